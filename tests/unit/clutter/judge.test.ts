// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/article';
import { readBlocks } from '../../../lib/article/read-blocks';
import type { FoundClutter } from '../../../lib/clutter/finding';
import { judgeArrivals, judgeClutter, type Judgement } from '../../../lib/clutter/judge';

const TITLE = 'Grain ships leave the port of Odesa again';
const PARAGRAPHS = [
  'Ships that carry grain across the Black Sea will be inspected off Istanbul from Monday, officials of Ukraine and Turkey said after talks that had lasted for most of the week in Geneva.',
  'The first of the ships left the port of Odesa at dawn with corn for Lebanon, the harbour master said, and three more were waiting for a pilot while crews cleared the last of the sea mines.',
  'Insurers had asked for escorts before they would cover the voyage, which owners of the ships called a condition that nobody could meet while the war went on along the whole of the coast.',
  'Farmers in the south of Ukraine hope to empty their silos before the next harvest, though the price that they are paid for corn has fallen by half since the war closed the ports.',
];
const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

function judge(body: string): Judgement {
  document.title = TITLE;
  document.body.innerHTML = `<main><article><h1>${TITLE}</h1>${body}</article></main>`;
  const article = readArticle(document);
  if (article === null) throw new Error('no article');
  return judgeClutter(article);
}

const clutter = (body: string): readonly FoundClutter[] => judge(body).clutter;
const texts = (found: readonly FoundClutter[]): string[] => found.map(({ text }) => text);
const verdictOn = (found: readonly FoundClutter[], text: string): string | undefined =>
  found.find((item) => item.text.includes(text))?.verdict;
