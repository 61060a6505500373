// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/article';
import { findEnd } from '../../../lib/clutter/end';
import { phrasesFor } from '../../../lib/clutter/phrases';

const SENTENCE = 'The council of the town voted on the bridge, and the vote was close as it had been before.';
const LAST = 'So the bridge stays closed until the spring, said the mayor of the town.';
const LINKS = ['One port', 'Two more ports', 'A third port']
  .map((text) => `<li><a href="/x">${text}</a></li>`)
  .join('');
const holdsTitle = (text: string): boolean => text.includes('Bridge vote splits the town');

function lastOf(tail: string): string {
  const body = `<p>${SENTENCE}</p>`.repeat(3);
  document.head.innerHTML = '<meta name="author" content="Ann Smith">';
  document.body.innerHTML = `<article><h1>Bridge vote splits the town</h1>${body}<p>${LAST}</p>${tail}</article>`;
  const article = readArticle(document);
  if (article === null) return '';
  return article.blocks[findEnd(article, phrasesFor('en'), holdsTitle)]?.text ?? '';
}

describe('the end of an article', () => {
  it.each([
    [
      'a farewell with its title',
      '<p>We hope you liked Bridge vote splits the town. See you again soon, dear reader.</p>',
    ],
    ['a list of links under a stock heading', `<h3>Related stories</h3><ul>${LINKS}</ul>`],
    ['a list of links under any heading', `<h3>Ports of the world</h3><ul>${LINKS}</ul>`],
    [
      'the label and the links of its tags',
      '<p>Tags</p><p><a href="/t">bridges</a> <a href="/u">towns</a></p>',
    ],
    ['what is said of its author', '<p>Ann Smith is a reporter who covers towns and their bridges.</p>'],
    ['how to reach the newsroom', '<p>Write to Ann at ann@harbour.example with your tips.</p>'],
    ['who worked on it', '<p>Additional reporting by Joe Bloggs in Trieste.</p>'],
    ['a heading of nothing', '<h2>What comes next</h2>'],
    ['a prompt', '<p>Sign up for our newsletter and get it every morning.</p>'],
  ])('is before %s', (_, tail) => {
    expect(lastOf(tail)).toBe(LAST);
  });

  it.each([
    ['a short last line', '<p>Thanks, Trieste!</p>', 'Thanks, Trieste!'],
    [
      'what the newsroom says of the article',
      '<p>This article was originally published by the Harbour Herald.</p>',
      'This article was originally published by the Harbour Herald.',
    ],
    [
      'an address written out',
      '<p><a href="https://t.example">www.tickets.example</a></p>',
      'www.tickets.example',
    ],
    [
      'steps that begin like a prompt',
      '<ul><li>Subscribe to the feed of the town hall first.</li></ul>',
      'Subscribe to the feed of the town hall first.',
    ],
  ])('keeps %s', (_, tail, last) => {
    expect(lastOf(tail)).toBe(last);
  });
});
