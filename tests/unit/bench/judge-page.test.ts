import { describe, expect, it } from 'vitest';
import { clutterScores, harmOf } from '../../../bench/evaluate/clutter-scores';
import { judgePage } from '../../../bench/evaluate/judge-page';
import { keysOf } from '../../../bench/evaluate/label-corrections';
import type { LabelledBlock } from '../../../bench/evaluate/labels';
import { measuredPage } from './measured-page';

const PROSE = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');

function block(text: string, is: 'clutter' | 'neutral', kind = ''): LabelledBlock {
  return { position: 'AFC', text, raw: { is, kind }, cleaned: { is, kind } };
}

const correct = (text: string) => ({
  blocks: new Map(),
  truth: new Map(keysOf([text]).map((key) => [key, { label: 'related' as const, reason: 'list' }])),
});

describe('judgePage', () => {
  it('tells flagged clutter from missed clutter and from flags on neutral blocks', () => {
    const page = measuredPage({
      text: 'A true line|Share this|Tags here|Follow us',
      pieces: [{ kind: 'social-share', verdict: 'hide', words: [3, 4, 5, 6] }],
    });
    const blocks = [
      block('Share this', 'clutter', 'social'),
      block('Tags here', 'neutral'),
      block('Follow us', 'clutter', 'follow'),
    ];
    const { judged } = judgePage('p', page, 'A true line', blocks, undefined);
    expect(clutterScores(judged, 'cleaned')).toMatchObject({
      flags: { precision: 0.5, recall: 0.5, clutter: 2, right: 1, neutral: 1, article: 0 },
      byKind: { social: { recall: 1, kindRight: 1, hidden: 1 }, follow: { recall: 0 } },
    });
  });

  it('leaves out blocks that the page does not lay out, unless its article is not laid out either', () => {
    const blocks = [block('Share this', 'clutter', 'social')];
    const some = measuredPage({ text: 'A true line|Share this', unseen: [3, 4] });
    expect(judgePage('p', some, 'A true line', blocks, undefined)).toMatchObject({ unseen: 1 });
    const none = measuredPage({ text: 'A true line|Share this', unseen: [0, 1, 2, 3, 4] });
    expect(judgePage('p', none, 'A true line', blocks, undefined)).toMatchObject({ unseen: 0 });
  });

  it('counts texts that the page does not hold, and flags that nobody labelled', () => {
    const page = measuredPage({
      text: 'A true line|Most read',
      pieces: [{ kind: 'most-popular', verdict: 'flag', words: [3, 4] }],
    });
    expect(judgePage('p', page, 'A true line', [block('Elsewhere', 'clutter')], undefined)).toMatchObject({
      unlocated: 1,
      unlabelled: [{ kind: 'most-popular', text: 'Most read' }],
    });
  });
});

describe('harm to the true text', () => {
  const all = Array.from({ length: 30 }, (_, at) => at);
  it('counts prose even where a correction says that it is none of the article', () => {
    const page = measuredPage({
      text: PROSE,
      pieces: [{ kind: 'related-links', verdict: 'hide', words: all }],
    });
    const { judged } = judgePage('p', page, PROSE, [], correct(PROSE));
    expect(harmOf(judged)).toMatchObject({ paragraphs: 1, hidden: 1, proseHidden: 1 });
  });

  it('does not count a corrected list of links', () => {
    const page = measuredPage({
      text: PROSE,
      linked: all,
      pieces: [{ kind: 'related-links', verdict: 'hide', words: all }],
    });
    const { judged } = judgePage('p', page, PROSE, [], correct(PROSE));
    expect(harmOf(judged)).toMatchObject({ paragraphs: 0, hidden: 0, proseHidden: 0 });
  });

  it('notices a single word of prose that goes away', () => {
    const page = measuredPage({
      text: PROSE,
      pieces: [{ kind: 'related-links', verdict: 'hide', words: [7] }],
    });
    const { judged } = judgePage('p', page, PROSE, [], undefined);
    expect(harmOf(judged)).toMatchObject({ proseHidden: 0, proseTouched: 1 });
  });
});
