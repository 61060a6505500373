/** A page made up for timing: of the size that news pages have, because the project's own samples are short. */
export interface MadePage {
  readonly name: string;
  readonly html: string;
}

/** Sentences with and without names; a paragraph takes five of them in turn. */
const SENTENCES = [
  'The ministers of France and Germany met in Brussels to settle the terms of the loan.',
  'Nobody in the room expected an answer before the end of the week.',
  'António Guterres told the Security Council that the truce in Sudan was holding.',
  'Prices rose for the third month in a row, and wages did not keep pace with them.',
  'Moscow called the report an invention and asked for the names of its authors.',
  'The harbour was closed for most of the night while divers searched the wreck.',
  'A spokesman for the World Health Organization said that more doses were on their way to Kinshasa.',
  'What happens to the workers who were sent home has not been decided.',
  'In Kyiv, Volodymyr Zelensky thanked the governments that had sent generators.',
  'The court gave the parties until spring to file what they still had to say.',
  'Farmers on both banks of the river had asked for a dam since the flood of last year.',
];
const SENTENCES_PER_PARAGRAPH = 5;

/** News pages have 742 elements in the median, and one in twenty over 1,400; the largest has 10,000. */
export function madePages(): readonly MadePage[] {
  return [
    { name: 'article-of-common-size', html: article(40, 120) },
    { name: 'article-of-large-size', html: article(120, 500) },
    { name: 'article-of-10000-elements', html: article(300, 3000) },
    { name: 'home-of-common-size', html: home(200) },
    { name: 'home-of-large-size', html: home(1000) },
  ];
}

function article(paragraphs: number, links: number): string {
  const text = repeat(paragraphs, (at) => `<p>${paragraph(at)}</p>`);
  const related = repeat(5, (at) => `<li><a href="/related/${at}">${sentence(at + 1)}</a></li>`);
  return page(
    'Ministers meet in Brussels over the terms of a loan',
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-22T08:00:00Z">',
    `<nav><ul>${menu(links)}</ul></nav>
<main><article><h1>Ministers meet in Brussels over the terms of a loan</h1><p class="byline">By a reporter</p>${text}
<div class="related"><h4>Related stories</h4><ul>${related}</ul></div></article></main>
<footer><ul>${menu(Math.floor(links / 4))}</ul></footer>`,
  );
}

function home(teasers: number): string {
  const river = repeat(
    teasers,
    (at) =>
      `<div class="teaser"><a href="/news/${at}"><h3>${sentence(at)}</h3></a><p>${sentence(at + 3)}</p><span>${at} min</span></div>`,
  );
  return page('The Daily Example', '<meta property="og:type" content="website">', `<main>${river}</main>`);
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

function menu(links: number): string {
  return repeat(links, (at) => `<li><a href="/section/${at}">Section ${at}</a></li>`);
}

function paragraph(at: number): string {
  return repeat(
    SENTENCES_PER_PARAGRAPH,
    (part) => `${sentence(at * SENTENCES_PER_PARAGRAPH + part)} `,
  ).trim();
}

function sentence(at: number): string {
  return SENTENCES[at % SENTENCES.length] ?? '';
}

function repeat(times: number, make: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => make(at)).join('');
}
