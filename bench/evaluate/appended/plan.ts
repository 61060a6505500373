import { isOffTopic, onTopicHeadlines } from './headlines';
import { marked } from './marks';
import { markupsOfHalf, type LineMarkup } from './markups';
import type { Chance } from './random';
import { wordingsOfHalf, type Half, type Wordings } from './wordings';

/** Something put into a page, and what should become of it. `keep` is an author's note, which must stay. */
export interface Item {
  readonly kind: ItemKind;
  readonly expected: 'hide' | 'flag' | 'keep';
  readonly wording: string;
  readonly markup: string;
}

export type ItemKind =
  | 'read-more, glued'
  | 'read-more, own line'
  | 'out-link'
  | 'farewell'
  | 'list head'
  | 'list item'
  | 'newsletter'
  | 'app or follow'
  | 'promoted head'
  | 'promoted item'
  | 'spam'
  | 'author note';

/** Where a piece of HTML goes. `share` says which of the paragraphs, 0–1. */
export type Operation =
  | {
      readonly at: 'start' | 'end' | 'middle' | 'word' | 'before';
      readonly share: number;
      readonly html: string;
    }
  | { readonly at: 'tail'; readonly place: TailPlace; readonly html: string };

export const TAIL_PLACES = ['after-last', 'container-end', 'after-container'] as const;
export type TailPlace = (typeof TAIL_PLACES)[number];

/** All that goes into one page. Operations hold marks with the numbers of items. */
export interface Plan {
  readonly items: readonly Item[];
  readonly operations: readonly Operation[];
}

/** What a plan is made for. */
export interface PlannedPage {
  readonly title: string;
  readonly site: string;
  readonly text: string;
  /** Headlines of other stories. */
  readonly others: readonly string[];
}

/** Plans what a site of a certain style would tack on to a page. */
export function planPage(page: PlannedPage, wordings: Wordings, half: Half, chance: Chance): Plan {
  return new Planner(page, wordingsOfHalf(wordings, half), half, chance).plan();
}

/** A name that no page of a set has. */
const PERSON = 'Jane Doe';

class Planner {
  readonly #page: PlannedPage;
  readonly #words: Wordings;
  readonly #chance: Chance;
  readonly #markups: ReturnType<typeof markupsOfHalf>;
  readonly #items: Item[] = [];
  readonly #operations: Operation[] = [];
  readonly #offTopic: readonly string[];

  constructor(page: PlannedPage, words: Wordings, half: Half, chance: Chance) {
    this.#page = page;
    this.#words = words;
    this.#chance = chance;
    this.#markups = markupsOfHalf(half);
    const others = page.others.filter((title) => isOffTopic(title, page.title, page.text));
    this.#offTopic = [...chance.some(others, 12), ...chance.some(words.headlines, 3)];
  }

