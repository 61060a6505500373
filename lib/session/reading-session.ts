import type { Annotation, AnnotationRequest } from '../entities/annotation';
import type { Highlighter } from '../highlights/highlighter';
import type { ClutterGroup } from '../clutter/clutter';
import { withArrivals } from './arrivals';
import { foldsByItself, type ClutterPolicy } from './clutter-policy';
import type { ClutterView } from './clutter-view';
import { isEnglish } from '../text/english';
import { KeptChoices, type Kept, type PieceChoice } from './kept-choices';
import { chosenMeanings, keyOf, meaningChoice, successorOf, type MeaningChoice } from './meanings';
import type { OpenArticle } from './open-article';
import type { Reading, ReadingActions } from './reading';
import { scrollToRange } from './scroll';

/** What the reader decided and is to be remembered. */
export type Remembered =
  | { readonly change: 'hideClutter' | 'openByItself'; readonly value: boolean }
  | { readonly change: 'folds'; readonly group: ClutterGroup; readonly value: boolean }
  /** For this site alone; null follows the general switch again. */
  | { readonly change: 'hideHere'; readonly value: false | null };

/** What the session needs from outside; each is one call. */
export interface SessionPorts {
  /** Reads the page as it stands; null when there is no article any more. */
  readonly open: () => Promise<OpenArticle | null>;
  readonly annotate: (
    request: AnnotationRequest,
  ) => Promise<{ status: 'ok'; value: Annotation } | { status: 'unavailable'; reason: string }>;
  readonly highlighter: Highlighter;
  readonly clutter: ClutterView;
  readonly remember: (change: Remembered) => void;
  readonly rememberPieces: (choice: PieceChoice) => void;
  readonly forgetPieces: () => void;
  readonly rememberMeaning: (choice: MeaningChoice) => void;
  readonly openOptions: () => void;
  readonly changed: (reading: Reading) => void;
}

/** What is on for this page just now. */
export interface Choice {
  readonly names: boolean;
  readonly clutter: boolean;
  readonly hideClutter: boolean;
  readonly folds: Readonly<Record<ClutterGroup, boolean>>;
  /** Not hidden because the reader wanted so for this site. */
  readonly shownHere: boolean;
}

const EMPTY: Reading = {
  names: 'off',
  problem: null,
  title: '',
  published: null,
  entities: [],
  mentions: [],
  meanings: new Map(),
  exactOnly: false,
  selected: null,
  current: null,
  clutter: [],
  clutterOn: false,
  hideClutter: false,
  folds: { unrelated: true, related: false, prompts: true },
  shownHere: false,
  remembered: 0,
  open: false,
};

/**
 * The state of one open article and everything that changes it. Owns what is painted and folded on the page;
 * `destroy` takes all of it back.
 */
export class ReadingSession {
  readonly timings = { articleMs: 0, annotateMs: 0, paintMs: 0, clutterMs: 0 };
  readonly actions: ReadingActions;
  private readonly ports: SessionPorts;
  private reading: Reading = EMPTY;
  private choice: Choice;
  private readonly pieces: KeptChoices<boolean>;
  private readonly meanings: KeptChoices<string>;
  private page: OpenArticle | null = null;
  private annotation: { readonly text: string; readonly chosen: string; readonly value: Annotation } | null =
    null;
  /** Counts questions to the background: the answer to an older one is dropped. */
  private asked = 0;
  /** The meanings that the names on show, or those asked for just now, follow; null while there are none. */
  private asking: string | null = null;
  /** Counts readings of the page: what an older one comes to is dropped. */
  private readings = 0;
  private opened = 0;
  private ended = false;

