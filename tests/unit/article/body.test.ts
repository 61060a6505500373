// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bodyBlocks, readArticle } from '../../../lib/article/article';
import { readArrivals } from '../../../lib/article/arrivals';
import { WITHIN } from '../../../lib/article/block';

const SENTENCE = 'The council of the town voted on the bridge, and the vote was close as it had been before.';
const prose = (count: number, tag = 'p'): string => `<${tag}>${SENTENCE}</${tag}>`.repeat(count);
const teaser = (title: string): string =>
  `<li class="card"><h3><a href="/a">${title}</a></h3><p>A line or two about another story altogether here.</p><span>May 4</span></li>`;
const part = (last: string): string => `<div class="part">${prose(3)}<p>${last}</p></div>`;

function read(html: string): { first: string; last: string; count: number } {
  document.body.innerHTML = html;
  const article = readArticle(document);
  const blocks = article === null ? [] : bodyBlocks(article);
  return { first: blocks[0]?.text ?? '', last: blocks.at(-1)?.text ?? '', count: blocks.length };
}

describe('the body of an article', () => {
  it('ends before a river of teasers in the same container', () => {
    const river = `<ul>${['One port', 'Two ports', 'Three ports', 'Four ports'].map(teaser).join('')}</ul>`;
    expect(
      read(`<main><h1>Bridge</h1><div>${prose(6)}</div><section><h2>More</h2>${river}</section></main>`),
    ).toEqual({
      first: SENTENCE,
      last: SENTENCE,
      count: 6,
    });
  });

  it('goes on in sibling containers that look alike, over a box between them', () => {
    const box =
      '<aside><h3>Most read</h3><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></aside>';
    const { last, count } = read(
      `<article><h1>Bridge</h1>${part('So it went on for weeks.')}${box}${part('Then it ended for good.')}</article>`,
    );
    expect(last).toBe('Then it ended for good.');
    expect(count).toBe(8);
  });

  it('reads lines between line breaks in a table of old', () => {
    const lines = Array.from({ length: 5 }, () => SENTENCE).join('<br><br>');
    const menu = '<td><a href="/a">Home</a><br><a href="/b">World</a><br><a href="/c">Sport</a></td>';
    expect(read(`<table><tr>${menu}<td><font>${lines}</font></td></tr></table>`).count).toBe(5);
  });

  it('is not what readers wrote under it, however much that is', () => {
    const comments = `<div id="comments">${`<div class="comment"><div>${prose(4)}</div></div>`.repeat(6)}</div>`;
    const { count } = read(
      `<div class="page"><h1>Bridge</h1><div class="text">${prose(4)}</div>${comments}</div>`,
    );
    expect(count).toBe(4);
  });

  it('keeps its short last lines, also behind a few links', () => {
    const links = '<ul><li><a href="/1">One more story</a></li><li><a href="/2">And another</a></li></ul>';
    expect(read(`<div>${prose(4)}${links}<p>First published in the Harbour Herald.</p></div>`).last).toBe(
      'First published in the Harbour Herald.',
    );
  });

  it('finds a text of short lines by what its element calls itself', () => {
    const lines = Array.from(
      { length: 8 },
      (_, at) => `<p>Race ${at + 1} in the harbour of Trieste</p>`,
    ).join('');
    const aside = `<aside class="sidebar">${`<div><p>${SENTENCE}</p></div>`.repeat(3)}</aside>`;
    expect(read(`<h1>Calendar</h1><div class="articleBody">${lines}</div>${aside}`).count).toBe(8);
  });

  it('takes a page in one form, and a text in one header, for an article like any other', () => {
    expect(read(`<form><h1>Bridge</h1><div>${prose(5)}</div></form>`).count).toBe(5);
    expect(read(`<header class="rich-text">${prose(5)}</header>`).count).toBe(5);
  });

  it('is nothing on a page without running text', () => {
    expect(read('<nav><a href="/a">Home</a></nav><button>Go</button>').count).toBe(0);
  });
});

describe('roles of blocks', () => {
  it.each([
    ['<div class="c-entry__author-bio"><p>Ann Smith writes about bridges.</p></div>', 'bio'],
    ['<figure><p>A bridge at dawn</p></figure>', 'caption'],
    ['<p class="ImageBlock__caption">A bridge at dawn</p>', 'caption'],
    ['<p>A bridge at dawn (Image: GETTY)</p>', 'caption'],
    ['<p>Additional reporting by Ann Smith</p>', 'byline'],
    ['<p>Joe Bloggs contributed to this report.</p>', 'byline'],
    ['<p>Updated 12 May 2026, 10:14</p>', 'byline'],
    ['<p>Correction: an earlier version misspelt the name.</p>', 'correction'],
    ['<div class="toc"><p>What we know</p></div>', 'contents'],
    ['<ol class="references"><li>Annals of Bridges, 1911</li></ol>', 'sources'],
    ['<blockquote class="twitter-tweet"><p>It will not stand.</p></blockquote>', 'quote'],
    ['<aside class="newsletter"><p>Get it every morning now</p></aside>', 'candidate'],
    ['<p>Dear Abby is written by Abigail, who lives by a bridge.</p>', 'paragraph'],
  ])('calls %s a %s', (html, role) => {
    document.body.innerHTML = `<article>${prose(3)}${html}${prose(3)}</article>`;
    const article = readArticle(document);
    expect(article?.roles.get(3)).toBe(role);
  });
});

describe('late arrivals', () => {
  it('are read with what stands around them, and counted on', () => {
    document.body.innerHTML = `<article>${prose(3)}</article><aside></aside>`;
    const article = readArticle(document);
    const box = document.createElement('div');
    box.innerHTML = '<p>Get our newsletter</p><p>Every morning</p>';
    document.querySelector('aside')?.append(box);
    const blocks = article === null ? [] : readArrivals(article, [box]);
    expect(blocks.map(({ index, text }) => [index, text])).toEqual([
      [3, 'Get our newsletter'],
      [4, 'Every morning'],
    ]);
    expect(blocks.every(({ within }) => (within & WITHIN.aside) !== 0)).toBe(true);
    expect(article === null ? null : readArrivals(article, [document.createElement('p')])).toEqual([]);
  });
});
