import type { Kind } from '../knowledge/entity';
import type { Candidate } from '../knowledge/gazetteer';

/** A proposal of one source: tokens `from` (inclusive) to `to` (exclusive) name something of this kind. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Among spans of equal length the larger wins. */
  readonly rank: number;
  /** What the gazetteer offers for it, best first; empty for names it does not know. */
  readonly candidates: readonly Candidate[];
  /** Folded fuller name in the same text that this one stands for. */
  readonly refersTo: string | null;
}

/**
 * Ranks of the sources. A family name of someone the text names in full goes before the gazetteer's bearers of it; a
 * title in the gazetteer's own name ("President Trump") before both.
 */
export const RANK = {
  shape: 1,
  model: 1,
  repeat: 2,
  gazetteer: 3,
  acronym: 4,
  shortName: 5,
  titled: 6,
} as const;
