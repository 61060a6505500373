// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MentionPager } from '../../../components/sidebar/MentionPager';
import type { ArticleEntity } from '../../../lib/entities/annotation';
import type { Reading } from '../../../lib/session/reading';
import { ASSAD, BOGDANOV, RUSSIA } from '../../fixtures/reading-entities';
import { mentionsOf, READINGS } from '../../fixtures/readings';
import { button, buttons, mount, textOf } from './mounted';
import { nothing } from './reading-actions';

type Go = (mention: number) => void;

function card(entity: ArticleEntity, part: Partial<Reading> = {}, goTo: Go = nothing): HTMLElement {
  const reading = { ...READINGS.ready, ...part };
  return mount(<MentionPager entity={entity} reading={reading} goTo={goTo} />);
}

const pagerOf = (root: HTMLElement): string[] =>
  buttons(root.querySelector('.pager') ?? root).map((each) => textOf(each));

describe('the mentions of a card', () => {
  const entities = [RUSSIA, ASSAD];
  const mentions = mentionsOf(entities);
  const own = mentions.flatMap(({ entity }, index) => (entity === RUSSIA.id ? [index] : []));
  const goes = (from: number | null, words: string): unknown => {
    const goTo = vi.fn<Go>();
    button(card(RUSSIA, { entities, mentions, current: from }, goTo), words).click();
    return goTo.mock.calls[0]?.[0];
  };

  it('are counted until the reader goes to one, then numbered', () => {
    expect(own).toHaveLength(4);
    const words = (current: number | null): string =>
      textOf(card(RUSSIA, { entities, mentions, current }).querySelector('.pager p'));

    expect(words(null)).toBe('4 mentions');
    expect(words(own[1] ?? -1)).toBe('Mention 2 of 4');
    expect(words(mentions.findIndex(({ entity }) => entity === ASSAD.id))).toBe('4 mentions');
  });

  it('follow one another round and round, either way', () => {
    expect(goes(null, 'Next')).toBe(own[0]);
    expect(goes(own[0] ?? -1, 'Next')).toBe(own[1]);
    expect(goes(own[3] ?? -1, 'Next')).toBe(own[0]);
    expect(goes(null, 'Previous')).toBe(own[3]);
    expect(goes(own[0] ?? -1, 'Previous')).toBe(own[3]);
    expect(goes(own[2] ?? -1, 'Previous')).toBe(own[1]);
  });

  it('need one button where there is one, and none where none is left', () => {
    expect(pagerOf(card(BOGDANOV))).toEqual(['Go to']);
    expect(pagerOf(card(BOGDANOV, { mentions: [] }))).toEqual([]);
  });
});
