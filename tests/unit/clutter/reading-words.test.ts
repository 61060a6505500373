import { describe, expect, it } from 'vitest';
import { isOutLinkTalk, isReadingTalk } from '../../../lib/clutter/reading-words';
import { isButtons } from '../../../lib/clutter/rules/share';

describe('talk that leads readers on', () => {
  it.each([
    'More stories',
    'What others are reading',
    'Similar posts',
    'Keep on reading',
    'You may also like these',
  ])('“%s” is a heading for links', (text) => {
    expect(isReadingTalk(text)).toBe(true);
  });

  it.each(['The war', 'World', 'Open', 'More grain for Lebanon', 'Read the room, minister says', ''])(
    '“%s” is none',
    (text) => {
      expect(isReadingTalk(text)).toBe(false);
    },
  );

  it('asks to go on elsewhere, with a name in it at most', () => {
    expect(isOutLinkTalk('Read it in full on Cbssports')).toBe(true);
    expect(isOutLinkTalk('See the original story')).toBe(true);
    expect(isOutLinkTalk('Read the report of the harbour board')).toBe(false);
    expect(isOutLinkTalk('More stories')).toBe(false);
  });
});

describe('share buttons', () => {
  it('are lines of networks and share words alone', () => {
    expect(isButtons('Share Tweet')).toBe(true);
    expect(isButtons('Whatsapp Facebook Pint Baixar')).toBe(true);
    expect(isButtons('858 shares')).toBe(true);
    expect(isButtons('Twitter said so')).toBe(false);
    expect(isButtons('This story')).toBe(false);
    expect(isButtons('250')).toBe(false);
  });
});
