/**
 * Runs work in the order asked for, one piece after the other has ended, so that two writers of the same thing
 * never overwrite each other. What fails rejects for the one who asked; the rest goes on.
 */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
