import type { ClutterKind, Verdict } from '../clutter/clutter';
import type { Annotation, AnnotationRequest } from '../entities/annotation';
import type { PackMeta } from '../knowledge/gazetteer';
import type { ChoicesChange } from '../settings/choices';
import type { Settings, SettingsChange } from '../settings/schema';

/** What the detector thinks of a page. */
export interface Detection {
  readonly verdict: 'article' | 'not' | 'unsure';
  /** In words, strongest first. */
  readonly reasons: readonly string[];
  /** Main-thread time of the decision, milliseconds. */
  readonly ms: number;
}

/** An answer that may fail without being a bug: what went wrong, in words for the reader. */
export type Answer<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'unavailable'; readonly reason: string };

/** What a page and the extension's own pages ask the background. */
export interface BackgroundCalls {
  /** The detector found an article: put the reader on this tab, if the site is on. */
  'article-found': (detection: Detection) => void;
  /** The page stopped being an article (SPA navigation): nothing to count any more. */
  'article-left': (nothing: null) => void;
  /** The reader took itself off because everything was switched off: styles and badge may go. */
  'reader-ended': (nothing: null) => void;
  /** Firefox: let the page take our traces off should the extension end. */
  'arm-last-will': (nothing: null) => void;
  /** One message per article: its text for names, back come mentions and cards. */
  annotate: (request: AnnotationRequest) => Answer<Annotation>;
  /** Number of flags for the toolbar badge. */
  'count-flags': (flags: number) => void;
  'change-settings': (change: SettingsChange) => Settings;
  /** What the reader chose for single pieces and names of a site. Ignored when it comes from a private window. */
  'change-choices': (change: ChoicesChange) => void;
  'open-options': (nothing: null) => void;
  /** What the pack holds and its licences, for the options page. */
  'describe-pack': (nothing: null) => Answer<PackMeta>;
}

/** What the popup and reports ask a page. Answered by the detector (`detection`) or the reader (the rest). */
export interface PageCalls {
  detection: (nothing: null) => Detection;
  summary: (nothing: null) => PageSummary;
  'open-sidebar': (nothing: null) => void;
  /** The page is no article any more: take everything off it. */
  leave: (nothing: null) => void;
  report: (nothing: null) => PageReport;
}

/** The popup's view of an open article. */
export interface PageSummary {
  readonly title: string;
  readonly names: number;
  readonly flags: number;
  readonly sidebarOpen: boolean;
  readonly problem: string | null;
}

/** Everything the extension found on a page; `docs/inspect.md` documents the shape. */
export interface PageReport {
  readonly article: {
    readonly title: string;
    readonly byline: string | null;
    readonly published: string | null;
    readonly site: string | null;
    readonly lang: string | null;
    readonly words: number;
  };
  readonly bodyText: string;
  readonly annotation: Annotation | null;
  readonly clutter: readonly {
    readonly kind: ClutterKind;
    readonly verdict: Verdict;
    readonly text: string;
    readonly reasons: readonly string[];
    readonly inline: boolean;
    readonly hidden: boolean;
  }[];
  readonly visibleText: string;
  readonly problem: string | null;
  /** Everything asked for is done: annotation answered, painted, clutter applied. */
  readonly settled: boolean;
  readonly timings: {
    readonly articleMs: number;
    readonly annotateMs: number;
    readonly paintMs: number;
    readonly clutterMs: number;
  };
}
