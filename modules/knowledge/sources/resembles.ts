/** Spellings that transliterations exchange for one another, each reduced to one letter; longer ones first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|ch|cz|sz|zh|tsch|tch|tj|dj|ts|tz|j|z|c(?=[eiy])|x/gu, 's'],
  [/kh|gh|q|ck|k|c|g|h/gu, 'k'],
  [/ph|f|v|w|b/gu, 'v'],
  [/th|dh|t|d/gu, 't'],
  [/[aeiouy ]/gu, ''],
];
const REPEATED = /(.)\1+/gu;
const ARTICLE = /^(?:al|el|ash|ad|an|ar|as|at|az|es|et) (?=\S{3})/u;

/**
 * A test of whether a folded name may be another spelling of `main`: the same consonants, as transliterations write
 * them, but for one.
 */
export function resembling(main: string): (other: string) => boolean {
  const first = skeleton(main);
  return (other) => {
    const second = skeleton(other);
    if (first === '' || second === '') return false;
    return first === second || (Math.min(first.length, second.length) > 2 && oneApart(first, second));
  };
}

function skeleton(name: string): string {
  let reduced = name.replace(ARTICLE, '');
  for (const [spelling, letter] of ALIKE) reduced = reduced.replace(spelling, letter);
  return reduced.replace(REPEATED, '$1');
}

/** One letter more, less or different. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
