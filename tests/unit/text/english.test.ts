import { expect, it } from 'vitest';
import { isEnglish } from '../../../lib/text/english';

it.each(['en', 'EN-us', 'en_GB', 'eng', '', ' ', null])('%j is English, or says nothing else', (lang) => {
  expect(isEnglish(lang)).toBe(true);
});

it.each(['fr', 'enm', 'de-en', 'x'])('%j is another language', (lang) => {
  expect(isEnglish(lang)).toBe(false);
});