  constructor(ports: SessionPorts, choice: Choice, kept: Kept) {
    this.ports = ports;
    this.choice = choice;
    this.pieces = new KeptChoices(kept.pieces);
    this.meanings = new KeptChoices(kept.meanings);
    this.actions = {
      select: (selected) => this.update({ selected }),
      chooseMeaning: (entity, meaning) => {
        const found = this.reading.entities.find(({ id }) => id === entity);
        const wanted = meaningChoice(found, meaning);
        if (wanted !== null) this.setMeanings([wanted]);
      },
      undoMeaning: (entity) => {
        const names = this.reading.meanings.get(entity) ?? [];
        this.setMeanings(names.map((name) => ({ name, id: null })));
      },
      goTo: (mention) => this.goTo(mention),
      goToClutter: (id) => {
        const range = this.ports.clutter.rangesOf(id)[0];
        if (range !== undefined) scrollToRange(range);
      },
      setHideClutter: (hide) => {
        if (this.choice.shownHere) this.ports.remember({ change: 'hideHere', value: null });
        this.ports.remember({ change: 'hideClutter', value: hide });
        this.apply({ ...this.choice, hideClutter: hide, shownHere: false });
      },
      setFolds: (group, fold) => {
        this.ports.remember({ change: 'folds', group, value: fold });
        this.apply({ ...this.choice, folds: { ...this.choice.folds, [group]: fold } });
      },
      showHere: () => {
        this.ports.remember({ change: 'hideHere', value: false });
        this.apply({ ...this.choice, hideClutter: false, shownHere: true });
      },
      setHidden: (id, hidden) => this.setHidden([id], hidden),
      forgetPieces: () => {
        this.pieces.forgetAll();
        this.ports.forgetPieces();
        this.showClutter();
      },
      close: () => {
        this.update({ open: false, selected: null });
        this.ports.remember({ change: 'openByItself', value: false });
      },
      openOptions: () => this.ports.openOptions(),
    };
  }

  get current(): Reading {
    return this.reading;
  }

  get openPage(): OpenArticle | null {
    return this.page;
  }

  /** The page is being read; what comes to it meanwhile must wait. */
  get isOpening(): boolean {
    return this.opened !== this.readings;
  }

  get annotated(): Annotation | null {
    return this.annotation?.value ?? null;
  }

  /** Reads the page, now or again after it changed, and brings everything on it up to date. */
  async refresh(): Promise<void> {
    const reading = ++this.readings;
    const page = await this.ports.open().finally(() => {
      this.opened = Math.max(this.opened, reading);
    });
    if (reading !== this.readings || this.ended) return;
    this.page = page;
    this.timings.articleMs = page?.articleMs ?? 0;
    this.timings.clutterMs = page?.clutterMs ?? 0;
    this.showClutter();
    this.update({ title: page?.article.title ?? '', published: page?.article.published ?? null });
    await this.refreshNames();
  }

  /** Follows a change of settings. */
  apply(choice: Choice): void {
    const namesChanged = choice.names !== this.choice.names;
    this.choice = choice;
    this.showClutter();
    if (namesChanged) void this.refreshNames();
  }

  /** Follows a change of what is remembered for this site. */
  applyKept({ pieces, meanings }: Kept): void {
    this.pieces.update(pieces);
    this.meanings.update(meanings);
    this.showClutter();
    // Most changes are of pieces, or our own coming back: names are asked for only when their meanings differ.
    if (this.asking !== null && this.asking !== keyOf(this.meanings.all)) void this.refreshNames();
  }

  /** Shows or hides pieces, from the sidebar or by their line. What the switches do anyway need not be remembered. */
  setHidden(ids: readonly string[], hidden: boolean): void {
    const asSwitched = new Set(
      this.page?.clutter.filter((item) => foldsByItself(item, this.policy) === hidden).map((item) => item.id),
    );
    for (const choice of [
      { ids: ids.filter((id) => asSwitched.has(id)), hidden: null },
      { ids: ids.filter((id) => !asSwitched.has(id)), hidden },
    ]) {
      if (choice.ids.length === 0) continue;
      this.pieces.choose(choice.ids, choice.hidden);
      this.ports.rememberPieces(choice);
    }
    this.showClutter();
  }

  /** Judges what came to the page after it was read. False when the page must be read anew for it. */
  take(added: ReadonlySet<Element>): boolean {
    const { page } = this;
    const now = page === null ? null : withArrivals(page, added);
    if (now === null) return false;
    if (now !== page) {
      this.page = now;
      this.showClutter();
    }
    return true;
  }

