import { rangesOfBlock } from '../article/piece-range';
import type { FoundClutter } from '../clutter/finding';
import { Folder } from '../clutter/hide';
import { FLAG_HIGHLIGHT } from '../highlights/styles';
import type { OpenArticle } from './open-article';
import type { ShownClutter } from './reading';

/** What the page shows of its clutter: flags painted, pieces folded, and the reader's own choice for single pieces. */
export class ClutterView {
  private readonly folder = new Folder();
  private readonly choices = new Map<string, boolean>();
  private page: OpenArticle | null = null;
  private on = false;
  private hide = false;

  /** Shows a page anew. What the reader chose for a piece holds as long as the piece keeps its words. */
  show(page: OpenArticle | null, { on, hide }: { on: boolean; hide: boolean }): void {
    if (page !== this.page) this.folder.restoreAll();
    this.page = page;
    this.on = on;
    this.hide = hide;
    this.apply();
  }

  choose(id: string, hidden: boolean): void {
    this.choices.set(id, hidden);
    this.apply();
  }

  /** A new decision for all pieces replaces those for single ones. */
  forgetChoices(): void {
    this.choices.clear();
  }

  items(): ShownClutter[] {
    return (this.on ? (this.page?.clutter ?? []) : []).map((item) => {
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
        hideable: foldable !== undefined && foldable.elements.length + foldable.bare.length > 0,
      };
    });
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
    return item === undefined ? [] : rangesOfSpan(item);
  }

  destroy(): void {
    this.folder.restoreAll();
    CSS.highlights.delete(FLAG_HIGHLIGHT);
    this.page = null;
  }

  private apply(): void {
    const shown: StaticRange[] = [];
    for (const item of this.page?.clutter ?? []) {
      const foldable = this.page?.foldables.get(item.id);
      const hidden = this.on && (this.choices.get(item.id) ?? (this.hide && item.verdict === 'hide'));
      if (hidden && foldable !== undefined) this.folder.fold(item.id, foldable);
      else this.folder.unfold(item.id);
      if (this.on && !hidden) shown.push(...rangesOfSpan(item));
    }
    if (shown.length === 0) CSS.highlights.delete(FLAG_HIGHLIGHT);
    else CSS.highlights.set(FLAG_HIGHLIGHT, new Highlight(...shown));
  }
}

function rangesOfSpan({ span: { block, start, end } }: FoundClutter): StaticRange[] {
  return rangesOfBlock(block, start, end);
}
