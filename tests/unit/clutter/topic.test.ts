import { describe, expect, it } from 'vitest';
import { relatedness, topicOf } from '../../../lib/clutter/topic';

const ARTICLE = topicOf(
  'Ships that carry grain across the Black Sea will be inspected off Istanbul. Ministers of Ukraine and Turkey agreed on the rules in Geneva, a source said. Ship owners complained about insurers.',
);

describe('relatedness', () => {
  it('is higher for a headline of the same story than for any other', () => {
    const related = relatedness(topicOf('Why inspections of grain ships off Istanbul take so long'), ARTICLE);
    const unrelated = relatedness(topicOf('Ballet season opens with a dancer on crutches'), ARTICLE);
    expect(unrelated).toBe(0);
    expect(related).toBeGreaterThan(0.2);
  });

  it('does not count words that news of every topic shares', () => {
    expect(relatedness(topicOf('Source: minister made new rule'), ARTICLE)).toBeLessThan(0.2);
    expect(relatedness(topicOf('A source said'), ARTICLE)).toBe(0);
  });

  it('is a cosine: symmetric, one for the same text, and zero for nothing', () => {
    const link = topicOf('Grain ships leave Odesa');
    expect(relatedness(link, ARTICLE)).toBeCloseTo(relatedness(ARTICLE, link), 12);
    expect(relatedness(ARTICLE, ARTICLE)).toBeCloseTo(1, 12);
    expect(relatedness(topicOf(''), ARTICLE)).toBe(0);
  });
});
