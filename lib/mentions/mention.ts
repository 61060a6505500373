import type { Kind } from '../knowledge/entity';
import type { Candidate } from '../knowledge/gazetteer';

/** A name found in a text. `text.slice(start, end) === surface`; half-open, UTF-16. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: Kind;
  /** Title or office in front of the name or in apposition, as the text has it: "Russian Deputy Foreign Minister". */
  readonly roleHere: string | null;
  /** A place that acts: "Moscow said". */
  readonly acting: boolean;
  /** What the name can still mean in this article, best first: one where that is decided, none where the gazetteer knows none. */
  readonly candidates: readonly Candidate[];
  /** Folded fuller name in the same text that this one stands for: "bashar assad" for "Assad", the long form for an acronym. */
  readonly refersTo: string | null;
}
