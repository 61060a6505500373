import type { MeasuredPage } from './measured-page';
import type { FoundPiece, PageReader } from './page-reading';
import { TOKEN } from './tokens';

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'HEAD']);

/** Reads the live page with `read` and lays every word of it open. Runs inside the page. */
export function measurePage(read: PageReader, document: Document, address: string): MeasuredPage {
  const { verdict, bodyText, timings, clutter } = read(document, address);
  const flagged = clutter.map((piece) => stretchesOf(piece.ranges));
  const folded = clutter.map((piece) => (piece.verdict === 'hide' ? stretchesOf(foldsOf(piece)) : new Map()));
  const tokens: string[] = [];
  const inLink: number[] = [];
  const shown: number[] = [];
  const lines: number[] = [];
  const pieceOf: number[] = [];
  const hidden: number[] = [];
  for (const { node, line } of linesOf(document)) {
    const link = node.parentElement?.closest('a[href]') === null ? 0 : 1;
    const isShown = node.parentElement?.checkVisibility() === true ? 1 : 0;
    for (const { 0: token, index } of node.data.matchAll(TOKEN)) {
      const holds = (stretches: Stretches): boolean =>
        (stretches.get(node) ?? []).some(([start, end]) => start <= index && index < end);
      tokens.push(token);
      inLink.push(link);
      shown.push(isShown);
      lines.push(line);
      pieceOf.push(flagged.findIndex(holds));
      hidden.push(folded.some(holds) ? 1 : 0);
    }
  }
  const pieces = clutter.map(({ kind, verdict: decided, ranges }) => ({
    kind,
    verdict: decided,
    text: textOf(ranges),
  }));
  return { verdict, bodyText, timings, pieces, tokens, inLink, shown, line: lines, piece: pieceOf, hidden };
}

/** Half-open stretches of text nodes. */
type Stretches = ReadonlyMap<Node, readonly (readonly [start: number, end: number])[]>;

function foldsOf({ folds }: FoundPiece): readonly StaticRange[] {
  return folds.flatMap((fold) => {
    if (!(fold instanceof Element)) return fold;
    return [...linesOf(fold)].map(
      ({ node }) =>
        new StaticRange({
          startContainer: node,
          startOffset: 0,
          endContainer: node,
          endOffset: node.data.length,
        }),
    );
  });
}

function stretchesOf(ranges: readonly StaticRange[]): Stretches {
  const stretches = new Map<Node, [number, number][]>();
  for (const { startContainer, startOffset, endOffset } of ranges) {
    const own = stretches.get(startContainer) ?? [];
    own.push([startOffset, endOffset]);
    stretches.set(startContainer, own);
  }
  return stretches;
}

function textOf(ranges: readonly StaticRange[]): string {
  return ranges
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
    )
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The text nodes below `root`, each with the number of the line that it stands in. */
export function* linesOf(root: Node): Generator<{ node: Text; line: number }> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && NO_TEXT.has(node.tagName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let line = 0;
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const own = blockOf(node);
      if (own !== block) line += 1;
      block = own;
      yield { node, line };
    } else if (node instanceof HTMLBRElement) {
      line += 1;
    }
  }
}

function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at !== null && getComputedStyle(at).display === 'inline') at = at.parentElement;
  return at;
}
