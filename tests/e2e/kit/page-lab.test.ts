import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLab, type PageLab } from '../../../bench/evaluate/page-lab';
import { htmlPage } from '../../../bench/serve/page-file';

const HTML = `<!doctype html><meta charset="utf-8"><title>Page</title>
<script>document.title = 'changed by a script';</script>
<noscript><p>Only without scripts</p></noscript>
<body onload="document.title = 'changed by a handler'"><p>Text – <img src="http://stranger.example/x.png">`;

let lab: PageLab;

beforeAll(async () => {
  lab = await openLab(new URL('../../../bench/evaluate/in-page.ts', import.meta.url));
});
afterAll(() => lab?.close());

it('gives a page its own address and encoding, and no scripts of its own', async () => {
  const page = { url: 'https://news.example/2025/11/a-headline?x=1#part', file: htmlPage(Buffer.from(HTML)) };
  const read = `JSON.stringify([location.href, document.title, document.querySelector('p').textContent.trim(), document.querySelectorAll('noscript *').length])`;
  expect(JSON.parse(String(await lab.run(page, read)))).toEqual([page.url, 'Page', 'Text –', 0]);
});

it('loads the page afresh for every run', async () => {
  const page = { url: 'https://news.example/2', file: htmlPage(Buffer.from(HTML)) };
  await lab.run(page, `document.title = 'left behind'`);
  expect(await lab.run(page, 'document.title')).toBe('Page');
});

it('measures every word of a page', async () => {
  const page = {
    url: 'https://news.example/3',
    file: htmlPage(Buffer.from('<p>One <a href="/x">two</a><script>3</script>')),
  };
  const measured: unknown = JSON.parse(String(await lab.run(page, `benchMeasure('readability')`)));
  expect(measured).toMatchObject({ tokens: ['One', 'two'], inLink: [0, 1], piece: [-1, -1], hidden: [0, 0] });
  await expect(lab.run(page, `benchMeasure('nobody')`)).rejects.toThrow('No reader called nobody');
});
