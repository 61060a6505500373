import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetFolder } from '../../../lib/text/fold-offsets';

const fold = (text: string): string => new OffsetFolder().fold(text).text;

describe('folding with offsets', () => {
  it.each([
    ['LEA  TAMBIÉN', 'lea tambien'],
    ['İLGİLİ HABERLER ılık', 'ilgili haberler ilik'],
    ['L’article\u00a0complet', "l'article complet"],
    ['إقــرأ أيضًا', 'اقرا ايضا'],
    ['بیشتر می\u200cخوانید', 'بيشتر ميخوانيد'],
    ['ЕЩЁ ПО ТЕМЕ', 'еще по теме'],
    ['ＰＲ：記事', 'pr:記事'],
    ['관련기사 がぎ', '관련기사 がぎ'],
    ['e\u0301tat sof\u00adt', 'etat soft'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the place of each letter: offsets rise, stay inside, and the text between two folds to the same', () => {
    const folder = new OffsetFolder();
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, offsets } = folder.fold(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let at = 0; at < folded.length; at++) {
          expect(offsets[at]).toBeLessThan(offsets[at + 1] ?? 0);
          expect(folder.fold(text.slice(offsets[at], offsets[at + 1])).text).toBe(folded[at]);
        }
        expect(folder.fold(folded).text).toBe(folded);
      }),
    );
  });
});
