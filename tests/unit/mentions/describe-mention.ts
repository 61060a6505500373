import type { Mention } from '../../../lib/mentions/mention';

/** A mention in the notation of the case table. */
export function describeMention({ kind, surface, candidates, refersTo, roleHere, acting }: Mention): string {
  const ids = candidates.map(({ id }) => id).join(',');
  return [
    `${kind} ${surface}`,
    ids === '' ? '' : ` = ${ids}`,
    refersTo === null ? '' : ` -> ${refersTo}`,
    roleHere === null ? '' : ` {${roleHere}}`,
    acting ? ' !' : '',
  ].join('');
}
