import { halfOf, type Half } from './wordings';

/** How a site's templates put a piece into HTML. Each has a name, for the report. */
export interface Markup<Make> {
  readonly name: string;
  readonly make: Make;
}

/** Puts the words of one line into a block, or onto a line of its own. */
export type LineMarkup = Markup<(html: string) => string>;

/** Puts a lead-in and its link together. */
export type InsertMarkup = Markup<(lead: string, link: (text: string) => string, headline: string) => string>;

/** Puts a heading over links; `items` are links, marked already. */
export type ListMarkup = Markup<(head: string, items: readonly string[]) => string>;

function named<Make>(markups: Readonly<Record<string, Make>>): Markup<Make>[] {
  return Object.entries(markups).map(([name, make]) => ({ name, make }));
}

const LINES = named<(html: string) => string>({
  p: (html) => `<p>${html}</p>`,
  bare: (html) => `${html}<br>`,
  div: (html) => `<div>${html}</div>`,
  'p strong': (html) => `<p><strong>${html}</strong></p>`,
  'b, br': (html) => `<b>${html}</b><br><br>`,
  'p em': (html) => `<p><em>${html}</em></p>`,
  'div hashed': (html) => `<div class="css-1x9f3k2">${html}</div>`,
  'p telling': (html) => `<p class="read-more-line">${html}</p>`,
  'div p': (html) => `<div class="box"><p>${html}</p></div>`,
  h4: (html) => `<h4>${html}</h4>`,
  aside: (html) => `<aside><p>${html}</p></aside>`,
  'section div': (html) => `<section class="module"><div>${html}</div></section>`,
  h3: (html) => `<h3 class="_3kXa">${html}</h3>`,
  'span, br': (html) => `<span class="txt">${html}</span><br>`,
  'p small': (html) => `<p style="text-align:center"><small>${html}</small></p>`,
  'ul li': (html) => `<ul><li>${html}</li></ul>`,
  'div icon': (html) => `<div class="note"><i class="icon icon-arrow"></i> <span>${html}</span></div>`,
  table: (html) => `<table><tbody><tr><td>${html}</td></tr></tbody></table>`,
  'p between rules': (html) => `<hr><p>${html}</p><hr>`,
  'custom element': (html) => `<x-promo-line>${html}</x-promo-line>`,
});

const INSERTS = named<InsertMarkup['make']>({
  'span, link': (lead, link, headline) => `<span>${lead} </span>${link(headline)}`,
  'text, link': (lead, link, headline) => `${lead} ${link(headline)}`,
  'strong, link': (lead, link, headline) => `<strong>${lead}</strong> ${link(headline)}`,
  'all linked': (lead, link, headline) => link(`${lead} ${headline}`),
  'strong around': (lead, link, headline) => `<strong>${lead} ${link(headline)}</strong>`,
  'lead in link': (lead, link, headline) => link(`<strong>${lead}</strong> ${headline}`),
  brackets: (lead, link, headline) => `[${lead} ${link(headline)}]`,
  'em around': (lead, link, headline) => `<em>(${lead} ${link(headline)})</em>`,
  'icon, link': (lead, link, headline) =>
    `<i class="fa fa-link"></i> ${lead} ${link(`<span>${headline}</span>`)}`,
  'quoted headline': (lead, link, headline) => `${lead} “${link(headline)}”`,
  'two links': (lead, link, headline) => `${link(lead)} ${link(headline)}`,
  'span span': (lead, link, headline) =>
    `<span class="rm-label">${lead}</span><span>${link(headline)}</span>`,
});

const LISTS = named<ListMarkup['make']>({
  'div, ul, dashes': (head, items) =>
    `<div>${head}</div><ul>${each(items, (item) => `<li>- ${item}</li>`)}</ul>`,
  'h3, ul': (head, items) => `<h3>${head}</h3><ul>${each(items, (item) => `<li>${item}</li>`)}</ul>`,
  'p strong, paragraphs': (head, items) =>
    `<p><strong>${head}</strong></p>${each(items, (item) => `<p>${item}</p>`)}`,
  'section h4, ul': (head, items) =>
    `<section class="c-1f0a"><h4>${head}</h4><ul>${each(items, (item) => `<li>${item}</li>`)}</ul></section>`,
  'b, lines': (head, items) => `<b>${head}</b><br>${each(items, (item) => `- ${item}<br>`)}`,
  'aside telling': (head, items) =>
    `<aside class="related-posts"><h2>${head}</h2><ol>${each(items, (item) => `<li>${item}</li>`)}</ol></aside>`,
  cards: (head, items) =>
    `<div class="grid"><h5>${head}</h5>${each(items, (item) => `<article><h3>${item}</h3></article>`)}</div>`,
  'div of divs': (head, items) =>
    `<div class="sc-bdVaJa"><div class="sc-htpNat">${head}</div>${each(items, (item) => `<div>${item}</div>`)}</div>`,
  'p lines': (head, items) => `<p>${head}<br>${each(items, (item) => `${item}<br>`)}</p>`,
  'head in list': (head, items) =>
    `<ul class="list"><li><b>${head}</b></li>${each(items, (item) => `<li>${item}</li>`)}</ul>`,
  'h6, span lines': (head, items) => `<h6>${head}</h6>${each(items, (item) => `<span>${item}</span><br>`)}`,
  'table rows': (head, items) =>
    `<table><tbody><tr><th>${head}</th></tr>${each(items, (item) => `<tr><td>${item}</td></tr>`)}</tbody></table>`,
  'div telling': (head, items) =>
    `<div class="more-stories"><span class="title">${head}</span>${each(items, (item) => `<p>${item}</p>`)}</div>`,
  'h2, dl': (head, items) => `<h2>${head}</h2><dl>${each(items, (item) => `<dd>${item}</dd>`)}</dl>`,
});

/** Ways to keep readers from seeing a link, and one that lets them. */
const SPAM_STYLES = named<string>({
  'display none': 'display:none',
  visible: '',
  'off screen': 'position:absolute;left:-9999px',
  'no size': 'font-size:0',
  'zero box': 'height:0;width:0;overflow:hidden;display:inline-block',
  'no opacity': 'opacity:0',
});

function each(items: readonly string[], make: (item: string) => string): string {
  return items.map(make).join('');
}

/** The markups of one half. */
export function markupsOfHalf(half: Half): {
  readonly lines: readonly LineMarkup[];
  readonly inserts: readonly InsertMarkup[];
  readonly lists: readonly ListMarkup[];
  readonly spam: readonly Markup<string>[];
} {
  return {
    lines: halfOf(LINES, half),
    inserts: halfOf(INSERTS, half),
    lists: halfOf(LISTS, half),
    spam: halfOf(SPAM_STYLES, half),
  };
}
