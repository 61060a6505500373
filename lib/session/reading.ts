import type { ClutterGroup, ClutterItem } from '../clutter/clutter';
import type { ArticleEntity, LinkedMention } from '../entities/annotation';

/** One flagged piece together with what is done about it just now. */
export interface ShownClutter extends ClutterItem {
  readonly hidden: boolean;
  /** The reader's choice for this piece, not the switches'. */
  readonly chosen: boolean;
  /** Nothing of it can be folded without touching the page's text: it is flagged only. */
  readonly hideable: boolean;
}

/** Everything the sidebar shows of one open article. Replaced whole on every change. */
export interface Reading {
  /** `annotating` until the background has answered; `failed` keeps clutter working and says why in `problem`. */
  readonly names: 'off' | 'annotating' | 'ready' | 'failed';
  readonly problem: string | null;
  readonly title: string;
  /** ISO date of the article, or null. */
  readonly published: string | null;
  readonly entities: readonly ArticleEntity[];
  readonly mentions: readonly LinkedMention[];
  /** By the id of an entity the folded names that the reader wants to mean it. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  /** Names are not recognised in the page's language: only those the pack holds are found, written exactly so. */
  readonly exactOnly: boolean;
  /** Id of the entity whose card is open. */
  readonly selected: string | null;
  /** Index into `mentions` of the one the reader was last taken to, or null. */
  readonly current: number | null;
  readonly clutter: readonly ShownClutter[];
  readonly clutterOn: boolean;
  /** Clutter is folded away on this site. */
  readonly hideClutter: boolean;
  /** Which clutter folds while it is hidden at all. */
  readonly folds: Readonly<Record<ClutterGroup, boolean>>;
  /** The reader wants this site's clutter shown, whatever holds for the others. */
  readonly shownHere: boolean;
  /** How many single pieces of this site are remembered, on all its pages. */
  readonly remembered: number;
  readonly open: boolean;
}

/** What a reader can do from the sidebar. */
export interface ReadingActions {
  readonly select: (entity: string | null) => void;
  /** Takes one of an entity's alternatives for what its name means. Remembered for this site. */
  readonly chooseMeaning: (entity: string, meaning: string) => void;
  /** Leaves the names that mean an entity by choice to the article again. */
  readonly undoMeaning: (entity: string) => void;
  /** Scrolls the page to a mention, by index into `mentions`. */
  readonly goTo: (mention: number) => void;
  /** Scrolls the page to a flagged piece. */
  readonly goToClutter: (id: string) => void;
  /** For all sites; turned on, it holds here again too. */
  readonly setHideClutter: (hide: boolean) => void;
  readonly setFolds: (group: ClutterGroup, fold: boolean) => void;
  /** Shows this site's clutter from now on. */
  readonly showHere: () => void;
  /** Shows or hides one piece, whatever the switches say. Remembered for this site. */
  readonly setHidden: (id: string, hidden: boolean) => void;
  /** Lets the switches decide on every piece of this site again. */
  readonly forgetPieces: () => void;
  readonly close: () => void;
  readonly openOptions: () => void;
}
