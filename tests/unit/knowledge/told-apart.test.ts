import { expect, it } from 'vitest';
import { toldApart } from '../../../lib/knowledge/told-apart';

it.each([
  ['Mercedes', 'Town', 'AR', 'Town, Argentina'],
  ['Georgia', 'State', 'US', 'State, United States'],
  ['Georgia', 'State', 'GE', 'State'],
  ['Interpol', 'Police organisation', null, 'Police organisation'],
  ['Atlantis', 'Town', 'not a code', 'Town'],
])('%s (%s) in %s is told from others of its name by “%s”', (name, type, country, words) => {
  expect(toldApart({ name, type, country })).toBe(words);
});
