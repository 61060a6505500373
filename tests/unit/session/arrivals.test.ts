// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/article';
import { judgeClutter } from '../../../lib/clutter/judge';
import { withArrivals } from '../../../lib/session/arrivals';
import type { OpenArticle } from '../../../lib/session/open-article';
import { foldingPage } from '../../fixtures/folding-page';

/** The folding page as it was read; its text is nothing that arrivals look at. */
function openPage(): OpenArticle {
  const parsed = new DOMParser().parseFromString(foldingPage(), 'text/html');
  document.body.innerHTML = parsed.body.innerHTML;
  const article = readArticle(document);
  if (article === null) throw new Error('The folding page is no article');
  const judgement = judgeClutter(article);
  const text = { text: '', toRanges: () => [], offsetAt: () => null };
  const { clutter } = judgement;
  return { article, judgement, clutter, text, foldables: new Map(), articleMs: 0, clutterMs: 0 };
}

function put(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return box;
}

const LIST =
  '<h3>Also on site :</h3><ul><li><a href="/a">Opera singer buys lighthouse</a></li><li><a href="/b">Widow wins at bingo twice</a></li></ul>';

describe('a page that something comes to', () => {
  let page: OpenArticle;
  beforeEach(() => {
    page = openPage();
  });

  it('has late clutter flagged with the rest, once, however the newcomers are reported', () => {
    const late = put(LIST);
    const now = withArrivals(page, new Set([late, ...late.querySelectorAll('*')]));
    const texts = now?.clutter.map(({ text }) => text) ?? [];
    expect(texts.filter((text) => text === 'Opera singer buys lighthouse')).toHaveLength(1);
    expect(texts).toHaveLength(page.clutter.length + 3);
    const once = now === null ? null : withArrivals(now, new Set([late]));
    expect(once?.clutter.map(({ id }) => id)).toEqual(now?.clutter.map(({ id }) => id));
  });

  it('is the very same when nothing to read came', () => {
    expect(withArrivals(page, new Set([put('<i></i>')]))).toBe(page);
  });

  it('forgets what is gone', () => {
    const late = put(LIST);
    const now = withArrivals(page, new Set([late]));
    late.remove();
    const later = now === null ? null : withArrivals(now, new Set([late]));
    expect(later?.clutter.map(({ id }) => id)).toEqual(page.clutter.map(({ id }) => id));
  });

  it('is to be read anew when what came is too much', () => {
    expect(withArrivals(page, new Set([put('<b></b>'.repeat(2000))]))).toBeNull();
  });
});
