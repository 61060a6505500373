import { openArticle, type OpenArticle } from '../../lib/session/open-article';
import { withArrivals } from '../../lib/session/arrivals';
import { foldingPage } from '../fixtures/folding-page';

/** What comes to a page after it was read; these run inside real browsers because they are about real DOM nodes. */

const LATE = [
  'Opera singer buys lighthouse',
  'Nine cheeses that doctors warn against',
  'Widow wins at bingo twice',
];

/** The folding page, followed by an endless river of so many elements. */
function pageOf(elements: number): OpenArticle {
  const parsed = new DOMParser().parseFromString(foldingPage(), 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
  const river = document.createElement('div');
  for (let at = 0; at < elements / 4; at++) {
    const card = document.createElement('div');
    const link = document.createElement('a');
    link.href = `/river/${at}`;
    link.textContent = `Story number ${at} of the river that never ends`;
    card.append(document.createElement('i'), link, document.createElement('b'));
    river.append(card);
  }
  document.body.append(river);
  const page = openArticle(document);
  if (page === null) throw new Error('The folding page is no article');
  return page;
}

function widget(texts: readonly string[] = LATE): HTMLElement {
  const box = document.createElement('div');
  const heading = document.createElement('h3');
  heading.textContent = 'Also on site :';
  const list = document.createElement('ul');
  for (const [index, text] of texts.entries()) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/late/${index}`;
    link.textContent = text;
    item.append(link);
    list.append(item);
  }
  box.append(heading, list);
  return box;
}

const take = (page: OpenArticle, ...added: Element[]): OpenArticle | null =>
  withArrivals(page, new Set(added));
const texts = (page: OpenArticle | null): string[] => page?.clutter.map(({ text }) => text) ?? [];
const ids = (page: OpenArticle | null): string => page?.clutter.map(({ id }) => id).join(' ') ?? '';
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

/** A widget that comes late is flagged with the rest, in page order, each piece with an id and a fold of its own. */
export function judged(): void {
  const page = pageOf(0);
  const late = widget();
  document.querySelector('.related-articles')?.before(late);
  const now = take(page, late, late.querySelector('ul') as Element);
  must(
    LATE.every((text) => texts(now).includes(text)),
    `flags ${texts(now).join(' | ')}`,
  );
  must(texts(now).indexOf(LATE[0] ?? '') < texts(now).indexOf('Related articles'), 'is in page order');
  must(new Set(now?.clutter.map(({ id }) => id)).size === now?.clutter.length, 'has ids of its own');
  must(now?.clutter.every(({ id }) => now.foldables.has(id)) === true, 'can be folded');
  must(page.clutter.length < (now?.clutter.length ?? 0), 'leaves what was read before as it was');
}

/** A list that the page renders anew keeps its ids, and what is gone is no longer listed. */
export function renderedAnew(): void {
  const page = pageOf(0);
  const late = widget();
  document.body.append(late);
  const first = take(page, late);
  const again = widget();
  late.replaceWith(again);
  const second = first === null ? null : take(first, again);
  must(ids(first) === ids(second) && ids(first) !== '', `keeps its ids: ${ids(first)} → ${ids(second)}`);
  must(
    second?.clutter.every(({ span }) => span.block.element.isConnected) === true,
    'holds only what is there',
  );
  again.remove();
  const third = second === null ? null : take(second);
  must(ids(third) === ids(page), 'forgets what is gone');
}

/** Running text may be the article's: the page is to be read anew. Nothing to read is nothing. */
export function prose(): void {
  const page = pageOf(0);
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'The harbour master told reporters that the first of the new bearings had arrived by sea on Friday and that the work on the northern span would begin as soon as the wind allowed it.';
  document.querySelector('article')?.append(paragraph);
  must(take(page, paragraph) === null, 'asks for another reading');
  const empty = document.createElement('div');
  document.body.append(empty);
  must(take(page, empty) === page, 'leaves the page as it is');
}

/** Milliseconds for a batch of thirty blocks on a page of ten thousand elements: the first time, and the median of the rest. */
export function timed(): { first: number; median: number } {
  const page = pageOf(10_000);
  const times = Array.from({ length: 21 }, (_, turn) => {
    const late = widget(
      Array.from({ length: 29 }, (_unused, at) => `Teaser ${turn} of cheese and lighthouses number ${at}`),
    );
    document.body.append(late);
    const start = performance.now();
    const now = take(page, late);
    const time = performance.now() - start;
    must((now?.clutter.length ?? 0) >= page.clutter.length + 25, `flags a batch (${texts(now).length})`);
    late.remove();
    return time;
  });
  const [first = 0, ...rest] = times;
  return { first, median: rest.toSorted((a, b) => a - b)[rest.length >> 1] ?? 0 };
}
