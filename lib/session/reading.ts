import type { ClutterItem } from '../clutter/clutter';
import type { ArticleEntity, LinkedMention } from '../entities/annotation';

/** One flagged piece together with what is done about it just now. */
export interface ShownClutter extends ClutterItem {
  readonly hidden: boolean;
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
  /** Id of the entity whose card is open. */
  readonly selected: string | null;
  /** Index into `mentions` of the one the reader was last taken to, or null. */
  readonly current: number | null;
  readonly clutter: readonly ShownClutter[];
  readonly clutterOn: boolean;
  readonly hideClutter: boolean;
  readonly open: boolean;
}

/** What a reader can do from the sidebar. */
export interface ReadingActions {
  readonly select: (entity: string | null) => void;
  /** Scrolls the page to a mention, by index into `mentions`. */
  readonly goTo: (mention: number) => void;
  /** Scrolls the page to a flagged piece. */
  readonly goToClutter: (id: string) => void;
  readonly setHideClutter: (hide: boolean) => void;
  /** Shows or hides one piece, whatever the toggle says. */
  readonly setHidden: (id: string, hidden: boolean) => void;
  readonly close: () => void;
  readonly openOptions: () => void;
}
