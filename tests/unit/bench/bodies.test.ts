import { describe, expect, it } from 'vitest';
import { clutterInBody } from '../../../bench/evaluate/body-clutter';
import type { Label, LabelledBlock } from '../../../bench/evaluate/labels';
import { worstPages } from '../../../bench/evaluate/worst-pages';
import { measuredPage } from './measured-page';

const CLUTTER: Label = { is: 'clutter', kind: 'related' };
const NEUTRAL: Label = { is: 'neutral', kind: '' };

function block(text: string, cleaned = CLUTTER): LabelledBlock {
  return { position: 'INS', text, raw: CLUTTER, cleaned };
}

const measured = (id: string, truth: string | null, text: string) => ({
  page: {
    id,
    url: `https://page.example/${id}`,
    isArticle: true,
    truth,
    path: '',
    load: () => ({ body: new Uint8Array(), contentType: 'text/html' }),
  },
  result: { ...measuredPage({ text }), bodyText: text },
});

describe('clutterInBody', () => {
  it('names clutter that the body holds more often than the true text', () => {
    const blocks = [block('Read more: news'), block('A true line'), block('Share')];
    expect(clutterInBody('A true line Read more: news Share', 'A true line', blocks, 'cleaned')).toEqual([
      'Read more: news',
    ]);
  });

  it('goes by the reading of the labels that is asked for', () => {
    const blocks = [block('Tags of it', NEUTRAL)];
    expect(clutterInBody('Text Tags of it', 'Text', blocks, 'cleaned')).toEqual([]);
    expect(clutterInBody('Text Tags of it', 'Text', blocks, 'raw')).toEqual(['Tags of it']);
  });
});

describe('worstPages', () => {
  const truth = 'One two three four five six seven eight nine ten';
  const set = [
    measured('exact', truth, truth),
    measured('longer', truth, `${truth} and much more behind the end`),
    measured('short', truth, 'One two three four five'),
    measured('unknown', null, 'Text'),
  ];

  it('come worst first, without those that are exact or have no true text', () => {
    expect(worstPages(set, 'worst')).toMatchObject([{ page: 'short' }, { page: 'longer' }]);
  });

  it('show where a body ends and where it should', () => {
    expect(worstPages(set, 'ends')).toMatchObject([
      { page: 'short', lastWordsKept: false },
      {
        page: 'longer',
        exactEnd: false,
        ends: { is: `${truth} and much more behind the end`, should: truth },
      },
    ]);
  });
});
