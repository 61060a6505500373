import { expect, it } from 'vitest';
import type { ClutterGroup, ClutterKind } from '../../../lib/clutter/clutter';
import { describePieces } from '../../../lib/session/fold-words';

const piece = (group: ClutterGroup, kind: ClutterKind, heads = false) => ({
  group,
  kind,
  reasons: heads ? [{ signal: 'heads-links' as const, text: '' }] : [],
});

it.each([
  ['1 unrelated link', [piece('unrelated', 'off-topic-links')]],
  [
    '2 unrelated links',
    [
      piece('unrelated', 'off-topic-links', true),
      piece('unrelated', 'off-topic-links'),
      piece('unrelated', 'sponsored-widget'),
    ],
  ],
  ['1 unrelated link', [piece('unrelated', 'off-topic-links', true)]],
  ['1 unrelated piece', [piece('unrelated', 'site-farewell')]],
  ['2 related links', [piece('related', 'related-links'), piece('related', 'most-popular')]],
  ['1 prompt', [piece('prompts', 'newsletter-signup')]],
  ['2 added pieces', [piece('prompts', 'newsletter-signup'), piece('unrelated', 'site-farewell')]],
])('a line says “%s”', (words, pieces) => {
  expect(describePieces(pieces)).toBe(words);
});