const OFF_TOPIC = [
  'Ballet season opens with a dancer on crutches',
  'Chess prodigy beats his own teacher twice',
];

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item, at) => `<li><a href="/n/${at}">${item}</a></li>`).join('')}</ul>`;
const card = (title: string, at: number): string =>
  `<div class="card"><h3><a href="/n/${at}">${title}</a></h3><p>A line that says more of it.</p><span>4 May</span></div>`;
const spam = (before: string): readonly FoundClutter[] =>
  clutter(
    `<p>${PARAGRAPHS[0]} ${before}<a href="https://spam.example/">free slots real money</a> The end.</p>${PROSE}`,
  );

describe('what is tacked on behind an article', () => {
  it('is hidden link by link where it is off the topic, and its heading stays while a related link does', () => {
    const found = clutter(
      `${PROSE}<div>Also on site :</div>${list([...OFF_TOPIC, 'Corn from Odesa reaches Lebanon'])}`,
    );
    expect(OFF_TOPIC.map((text) => verdictOn(found, text))).toEqual(['hide', 'hide']);
    expect(verdictOn(found, 'Corn from Odesa')).toBe('flag');
    expect(found.find(({ text }) => text.startsWith('Also on'))?.mayHide).toBe(true);
    expect(verdictOn(found, 'Also on site')).toBe('flag');
  });

  it('is told by words that lead on, however a site puts them together', () => {
    const found = clutter(`${PROSE}<h4>What other readers viewed today</h4>${list(OFF_TOPIC)}`);
    expect(texts(found)).toEqual(['What other readers viewed today', ...OFF_TOPIC]);
  });

  it('is a farewell when it says more than the title, and none when it is the title', () => {
    expect(
      verdictOn(clutter(`${PROSE}<p>That was everything about ${TITLE}, dear guests</p>`), 'dear guests'),
    ).toBe('hide');
    expect(clutter(`${PROSE}<p>${TITLE}</p>`)).toEqual([]);
  });

  it('is an out-link in any wording of the usual words', () => {
    const found = clutter(`${PROSE}<p><a href="https://source.example/x">Open the full article</a></p>`);
    expect(found.map(({ kind, verdict }) => [kind, verdict])).toEqual([['site-farewell', 'hide']]);
  });

  it('is a prompt when it asks for a subscription or names the networks of the site', () => {
    const found = clutter(
      `${PROSE}<p>Never miss a story: join our mailing list.</p><p>Follow us on <a href="/f">Facebook</a> and <a href="/t">Twitter</a>.</p>`,
    );
    expect(found.map(({ kind, group }) => [kind, group])).toEqual([
      ['newsletter-signup', 'prompts'],
      ['subscribe-or-app-promo', 'prompts'],
    ]);
  });

  it('is a teaser with its summary and date as one piece, held by one element', () => {
    const found = clutter(
      `${PROSE}<section class="RelatedLinks_box__3xk2"><h2>Related</h2>${OFF_TOPIC.map(card).join('')}</section>`,
    );
    expect(texts(found)).toEqual(['Related', ...OFF_TOPIC]);
    expect(found[1]?.element?.className).toBe('card');
    expect(found[1]?.rest.map(({ block }) => block.text)).toEqual(['A line that says more of it.', '4 May']);
  });

  it('is a share bar by the addresses of its links or by its words', () => {
    const found = clutter(
      `${PROSE}<ul class="tools"><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="/t">Twitter</a></li><li>0 shares</li></ul>`,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['social-share', 'social-share', 'social-share']);
  });
});

describe('what is put between the paragraphs', () => {
  it('is cut out of the paragraph that it is glued to', () => {
    const glued = PARAGRAPHS[1] ?? '';
    const [item] = clutter(
      `<p>${PARAGRAPHS[0]}</p><p><span>Read more </span><a href="/n/1">${OFF_TOPIC[0]}</a>${glued}</p>${PROSE}`,
    );
    expect(item?.text).toBe(`Read more ${OFF_TOPIC[0]}`);
    expect([item?.inline, item?.verdict]).toEqual([true, 'hide']);
  });

  it('goes with the brackets around it', () => {
    const [item] = clutter(
      `<p>${PARAGRAPHS[0]} (READ MORE: <a href="/n/1">${OFF_TOPIC[0]}</a>) And so it went.</p>${PROSE}`,
    );
    expect(item?.text).toBe(`(READ MORE: ${OFF_TOPIC[0]})`);
  });

  it('is a headline in capitals', () => {
    const found = clutter(
      `<p>${PARAGRAPHS[0]}</p><p><a href="/n/1">CORN FROM ODESA REACHES THE PORT OF TRIPOLI</a></p>${PROSE}`,
    );
    expect(found.map(({ kind, verdict }) => [kind, verdict])).toEqual([['related-links', 'flag']]);
  });

  it('is an anchor that sells something, flagged where the sentence needs its words', () => {
    expect(spam('').map(({ verdict }) => verdict)).toEqual(['hide']);
    expect(spam('Owners look for ').map(({ verdict }) => verdict)).toEqual(['flag']);
  });
});

describe('what looks like clutter and is none', () => {
  const TRAPS: Readonly<Record<string, string>> = {
    'a list that a sentence announces': `<p>The ships are these:</p><ul><li><a href="/s/1">The Razoni of Freetown</a></li><li><a href="/s/2">The Navistar of Panama</a></li></ul>`,
    'a paragraph that is a link': `<p><a href="/x">Insurers would not cover the voyage without escorts, said a broker in London.</a></p>`,
    'gifts with their shops': `<ul><li>A lamp for sailors. See it now: <a href="https://shop.example/1">Amazon</a></li></ul>`,
    'instructions to sign up': `<ul><li>Sign up for a pilot with the <a href="/p">harbour office</a> of Odesa.</li></ul>`,
    'prose that begins like a lead-in': `<p>Read more than one paper, said the <a href="/m">minister</a>, and you will see.</p>`,
    'a helpline box': `<div class="help"><p>If you are affected by this, call the sailors' line on 116 123.</p></div>`,
    'an embedded post': `<div class="social-media-embed"><p>We are at sea again, wrote the captain of the ship.</p></div>`,
    'a caption': `<figure><img alt=""><figcaption>A ship leaves Odesa. <a href="/g">See the gallery</a></figcaption></figure>`,
    'a heading that speaks of sharing': `<h2 id="what-is-social-sharing">What captains are sharing</h2>`,
    "an article's own links to casinos": `<p>The port of Odesa has casinos as well, and grain ships pay for <a href="https://port.example/">grain ships in the port of Odesa</a>.</p>`,
  };

  it.each(Object.entries(TRAPS))('%s stays unflagged', (_name, html) => {
    expect(texts(clutter(`<p>${PARAGRAPHS[0]}</p>${html}${PROSE}`))).toEqual([]);
  });

  it.each([
    [
      'sources',
      '<h2>Sources</h2><ul><li><a href="https://a.example/">Annual report of the harbour board</a></li></ul>',
    ],
    [
      'further resources',
      '<h2>Additional resources</h2><ul><li><a href="/r">How the sea mines are cleared</a></li></ul>',
    ],
    ['tags', '<div class="post-tags"><a href="/t/1">Ukraine</a> <a href="/t/2">Grain and ships</a></div>'],
    ['a disclosure', `<p>Disclosure: the author of “${TITLE}” owns a ship.</p>`],
    [
      'a bio',
      '<div class="author-bio"><p>She covers ports. Follow her on <a href="/x">Twitter</a>.</p></div>',
    ],
    ['rights', `<p>© 2026 Harbour News. All rights reserved. ${TITLE}</p>`],
  ])('%s behind the end stay unflagged', (_name, html) => {
    expect(texts(clutter(`${PROSE}${html}`))).toEqual([]);
  });

  it('a name that stands around the article itself says nothing', () => {
    expect(clutter(`<div class="related-content">${PROSE}</div>`)).toEqual([]);
  });

  it('a paragraph of prose in a box is flagged at most, and nothing of its teaser goes', () => {
    const found = clutter(
      `${PROSE}<aside class="related"><div><h3><a href="/n/1">${OFF_TOPIC[0]}</a></h3><p>${PARAGRAPHS[2]}</p></div><div><h3><a href="/n/2">${OFF_TOPIC[1]}</a></h3></div></aside>`,
    );
    expect(verdictOn(found, OFF_TOPIC[0] ?? '')).toBe('flag');
    expect(
      found
        .filter(({ mayHide }) => mayHide)
        .flatMap(({ span, rest }) => [span, ...rest])
        .some(({ block }) => block.words > 24),
    ).toBe(false);
  });
});

