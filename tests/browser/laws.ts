import * as fc from 'fast-check';
import type { Block } from '../../lib/article/block';
import { readBlocks } from '../../lib/article/read-blocks';
import { mapText } from '../../lib/article/text-map';
import type { FoundClutter } from '../../lib/clutter/finding';
import { Folder, foldableOf } from '../../lib/clutter/hide';
import { createHighlighter } from '../../lib/highlights/highlighter';
import { FOLD_LINE } from '../../lib/highlights/styles';
import { FoldLines } from '../../lib/session/fold-lines';
import { foldRuns } from '../../lib/session/fold-runs';
import { Rails } from '../../lib/session/rails';

/** Laws that hold for every page; they run inside real browsers because they are about real DOM nodes. */

interface Tree {
  readonly tag: string;
  readonly children: readonly (Tree | string)[];
}

const WORDS = fc.stringMatching(/^[a-zA-Z .,\n\t\u00a0\u00adéßжあ😀-]{0,24}$/u);
const TAGS = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'a',
  'ul',
  'li',
  'br',
  'blockquote',
  'script',
  'x-custom',
  'td',
  'h2',
);
const { tree: TREES } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({ tag: TAGS, children: fc.array(tie('child'), { maxLength: 5, depthIdentifier: 'tree' }) }),
  child: fc.oneof({ depthIdentifier: 'tree', withCrossShrink: true }, WORDS, tie('tree')),
}));

function grow({ tag, children }: Tree): Element {
  const element = document.createElement(tag);
  if (tag === 'a') element.setAttribute('href', '/x');
  // A line break shows nothing of what a script may put into it.
  if (tag !== 'br')
    element.append(...children.map((child) => (typeof child === 'string' ? child : grow(child))));
  return element;
}

function withPage<T>(tree: Tree, run: (root: Element) => T): T {
  const root = document.createElement('main');
  root.append(grow(tree));
  document.body.append(root);
  try {
    return run(root);
  } finally {
    root.remove();
  }
}

const plain = (text: string): string => text.replace(/[ \t\n\r\f]+/gu, '');
/** What a reader can see of a text: no white space of any kind. */
const inked = (text: string): string => text.replace(/\s+/gu, '');
const textOf = (range: StaticRange): string =>
  (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset);

/** Any slice of the text is what its ranges hold in the page, and positions lead back to their offsets. */
export function textMapHolds(runs: number): void {
  fc.assert(
    fc.property(
      TREES,
      fc.nat(),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 3 }),
      (page, a, b, rawCuts) =>
        withPage(page, (root) => {
          const blocks = readBlocks(root);
          const sources = blocks.map((block) => ({ block, cuts: cutsFor(block, rawCuts) }));
          const map = mapText(sources);
          const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].toSorted(
            (x, y) => x - y,
          ) as [number, number];
          const ranges = map.toRanges(start, end);
          if (plain(ranges.map(textOf).join('')) !== plain(map.text.slice(start, end))) return false;
          return ranges.every((range) => {
            const offset = map.offsetAt(range.startContainer, range.startOffset);
            return offset !== null && offset >= start && offset <= end;
          });
        }),
    ),
    { numRuns: runs },
  );
}

/**
 * Blocks hold all text that is not skipped, in order, each character once. Of blanks alone, non-breaking spaces too,
 * no block is made: white space is left out of the comparison.
 */
export function blocksAreComplete(runs: number): void {
  fc.assert(
    fc.property(TREES, (page) =>
      withPage(page, (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let expected = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest('script') === null) expected += node.nodeValue ?? '';
        }
        const blocks = readBlocks(root);
        const whole = inked(blocks.map((block) => block.text).join(' ')) === inked(expected);
        const pieces = blocks.every((block) =>
          block.pieces.every(
            ({ node, nodeStart, start, length }) =>
              block.text.slice(start, start + length) ===
              node.data
                .slice(nodeStart, nodeStart + length)
                .replace(/[ \t\n\r\f]/gu, ' ')
                .slice(0, block.text.length - start),
          ),
        );
        return whole && pieces;
      }),
    ),
    { numRuns: runs },
  );
}

/** However pieces are folded and unfolded, restoring brings the page back byte for byte. */
export function foldingReverses(runs: number): void {
  fc.assert(
    fc.property(
      TREES,
      fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.nat(30), fc.nat(30)), { maxLength: 12 }),
      (page, steps) =>
        withPage(page, (root) => {
          const before = root.outerHTML;
          const blocks = readBlocks(root);
          const folder = new Folder();
          for (const [at, fold, from, to] of steps) {
            const block = blocks[at % (blocks.length + 1)];
            if (block === undefined) continue;
            const id = String(block.index);
            if (fold) folder.fold(id, foldableOf(itemOf(block, from, to), blocks));
            else folder.unfold(id);
          }
          folder.restoreAll();
          return root.outerHTML === before && !CSS.highlights.has('backgrounder-blank');
        }),
    ),
    { numRuns: runs },
  );
}

