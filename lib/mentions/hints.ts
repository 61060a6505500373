import { BEGIN, INSIDE, labelOf, LABEL_KINDS, LAST, UNIT } from '../recogniser/labels';
import type { Hints } from '../recogniser/word-table';
import type { Candidate } from '../knowledge/gazetteer';
import type { GazetteerMatch } from './match-gazetteer';
import type { Span } from './span';

const PERSON = 1;
const ORGANISATION = 2;
const STATE = 4;
const PLACE = 8;
const FIRST = 16;
const FINAL = 32;
const LARGE = 64;
/** A city that news needs not explain. */
const LARGE_CITY = 500_000;

/** What rules and gazetteer say, token by token, for the recogniser. */
export function readHints(size: number, spans: readonly Span[], matches: readonly GazetteerMatch[]): Hints {
  const labels = new Uint8Array(size);
  for (const { from, to, kind } of spans) {
    const number = LABEL_KINDS.indexOf(kind);
    labels.fill(labelOf(number, INSIDE), from, to);
    labels[from] = labelOf(number, to - from === 1 ? UNIT : BEGIN);
    if (to - from > 1) labels[to - 1] = labelOf(number, LAST);
  }
  const listed = new Uint8Array(size);
  for (const { from, to, candidates } of matches) {
    let bits = 0;
    for (const candidate of candidates) bits |= bitsOf(candidate);
    for (let i = from; i < to; i++) listed[i] = bits | (i === from ? FIRST : 0) | (i === to - 1 ? FINAL : 0);
  }
  return { labels, listed };
}

function bitsOf({ kind, placeClass, population }: Candidate): number {
  if (kind === 'person') return PERSON;
  if (kind === 'organisation') return ORGANISATION;
  if (placeClass === 'state') return STATE;
  return PLACE | (population >= LARGE_CITY || placeClass !== 'city' ? LARGE : 0);
}
