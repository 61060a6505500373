import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../../lib/clutter/phrases';

const FOLDER = 'lib/clutter/phrases';
const files = readdirSync(FOLDER);
const read = (file: string): Record<string, string[]> =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

describe('stock phrases', () => {
  it.each(files)('%s has the same uses as English, in lower case, without doubles', (file) => {
    const phrases = read(file);
    expect(Object.keys(phrases)).toEqual(Object.keys(read('en.json')));
    for (const [use, list] of Object.entries(phrases)) {
      expect(list.length, use).toBeGreaterThan(0);
      expect(new Set(list).size, use).toBe(list.length);
      expect(
        list.every((phrase) => phrase === phrase.toLowerCase().trim() && !phrase.includes('’')),
        use,
      ).toBe(true);
    }
  });

  it('are found at the start of a text, up to their colon, whatever their case', () => {
    const phrases = phrasesFor('en');
    expect(phrases.atStart('READ MORE: Odesa port reopens', 'leadIn')).toEqual({
      phrase: 'READ MORE',
      end: 11,
    });
    expect(phrases.atStart('Don’t miss – the ballet', 'leadIn')?.phrase).toBe('Don’t miss');
    expect(phrases.atStart('Readmore is a shop', 'leadIn')).toBeNull();
  });

  it('are whole texts with or without punctuation', () => {
    const phrases = phrasesFor('en');
    expect(phrases.isWhole('Also on site :', 'listHeading')).toBe('Also on site :');
    expect(phrases.isWhole('Also on site today', 'listHeading')).toBeNull();
  });

  it("know the page's language and English, which sites of all languages use", () => {
    const french = phrasesFor('fr-FR');
    expect(french.atStart('À lire aussi : le port', 'leadIn')?.phrase).toBe('À lire aussi');
    expect(french.isWhole('Newsletter', 'newsletter')).toBe('Newsletter');
    expect(phrasesFor('xx').isWhole('Most read', 'mostPopular')).toBe('Most read');
  });
});
