import type { ArticleText } from '../article/text-map';
import type { LinkedMention } from '../entities/annotation';
import { CURRENT_HIGHLIGHT, HIGHLIGHT } from './styles';

/** Paints names in the page. The page's nodes are not touched; only the highlight registry is. */
export interface Highlighter {
  /** Replaces everything painted. Indexes handed out later point into `mentions`. */
  paint(text: ArticleText, mentions: readonly LinkedMention[]): void;
  /** Marks one mention as the one the reader was taken to; null marks none. */
  mark(mention: number | null): void;
  /** Index of the mention painted at a point of the viewport (CSS pixels), or null. */
  hitTest(x: number, y: number): number | null;
  /** The painted ranges of a mention, for scrolling to it. */
  rangesOf(mention: number): readonly StaticRange[];
  clear(): void;
}

/** The registry call of the newest engines; older type libraries do not know it. */
interface HitTestingRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
  ): readonly { highlight: Highlight; ranges: readonly AbstractRange[] }[];
}

/** Paints with the CSS Custom Highlight API: static ranges, which cost the page's own changes nothing. */
export function createHighlighter(): Highlighter {
  let byMention: readonly (readonly StaticRange[])[] = [];
  let byRange = new Map<AbstractRange, number>();

  const clear = (): void => {
    for (const name of [...Object.values(HIGHLIGHT), CURRENT_HIGHLIGHT]) CSS.highlights.delete(name);
    byMention = [];
    byRange = new Map();
  };

  return {
    clear,
    paint(text, mentions) {
      clear();
      byMention = mentions.map(({ start, end }) => text.toRanges(start, end));
      for (const [index, ranges] of byMention.entries())
        for (const range of ranges) byRange.set(range, index);
      for (const [kind, name] of Object.entries(HIGHLIGHT)) {
        const ranges = byMention.flatMap((own, index) => (mentions[index]?.kind === kind ? own : []));
        if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      }
    },
    mark(mention) {
      const ranges = mention === null ? [] : (byMention[mention] ?? []);
      if (ranges.length === 0) {
        CSS.highlights.delete(CURRENT_HIGHLIGHT);
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = 1;
      CSS.highlights.set(CURRENT_HIGHLIGHT, highlight);
    },
    hitTest(x, y) {
      const hits = (CSS.highlights as HitTestingRegistry).highlightsFromPoint?.(x, y) ?? [];
      for (const { ranges } of hits) {
        for (const range of ranges) {
          const mention = byRange.get(range);
          if (mention !== undefined) return mention;
        }
      }
      return null;
    },
    rangesOf: (mention) => byMention[mention] ?? [],
  };
}