describe('what arrives later', () => {
  it('is judged against the same article, with ids of its own', () => {
    const judgement = judge(
      `${PROSE}<div>Also on site :</div><ul><li><a href="/n/1">${OFF_TOPIC[0]}</a></li></ul>`,
    );
    const late = document.createElement('section');
    late.innerHTML = `<h3>Most read</h3><ul><li><a href="/n/1">${OFF_TOPIC[0]}</a></li><li><a href="/n/2">${OFF_TOPIC[1]}</a></li></ul>`;
    document.querySelector('article')?.append(late);
    const blocks = readBlocks(late).map((block) => ({ ...block, index: block.index + 1000 }));
    const found = judgeArrivals(judgement, blocks);
    expect(texts(found)).toEqual(['Most read', ...OFF_TOPIC]);
    expect(found.map(({ verdict }) => verdict)).toEqual(['hide', 'hide', 'hide']);
    const ids = [...judgement.clutter, ...found].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps its id when the page renders it anew', () => {
    const judgement = judge(
      `${PROSE}<div id="box"><h3>Most read</h3><ul><li><a href="/n/1">${OFF_TOPIC[0]}</a></li></ul></div>`,
    );
    const box = document.querySelector('#box');
    if (box === null) throw new Error('no box');
    box.innerHTML = `<h3>Most read</h3><ul><li><a href="/n/1">${OFF_TOPIC[0]}</a></li></ul>`;
    const found = judgeArrivals(
      judgement,
      readBlocks(box).map((block) => ({ ...block, index: block.index + 1000 })),
    );
    expect(found.map(({ id }) => id)).toEqual(judgement.clutter.map(({ id }) => id));
  });
});