  setOpen(open: boolean, selected: string | null = this.reading.selected): void {
    this.update({ open, selected });
  }

  /** A painted name was chosen in the page. */
  choose(mention: number): void {
    const entity = this.reading.mentions[mention]?.entity ?? null;
    this.ports.highlighter.mark(mention);
    this.update({ open: true, selected: entity, current: mention });
  }

  destroy(): void {
    this.ended = true;
    this.ports.highlighter.clear();
    this.ports.clutter.destroy();
    this.reading = EMPTY;
  }

  private setMeanings(choices: readonly MeaningChoice[]): void {
    for (const choice of choices) {
      this.meanings.choose([choice.name], choice.id);
      this.ports.rememberMeaning(choice);
    }
    if (choices.length > 0) void this.refreshNames();
  }

  private async refreshNames(): Promise<void> {
    const question = ++this.asked;
    const { page } = this;
    const chosen = this.meanings.all;
    const key = keyOf(chosen);
    this.asking = null;
    if (!this.choice.names || page === null) {
      this.ports.highlighter.clear();
      this.update({
        names: 'off',
        mentions: [],
        entities: [],
        meanings: EMPTY.meanings,
        selected: null,
        current: null,
        problem: null,
      });
      return;
    }
    this.asking = key;
    const { text } = page.text;
    const { title, lang } = page.article;
    if (this.annotation?.text !== text || this.annotation.chosen !== key) {
      this.update({ names: 'annotating', problem: null });
      const start = performance.now();
      const answer = await this.ports.annotate({ text, title, lang, chosen: Object.fromEntries(chosen) });
      if (question !== this.asked || this.ended) return;
      this.timings.annotateMs = performance.now() - start;
      if (answer.status === 'unavailable') {
        this.annotation = null;
        this.ports.highlighter.clear();
        this.update({
          names: 'failed',
          problem: answer.reason,
          mentions: [],
          entities: [],
          meanings: EMPTY.meanings,
        });
        return;
      }
      this.annotation = { text, chosen: key, value: answer.value };
    }
    this.paint(page, this.annotation.value, chosen);
  }

  private paint(
    page: OpenArticle,
    { mentions, entities }: Annotation,
    chosen: ReadonlyMap<string, string>,
  ): void {
    const start = performance.now();
    this.ports.highlighter.paint(page.text, mentions);
    this.timings.paintMs = performance.now() - start;
    const { selected, mentions: before } = this.reading;
    const isThere = (wanted: string | null): boolean => entities.some(({ id }) => id === wanted);
    const successor = isThere(selected) ? selected : successorOf(selected, before, mentions);
    this.update({
      names: 'ready',
      problem: null,
      mentions,
      entities,
      meanings: chosenMeanings({ mentions }, chosen),
      exactOnly: !isEnglish(page.article.lang),
      selected: isThere(successor) ? successor : null,
      current: null,
    });
  }

  private get policy(): ClutterPolicy {
    const { clutter, hideClutter, folds } = this.choice;
    return { on: clutter, hide: hideClutter, folds, choices: this.pieces.all };
  }

  private showClutter(): void {
    if (this.ended) return;
    const { policy } = this;
    this.ports.clutter.show(this.page, policy);
    this.update({
      clutter: this.ports.clutter.items(),
      clutterOn: policy.on,
      hideClutter: policy.hide,
      folds: policy.folds,
      shownHere: this.choice.shownHere,
      remembered: policy.choices.size,
    });
  }

  private goTo(mention: number): void {
    const range = this.ports.highlighter.rangesOf(mention)[0];
    if (range === undefined) return;
    scrollToRange(range);
    this.ports.highlighter.mark(mention);
    this.update({ current: mention });
  }

  private update(part: Partial<Reading>): void {
    if (this.ended) return;
    this.reading = { ...this.reading, ...part };
    this.ports.changed(this.reading);
  }
}
