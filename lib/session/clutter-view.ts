import { rangesOfBlock } from '../article/piece-range';
import type { FoundClutter } from '../clutter/finding';
import { Folder, type Foldable } from '../clutter/hide';
import { rootOf } from '../page/root';
import { ALL_ATTRIBUTES, FLAG_HIGHLIGHT } from '../highlights/styles';
import { foldsByItself, hiddenPieces, type ClutterPolicy } from './clutter-policy';
import { FoldLines, type WantedLine } from './fold-lines';
import { foldRuns, type Folded, type Run } from './fold-runs';
import { describePieces } from './fold-words';
import type { OpenArticle } from './open-article';
import { Rails } from './rails';
import type { ShownClutter } from './reading';

interface FoldedPiece extends Folded {
  readonly item: FoundClutter;
}

const NOTHING: ClutterPolicy = {
  on: false,
  hide: false,
  folds: { unrelated: false, related: false, prompts: false },
  choices: new Map(),
};

/**
 * What the page shows of its clutter: flags painted or marked by a rail, pieces folded, and a line where something
 * is folded. Lines wait for `settled`; `toggled` is called when the reader opens or closes one.
 */
export class ClutterView {
  private readonly document: Document;
  private readonly folder = new Folder();
  private readonly rails = new Rails();
  private readonly lines = new FoldLines();
  private readonly toggled: (ids: readonly string[], hidden: boolean) => void;
  /** Pieces that the reader unfolded by their line: it stays, to fold them again. */
  private readonly opened = new Set<string>();
  private page: OpenArticle | null = null;
  private policy = NOTHING;
  private ready = false;

  constructor(
    document: Document,
    settled: Promise<void>,
    toggled: (ids: readonly string[], hidden: boolean) => void,
  ) {
    this.document = document;
    this.toggled = toggled;
    void settled.then(() => {
      this.ready = true;
      this.showLines();
    });
  }

  /** Shows a page, or what is known of it by now. What did not change is not touched. */
  show(page: OpenArticle | null, policy: ClutterPolicy): void {
    if (page !== this.page) this.folder.restoreOthers(new Set(page?.clutter.map(({ id }) => id)));
    this.page = page;
    this.policy = policy;
    const shown: StaticRange[] = [];
    const railed = new Set<Element>();
    const folded = hiddenPieces(page?.clutter ?? [], policy);
    for (const item of page?.clutter ?? []) {
      const foldable = page?.foldables.get(item.id);
      const hidden = folded.has(item.id);
      if (hidden && foldable !== undefined) this.folder.fold(item.id, foldable);
      else this.folder.unfold(item.id);
      if (hidden || !policy.on) continue;
      const block = blockOf(item, foldable);
      if (block === null) shown.push(...rangesOfItem(item));
      else railed.add(block);
    }
    if (shown.length === 0) CSS.highlights.delete(FLAG_HIGHLIGHT);
    else CSS.highlights.set(FLAG_HIGHLIGHT, new Highlight(...shown));
    this.rails.mark(railed);
    this.showLines();
  }

  items(): ShownClutter[] {
    return (this.policy.on ? (this.page?.clutter ?? []) : []).map((item) => {
      const foldable = this.page?.foldables.get(item.id);
      return {
        id: item.id,
        kind: item.kind,
        group: item.group,
        verdict: item.verdict,
        mayHide: item.mayHide,
        text: item.text,
        reasons: item.reasons,
        inline: item.inline,
        hidden: this.folder.isFolded(item.id),
        chosen: this.policy.choices.has(item.id),
        hideable: foldable !== undefined && foldable.elements.length + foldable.bare.length > 0,
      };
    });
  }

  /** Anything of ours that a page's own scripts could come across. */
  get standsInPage(): boolean {
    return this.rails.count + this.lines.count > 0 || this.items().some(({ hidden }) => hidden);
  }

  /** Text that is blanked rather than folded: it is still in the page's layout. */
  blankedText(): string[] {
    return (this.page?.clutter ?? [])
      .filter((item) => this.folder.isFolded(item.id))
      .flatMap((item) => this.page?.foldables.get(item.id)?.bare ?? [])
      .map((range) => (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset));
  }

  rangesOf(id: string): StaticRange[] {
    const item = this.page?.clutter.find((found) => found.id === id);
    return item === undefined ? [] : rangesOfItem(item);
  }

  /** Takes everything back, from copies too that the page made of its own elements. */
  destroy(): void {
    this.show(null, NOTHING);
    this.folder.restoreAll();
    for (const attribute of ALL_ATTRIBUTES) {
      for (const element of rootOf(this.document)?.querySelectorAll(`[${attribute}]`) ?? [])
        element.removeAttribute(attribute);
    }
  }

  private showLines(): void {
    if (!this.ready) return;
    const container = this.page?.article.body.container;
    const runs = container === undefined ? [] : foldRuns(this.foldedPieces(), container);
    this.lines.show(runs.flatMap((run) => this.lineOf(run) ?? []));
  }

  private foldedPieces(): FoldedPiece[] {
    return (this.page?.clutter ?? []).flatMap((item) => {
      const isOpened = this.opened.has(item.id) && foldsByItself(item, this.policy);
      if (item.inline || !(this.folder.isFolded(item.id) || isOpened)) return [];
      const [first, ...rest] = this.page?.foldables.get(item.id)?.elements ?? [];
      return first?.isConnected === true ? [{ id: item.id, elements: [first, ...rest], item }] : [];
    });
  }

  private lineOf({ pieces, before }: Run<FoldedPiece>): WantedLine | null {
    if (before === null) return null;
    const folded = pieces.filter(({ id }) => this.folder.isFolded(id));
    const of = folded.length > 0 ? folded : pieces;
    return {
      key: pieces[0].id,
      before,
      what: describePieces(of.map(({ item }) => item)),
      folded: folded.length > 0,
      toggle: () =>
        this.toggle(
          of.map(({ id }) => id),
          folded.length === 0,
        ),
    };
  }

  private toggle(ids: readonly string[], hidden: boolean): void {
    for (const id of ids) {
      if (hidden) this.opened.delete(id);
      else this.opened.add(id);
    }
    this.toggled(ids, hidden);
  }
}

/** The element that is a piece and nothing else; null when it is only part of one. */
function blockOf(item: FoundClutter, foldable: Foldable | undefined): Element | null {
  const [element, ...others] = foldable?.elements ?? [];
  if (item.inline || element === undefined || others.length > 0) return null;
  return element === item.element || element === item.span.block.element ? element : null;
}

function rangesOfItem({ span, rest }: FoundClutter): StaticRange[] {
  return [span, ...rest].flatMap(({ block, start, end }) => rangesOfBlock(block, start, end));
}