/**
 * However lines, rails and folds come and go, and whichever lines the page takes away, everything can be taken back,
 * and no line changes what the page reads like.
 */
export function linesReverse(runs: number): void {
  fc.assert(
    fc.property(
      TREES,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }),
      (page, steps) =>
        withPage(page, (root) => {
          const before = document.body.outerHTML;
          const read = inked(document.body.textContent ?? '');
          const blocks = readBlocks(root);
          const [folder, rails, lines] = [new Folder(), new Rails(), new FoldLines()];
          for (const [hidden, shown, taken] of steps) {
            const pieces = blocks.flatMap((block) => {
              const foldable = foldableOf(itemOf(block, 0, 0), blocks);
              const [first, ...rest] = foldable.elements;
              // oxlint-disable-next-line no-bitwise -- any choice of the first blocks
              const folds = ((hidden >> (block.index % 30)) & 1) === 1 && first !== undefined;
              if (folds) folder.fold(String(block.index), foldable);
              else folder.unfold(String(block.index));
              return folds ? [{ id: String(block.index), elements: [first, ...rest] as const }] : [];
            });
            // oxlint-disable-next-line no-bitwise -- as above
            rails.mark(
              new Set(
                blocks
                  .filter(({ index }) => ((shown >> (index % 30)) & 1) === 1)
                  .map(({ element }) => element),
              ),
            );
            const wanted = foldRuns(pieces, root).flatMap(({ pieces: [{ id }], before: place }) =>
              place === null
                ? []
                : [{ key: id, before: place, what: '1 link', folded: true, toggle: () => {} }],
            );
            lines.show(wanted);
            const standing = [...document.querySelectorAll(FOLD_LINE)];
            if (standing.length !== lines.count || lines.count > wanted.length) return false;
            if (standing.some((line) => ['A', 'SPAN', 'B'].includes(line.parentElement?.tagName ?? '')))
              return false;
            if (inked(document.body.textContent ?? '') !== read) return false;
            if (taken) standing[0]?.remove();
          }
          lines.clear();
          rails.mark(new Set());
          folder.restoreAll();
          return document.body.outerHTML === before;
        }),
    ),
    { numRuns: runs },
  );
}

/** What is folded is the piece's own text and no other. */
export function foldingTakesNothingElse(runs: number): void {
  fc.assert(
    fc.property(TREES, fc.nat(), fc.nat(30), fc.nat(30), (page, at, from, to) =>
      withPage(page, (root) => {
        const blocks = readBlocks(root);
        const block = blocks[at % (blocks.length + 1)];
        if (block === undefined) return true;
        const item = itemOf(block, from, to);
        const { elements, bare } = foldableOf(item, blocks);
        const inside = elements.flatMap((element) => blocks.flatMap((other) => textInside(other, element)));
        const taken = inked(inside.join('') + bare.map(textOf).join(''));
        const own = inked(block.text.slice(item.span.start, item.span.end));
        return taken.split('').toSorted().join('') === own.split('').toSorted().join('');
      }),
    ),
    { numRuns: runs },
  );
}

/** Painting and clearing leaves no trace in the page or the registry. */
export function paintingReverses(runs: number): void {
  fc.assert(
    fc.property(TREES, fc.nat(), fc.nat(), (page, a, b) =>
      withPage(page, (root) => {
        const before = document.documentElement.outerHTML;
        const map = mapText(readBlocks(root).map((block) => ({ block, cuts: [] })));
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].toSorted(
          (x, y) => x - y,
        ) as [number, number];
        const highlighter = createHighlighter();
        const mention = {
          start,
          end,
          text: map.text.slice(start, end),
          kind: 'place' as const,
          entity: null,
          roleHere: null,
          acting: false,
        };
        highlighter.paint(map, [mention]);
        highlighter.mark(0);
        highlighter.clear();
        return document.documentElement.outerHTML === before && CSS.highlights.size === 0;
      }),
    ),
    { numRuns: runs },
  );
}

function cutsFor(
  block: Block,
  raw: readonly (readonly [number, number])[],
): { start: number; end: number }[] {
  return raw.map(([a, b]) => ({
    start: Math.min(a, b, block.text.length),
    end: Math.min(Math.max(a, b), block.text.length),
  }));
}

function itemOf(block: Block, from: number, to: number): FoundClutter {
  const [start, end] = [from % (block.text.length + 1), to % (block.text.length + 1)].toSorted(
    (x, y) => x - y,
  ) as [number, number];
  const whole = start === end;
  const span = whole ? { block, start: 0, end: block.text.length } : { block, start, end };
  return {
    id: String(block.index),
    kind: 'related-links',
    group: 'related',
    verdict: 'hide',
    mayHide: true,
    text: '',
    reasons: [],
    inline: !whole,
    span,
    rest: [],
    heads: [],
    element: null,
  };
}

function textInside(block: Block, element: Element): string[] {
  return block.pieces
    .filter(({ node }) => element.contains(node))
    .map(({ start, length }) => block.text.slice(start, start + length));
}
