import { rangesOfBlock } from '../../lib/article/piece-range';
import { detectArticle } from '../../lib/page/detect';
import { openArticle } from '../../lib/session/open-article';
import type { PageReader } from './page-reading';

/** The product itself, as its content scripts use it; the only place where the benches call into it. */
export const readPage: PageReader = (document, address) => {
  const began = performance.now();
  const { verdict } = detectArticle(document, address);
  const detectMs = performance.now() - began;
  const open = openArticle(document);
  if (open === null) {
    return { verdict, bodyText: '', clutter: [], timings: { detectMs, articleMs: 0, clutterMs: 0 } };
  }
  const clutter = open.clutter.map((item) => {
    const { elements = [], bare = [] } = open.foldables.get(item.id) ?? {};
    return {
      kind: item.kind,
      verdict: item.verdict,
      ranges: [item.span, ...item.rest].flatMap(({ block, start, end }) => rangesOfBlock(block, start, end)),
      folds: [...elements, ...bare],
    };
  });
  const { articleMs, clutterMs } = open;
  return { verdict, bodyText: open.text.text, clutter, timings: { detectMs, articleMs, clutterMs } };
};