  plan(): Plan {
    this.#inserts();
    if (this.#chance.happens(0.25)) this.#spam();
    this.#tail();
    return { items: this.#items, operations: this.#operations };
  }

  /** One style of insert for the whole page, as templates have it. */
  #inserts(): void {
    const markup = this.#chance.pick(this.#markups.inserts);
    const lead = this.#chance.pick(this.#words.leadIn);
    const at = this.#chance.pick(['start', 'start', 'middle', 'end', 'before', 'before'] as const);
    const line = this.#chance.pick(this.#markups.lines);
    const count = 1 + Math.floor(this.#chance.next() * 2);
    for (let number = 0; number < count; number += 1) {
      const related = this.#chance.happens(0.6);
      const headline = related
        ? (onTopicHeadlines(this.#page.text, this.#chance, 1)[0] ?? this.#page.title)
        : this.#chance.pick(this.#offTopic);
      const words = this.#fill(lead);
      const inner = markup.make(words, (text) => this.#link(text), escaped(headline));
      const kind = at === 'before' ? 'read-more, own line' : 'read-more, glued';
      const html = this.#item({
        kind,
        expected: related ? 'flag' : 'hide',
        wording: `${words} ‹${headline}›`,
        markup: at === 'before' ? `${line.name} / ${markup.name}` : `${at} / ${markup.name}`,
        html: inner,
      });
      this.#operations.push({
        at,
        share: (number + this.#chance.next()) / count,
        html: at === 'before' ? line.make(html) : html,
      });
    }
  }

  #spam(): void {
    const style = this.#chance.pick(this.#markups.spam);
    const words = this.#chance.pick(this.#words.spam);
    const attribute = style.make === '' ? '' : ` style="${style.make}"`;
    const link = `<a href="https://offers-${Math.floor(this.#chance.next() * 1000)}.example/"${attribute}>${escaped(words)}</a>`;
    const html = this.#item({
      kind: 'spam',
      expected: 'hide',
      wording: words,
      markup: style.name,
      html: link,
    });
    this.#operations.push({ at: 'word', share: this.#chance.next(), html: ` ${html} ` });
  }

  #tail(): void {
    const pieces: string[] = [];
    if (this.#chance.happens(0.6)) pieces.push(this.#line('out-link', this.#words.outLink, true));
    if (this.#chance.happens(0.7)) pieces.push(this.#line('farewell', this.#words.farewell, false));
    if (this.#chance.happens(0.35))
      pieces.push(this.#line('newsletter', this.#words.newsletter, this.#chance.happens(0.3)));
    if (this.#chance.happens(0.35))
      pieces.push(this.#line('app or follow', this.#words.app, this.#chance.happens(0.3)));
    const before = this.#chance.happens(0.2) ? this.#authorNote() : '';
    if (this.#chance.happens(0.75)) pieces.push(this.#list());
    if (this.#chance.happens(0.3)) pieces.push(this.#promoted());
    const after = this.#chance.happens(0.2) ? this.#authorNote() : '';
    this.#operations.push({
      at: 'tail',
      place: this.#chance.pick([...TAIL_PLACES, 'after-last', 'after-last']),
      html: `${before}${pieces.join('\n')}${after}`,
    });
  }

  #line(kind: ItemKind, wordings: readonly string[], linked: boolean): string {
    const markup: LineMarkup = this.#chance.pick(this.#markups.lines);
    const words = this.#fill(this.#chance.pick(wordings));
    const html = linked ? this.#link(escaped(plain(words))) : this.#withLinks(words);
    const wording = plain(words);
    return markup.make(
      this.#item({
        kind,
        expected: 'hide',
        wording,
        markup: linked ? `${markup.name}, linked` : markup.name,
        html,
      }),
    );
  }

  #list(): string {
    const markup = this.#chance.pick(this.#markups.lists);
    const mixed = this.#chance.happens(0.3);
    const count = 3 + Math.floor(this.#chance.next() * 3);
    const related = mixed
      ? onTopicHeadlines(this.#page.text, this.#chance, 1 + Math.floor(this.#chance.next() * 2))
      : [];
    const unrelated = this.#chance.some(this.#offTopic, count - related.length);
    const wording = this.#fill(this.#chance.pick(this.#words.listHead));
    const head = this.#item({
      kind: 'list head',
      expected: related.length > 0 ? 'flag' : 'hide',
      wording,
      markup: markup.name,
      html: escaped(wording),
    });
    const links = [
      ...unrelated.map((text) => ['hide', text] as const),
      ...related.map((text) => ['flag', text] as const),
    ];
    const items = this.#chance.some(links, links.length).map(([expected, text]) =>
      this.#item({
        kind: 'list item',
        expected,
        wording: text,
        markup: markup.name,
        html: this.#link(escaped(text)),
      }),
    );
    return markup.make(head, items);
  }

  #promoted(): string {
    const markup = this.#chance.pick(this.#markups.lists);
    const vendor = this.#chance.pick(VENDORS);
    const wording = this.#chance.pick(this.#words.promotedHead);
    const name = `${markup.name}, ${vendor.name}`;
    const head = this.#item({
      kind: 'promoted head',
      expected: 'hide',
      wording,
      markup: name,
      html: escaped(wording),
    });
    const items = this.#chance.some(this.#words.promotedItem, 3).map((text) =>
      this.#item({
        kind: 'promoted item',
        expected: 'hide',
        wording: text,
        markup: name,
        html: `<a href="${vendor.address}${Math.floor(this.#chance.next() * 1e6)}">${escaped(text)}</a>`,
      }),
    );
    return `<div class="${vendor.token}">${markup.make(head, items)}</div>`;
  }

  #authorNote(): string {
    const [wording] = this.#words.bio;
    if (wording === undefined) return '';
    const text = wording.replace('{name}', PERSON);
    const html = this.#item({
      kind: 'author note',
      expected: 'keep',
      wording: text,
      markup: 'p',
      html: escaped(text),
    });
    return `<p>${html}</p>`;
  }

  #item({ html, ...item }: Item & { readonly html: string }): string {
    this.#items.push(item);
    return marked(this.#items.length - 1, html);
  }

  #link(html: string): string {
    return `<a href="/n/${Math.floor(this.#chance.next() * 1e6)}">${html}</a>`;
  }

  #withLinks(words: string): string {
    return escaped(words).replace(/\[([^\]]+)\]/gu, (_, inner: string) => this.#link(inner));
  }

  #fill(wording: string): string {
    return wording.replaceAll('{title}', this.#page.title).replaceAll('{site}', this.#page.site);
  }
}

/** Who sells the links: networks that everybody knows, and one that nobody does. */
const VENDORS = [
  { name: 'taboola', address: 'https://trc.taboola.com/click?', token: 'trc_related_container' },
  { name: 'unknown', address: 'https://click.offers-today.example/', token: 'sc-gZMcBi' },
  { name: 'outbrain', address: 'https://paid.outbrain.com/network/redir?', token: 'OUTBRAIN' },
  { name: 'unknown, plain', address: 'https://go.dealsnet.example/r/', token: 'block' },
] as const;

function plain(words: string): string {
  return words.replaceAll(/[[\]]/gu, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
