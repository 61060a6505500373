import { describe, expect, it } from 'vitest';
import { asksReader, asksToFollow } from '../../../lib/clutter/prompt-words';

describe('what a site asks of its reader', () => {
  it.each([
    'Need more space? Subscribe to our sister magazine for the latest news.',
    'If you enjoyed this article, we have a proposition for you: join, and members get all of it.',
    'Add the Ledger as a preferred source. Get notifications.',
    'For live updates, download our app.',
    'Don’t miss a word: become a member of ours today.',
  ])('is asked in “%s”', (text) => {
    expect(asksReader(text)).toBe(true);
  });

  it.each([
    'Subscribe to the feed of the town hall first.',
    'Members of the family have offered to help us.',
    'Support from the mainland comes every second Thursday.',
    'Download the annual report of the bank.',
    '',
  ])('is not asked in “%s”', (text) => {
    expect(asksReader(text)).toBe(false);
  });

  it('is to follow the site, not its author', () => {
    expect(asksToFollow('Follow the Ledger on Facebook and Mastodon.')).toBe(true);
    expect(asksToFollow('For more news, follow the Ledger on Google News')).toBe(true);
    expect(asksToFollow('Follow her on Facebook.')).toBe(false);
    expect(asksToFollow('The gulls follow the boats on Thursdays.')).toBe(false);
  });
});
