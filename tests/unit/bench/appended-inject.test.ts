// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { inject } from '../../../bench/evaluate/appended/inject';
import { marked } from '../../../bench/evaluate/appended/marks';
import type { Operation, TailPlace } from '../../../bench/evaluate/appended/plan';

const FIRST = 'Divers searched the sunken freighter again on Tuesday. Two sailors are still missing.';
const LAST = 'The harbour stays closed until the search is over, the harbour master said.';
const INSERT = marked(0, 'Read more <a href="/n/1">News</a>');

const tail = (place: TailPlace): Operation => ({
  at: 'tail',
  place,
  html: '<b>Tail</b>',
});

function put(html: string, ...operations: Operation[]): string {
  document.body.innerHTML = html;
  inject(document, [FIRST, LAST], operations);
  return document.body.innerHTML;
}

describe('inject', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('glues a piece in front of a paragraph, in its middle and to its end', () => {
    const page = `<article><p>“${FIRST}”</p><p>${LAST}</p></article>`;
    const link = 'Read more <a href="/n/1">News</a>';
    expect(put(page, { at: 'start', share: 0, html: INSERT })).toContain(`<p>${link}“Divers`);
    expect(put(page, { at: 'end', share: 0, html: INSERT })).toContain(`missing.”${link}</p>`);
    expect(put(page, { at: 'middle', share: 0, html: INSERT })).toContain(`Tuesday. ${link}Two sailors`);
  });

  it('puts a line of its own in front of a block, or in front of a line where lines have no block', () => {
    const operation: Operation = { at: 'before', share: 0.9, html: `<p>${INSERT}</p>` };
    expect(put(`<article><p>${FIRST}</p><p>${LAST}</p></article>`, operation)).toMatch(
      /<\/p><p>Read more.*<\/p><p>The/,
    );
    expect(put(`<div>${FIRST}<br>${LAST}</div>`, operation)).toMatch(
      /<br><p>Read more.*<\/p><br>The harbour/,
    );
  });

  it('tacks a tail on behind the last paragraph, to the end of its container, or behind that', () => {
    const page = `<article><p>${FIRST}</p><p>${LAST}</p><p>By us</p></article><footer>End</footer>`;
    expect(put(page, tail('after-last'))).toContain('said.</p><b>Tail</b><p>By us');
    expect(put(page, tail('container-end'))).toContain('By us</p><b>Tail</b></article>');
    expect(put(page, tail('after-container'))).toContain('</article><b>Tail</b><footer>');
  });

  it('says where the items stand and leaves no marks behind', () => {
    document.body.innerHTML = `<article><p>${FIRST}</p><p>${LAST}</p></article>`;
    const stretches = inject(document, [FIRST, LAST], [{ at: 'start', share: 0, html: INSERT }]);
    const texts = [...stretches].flatMap(([node, own]) =>
      own.map(({ start, end }) => node.data.slice(start, end)),
    );
    expect(texts).toEqual(['Read more ', 'News']);
    expect(document.body.textContent).not.toMatch(/[\u{E000}-\u{E002}]/u);
  });

  it('leaves a page alone in which it finds no paragraph', () => {
    const page = '<p>Something else altogether.</p>';
    expect(
      put(page, { at: 'start', share: 0, html: INSERT }, { at: 'tail', place: 'after-last', html: 'x' }),
    ).toBe(page);
  });
});
