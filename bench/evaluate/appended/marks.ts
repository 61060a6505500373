/** Private-use characters that no page uses: they stand around the text of an item until it is in the page. */
const OPEN = '\u{E000}';
const NUMBER_END = '\u{E001}';
const CLOSE = '\u{E002}';

/** Marks HTML as the item with this number. Items do not hold one another. */
export function marked(item: number, html: string): string {
  return `${OPEN}${item}${NUMBER_END}${html}${CLOSE}`;
}

/** A stretch of a text node that belongs to an item; half-open. */
export interface Stretch {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of text nodes in document order and gives the stretches that they stood around. */
export function takeMarks(nodes: readonly { data: string }[]): Map<{ data: string }, Stretch[]> {
  const stretches = new Map<{ data: string }, Stretch[]>();
  let item: number | null = null;
  for (const node of nodes) {
    const own: Stretch[] = [];
    let text = '';
    let start = 0;
    for (const part of node.data.split(/(\u{E000}\d+\u{E001}|\u{E002})/u)) {
      if (part === CLOSE) {
        if (item !== null && text.length > start) own.push({ item, start, end: text.length });
        item = null;
      } else if (part.startsWith(OPEN)) {
        item = Number(part.slice(1, -1));
        start = text.length;
      } else {
        text += part;
      }
    }
    if (item !== null && text.length > start) own.push({ item, start, end: text.length });
    if (text !== node.data) node.data = text;
    if (own.length > 0) stretches.set(node, own);
  }
  return stretches;
}
