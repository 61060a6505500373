import type { Entity, Kind } from '../knowledge/entity';

/** A name in the article's text, with the entity it stands for. Half-open UTF-16 offsets into the text asked about. */
export interface LinkedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  /** Id of an `ArticleEntity` of the same annotation; null where the name was found but stands alone, unexplained. */
  readonly entity: string | null;
  readonly roleHere: string | null;
  readonly acting: boolean;
}

/** One of several entities that a name could mean. */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Someone or something the article names: known to the pack, or only from the article itself. */
export interface ArticleEntity {
  /** The pack's id, or `here:` and the folded name for what only the article knows. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly background: Entity | null;
  /** What the name could mean, likeliest first, when nothing decides: the reader may choose one. */
  readonly alternatives: readonly Alternative[];
  /** Titles the article gives, in order of appearance. */
  readonly rolesHere: readonly string[];
  /** Number of mentions. */
  readonly count: number;
  /** Offset of the first mention. */
  readonly first: number;
  /** At least one mention acts, and for whom when it is known ("Moscow" → "Russia"). */
  readonly actsFor: string | null;
  readonly acting: boolean;
}

/** What the background answers for one article. Mentions are sorted and never overlap. */
export interface Annotation {
  readonly mentions: readonly LinkedMention[];
  /** By prominence in the article: count, then first mention. */
  readonly entities: readonly ArticleEntity[];
}

/** What the page asks: one article's text and what frames it. */
export interface AnnotationRequest {
  readonly text: string;
  readonly title: string;
  /** BCP 47, or null when the page does not say. */
  readonly lang: string | null;
  /** What the reader has chosen among alternatives: folded name → id. Ids that the name cannot mean are ignored. */
  readonly chosen?: Readonly<Record<string, string>> | undefined;
}
