// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectArticle, type Verdict } from '../../../lib/page/detect';

const SENTENCE =
  'Ministers from nine countries agreed on Tuesday to open the ports for grain again, after a summer of talks. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const TEASERS = '<div><a href="/x">Nine more things that happened in the ports this week</a></div>'.repeat(
  60,
);
const jsonLd = (data: string): string => `<script type="application/ld+json">${data}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;

const STORY = 'https://a.example/news/2026/02/11/ministers-agree-on-rules-for-grain';

function detect(head: string, body: string, address = STORY): Verdict {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return detectArticle(page, address);
}

describe('the detector', () => {
  it.each<[string, string, string, string]>([
    ['what calls itself an article in JSON-LD', jsonLd('{"@type":"NewsArticle"}'), paragraphs(6), STORY],
    ['what Open Graph calls one', og('article'), `<h1>Grain</h1>${paragraphs(6)}`, STORY],
    ['undeclared prose under a headline’s address', '', `<h1>Grain</h1>${paragraphs(9)}`, STORY],
    [
      'a text in one table of a page that is all form, its lines broken by hand',
      '',
      `<form><table><tr><td><h1>Grain</h1>${`${SENTENCE.repeat(3)}<br><br>`.repeat(9)}</td></tr></table></form>`,
      'https://a.example/news/story.asp?ID=3391',
    ],
    [
      'Chinese without spaces',
      '',
      `<h1>糧食</h1>${`<p>${'部長們週二同意重新開放港口運送糧食。'.repeat(6)}</p>`.repeat(6)}`,
      'https://a.example/news/部長們就新的糧食規則達成一致意見',
    ],
    [
      'a blog post on a home address',
      `${jsonLd('{"@type":"BlogPosting"}')}${og('article')}`,
      `<article><h1>Grain</h1><span class="byline">By A. Writer</span>${paragraphs(8)}</article>`,
      'https://a.example/',
    ],
    [
      'a blog that shows its newest post at home and declares nothing',
      '',
      `<article><h1>Grain</h1><time>11 February</time>${paragraphs(8)}</article>`,
      'https://a.example/',
    ],
    [
      'a story whose data offers a subscription as a product',
      `${jsonLd('{"@type":"Product"}')}${og('article')}`,
      `<h1>Grain</h1>${paragraphs(8)}`,
      STORY,
    ],
  ])('finds %s', (_, head, body, address) => {
    const { verdict, reasons } = detect(head, body, address);
    expect(reasons.length).toBeGreaterThan(0);
    expect(verdict).toBe('article');
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a home page with much prose', '', paragraphs(40), 'https://a.example/', /home page/u],
    ['search results', '', TEASERS + paragraphs(9), 'https://a.example/search?q=grain', /search/u],
    [
      'search results by their data',
      jsonLd('{"@type":"SearchResultsPage"}'),
      paragraphs(9),
      STORY,
      /search results/u,
    ],
    ['a product', jsonLd('{"@type":"Product"}'), paragraphs(9), STORY, /product/u],
    ['a product by Open Graph', og('product'), paragraphs(9), STORY, /product/u],
    [
      'a forum thread',
      jsonLd('{"@type":"DiscussionForumPosting"}'),
      paragraphs(9),
      'https://a.example/forum/grain-talk',
      /forum/u,
    ],
    ['a video with a caption', og('video.other'), paragraphs(2), STORY, /video/u],
    ['a page without text', '', '<canvas></canvas>', STORY, /hardly any running text/u],
    [
      'a list left under the claims of the article before it',
      `${jsonLd('{"@type":"NewsArticle"}')}${og('article')}`,
      TEASERS,
      STORY,
      /hardly any running text/u,
    ],
    [
      'documentation',
      '',
      `${paragraphs(2)}${'<pre><code>run()</code></pre>'.repeat(9)}${TEASERS}`,
      'https://docs.a.example/api/run',
      /documentation|code/u,
    ],
    [
      'a section front',
      og('website'),
      TEASERS + paragraphs(1),
      'https://a.example/tag/grain',
      /section|links/u,
    ],
    [
      'a shop’s shelf',
      '',
      '<div class="card">Lamp <span class="price">€ 9</span></div>'.repeat(30) + paragraphs(1),
      'https://a.example/shop/lamps',
      /shop|prices/u,
    ],
  ])('stays away from %s, and says why', (_, head, body, address, reason) => {
    const { verdict, reasons } = detect(head, body, address);
    expect(verdict).toBe('not');
    expect(reasons.join('; ')).toMatch(reason);
  });

  it('leaves open what has text and no other sign, and says what is missing', () => {
    const { verdict, reasons } = detect('', `<h1>Grain</h1>${paragraphs(8)}`, 'https://a.example/p');
    expect(verdict).toBe('unsure');
    expect(reasons.join('; ')).toMatch(/running text|runs on/u);
  });

  it.each<[string, string]>([
    ['cut off', '{"@type":"NewsArticle","headline":"Gr'],
    ['nested without end', `${'['.repeat(5000)}{"@type":"NewsArticle"}`],
    ['megabytes long', `{"@type":"NewsArticle","text":"${'x'.repeat(3_000_000)}"}`],
    ['of a list of types', '{"@type":["Thing","NewsArticle"]}'],
  ])('reads data that is %s', (_, data) =>
    expect(detect(jsonLd(data), paragraphs(6)).reasons.join('; ')).toMatch(/JSON-LD/u),
  );

  it('takes the author in the head of a page that declares nothing else for the maker of the site', () => {
    const body = `<h1>Museum</h1>${paragraphs(6)}`;
    const { verdict } = detect(
      '<meta name="author" content="A. Webmaster">',
      body,
      'https://isp.example/museum/',
    );
    expect(verdict).not.toBe('article');
  });

  it('takes many articles in the data for a list of them', () => {
    const { reasons } = detect(jsonLd(`[${'{"@type":"NewsArticle"},'.repeat(20)}]`), paragraphs(1) + TEASERS);
    expect(reasons.join('; ')).not.toMatch(/JSON-LD/u);
  });

  it('believes the address in the bar over the one that an app left standing', () => {
    const canonical = `<link rel="canonical" href="${STORY}">`;
    expect(detect(canonical, paragraphs(40), 'https://a.example/').verdict).toBe('not');
  });

  it('believes a copy’s own statement of where it comes from', () => {
    const canonical = `<link rel="canonical" href="${STORY}">`;
    expect(detect(canonical, `<h1>Grain</h1>${paragraphs(9)}`, 'https://cache.example/').verdict).toBe(
      'article',
    );
  });

  it.each(['', 'about:blank', 'not an address', 'https://['])(
    'takes the address %j as one that says nothing',
    (address) => expect(() => detect('', paragraphs(3), address)).not.toThrow(),
  );

  it('survives a page whose elements take the names of the document’s properties', () => {
    const body = `<form id="documentElement"><input name="body"><img name="title"></form>
      <form><input name="firstChild"><input name="localName"><input name="getAttribute"></form>${paragraphs(6)}`;
    expect(() => detect(og('article'), body)).not.toThrow();
  });

  it('leaves a page open that does not let itself be read', () => {
    const page = new DOMParser().parseFromString('<html><body><form></form></body></html>', 'text/html');
    Object.defineProperty(page.documentElement, 'querySelectorAll', {
      value: document.createElement('input'),
    });
    expect(detectArticle(page, STORY).verdict).toBe('unsure');
  });

  it('survives deep nesting and a page of very many elements', () => {
    expect(() => detect('', `${'<div>'.repeat(3000)}${SENTENCE}`)).not.toThrow();
    expect(detect(og('article'), paragraphs(8) + '<i></i>'.repeat(20_000)).verdict).toBe('article');
  });
});
