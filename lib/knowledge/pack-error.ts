/** A pack that cannot be opened. The message is one sentence fit for the reader of the page. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
