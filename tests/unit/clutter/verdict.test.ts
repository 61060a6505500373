import { describe, expect, it } from 'vitest';
import { decide, verdictOf } from '../../../lib/clutter/verdict';
import { explain, type Signal } from '../../../lib/clutter/reasons';
import { CLUTTER_KINDS, type ClutterKind } from '../../../lib/clutter/clutter';

const LEAD_IN: Signal = { name: 'lead-in', phrase: 'Read more' };
const LINK_ONLY: Signal = { name: 'link-only' };
const AFTER_END: Signal = { name: 'after-end' };
const OFF_TOPIC: Signal = { name: 'off-topic', score: 0 };

/** What a reader meets who left every switch as it comes. */
function outcome(kind: ClutterKind, signals: readonly Signal[]): string | null {
  const decision = decide(kind, signals);
  return decision && verdictOf(decision);
}

describe('a verdict', () => {
  it('needs one strong or two weak signals to flag', () => {
    expect(outcome('related-links', [AFTER_END])).toBeNull();
    expect(outcome('related-links', [AFTER_END, AFTER_END])).toBeNull();
    expect(outcome('related-links', [AFTER_END, LINK_ONLY])).toBe('flag');
    expect(outcome('related-links', [LEAD_IN])).toBe('flag');
  });

  it.each(CLUTTER_KINDS)('never hides %s on the off-topic score alone', (kind) => {
    expect(outcome(kind, [OFF_TOPIC])).not.toBe('hide');
    expect(outcome(kind, [OFF_TOPIC, OFF_TOPIC])).not.toBe('hide');
  });

  it('folds off-topic links away on two independent signals', () => {
    expect(outcome('off-topic-links', [OFF_TOPIC, AFTER_END])).toBe('hide');
  });

  it("flags the site's own related links, and leaves the rest to the reader's switch", () => {
    expect(outcome('related-links', [LEAD_IN, LINK_ONLY, AFTER_END])).toBe('flag');
    expect(decide('related-links', [LEAD_IN, LINK_ONLY])).toEqual({ group: 'related', mayHide: true });
    expect(outcome('inline-read-more', [LEAD_IN, LINK_ONLY])).toBe('flag');
    expect(outcome('inline-read-more', [LEAD_IN, OFF_TOPIC])).toBe('hide');
  });

  it('has a sentence for every signal', () => {
    const signals: Signal[] = [
      LEAD_IN,
      LINK_ONLY,
      AFTER_END,
      OFF_TOPIC,
      { name: 'off-topic', score: 0.02 },
      { name: 'list-heading', phrase: 'Also on site' },
      { name: 'container', token: 'related' },
      { name: 'vendor', host: 'taboola.com' },
      { name: 'farewell' },
      { name: 'heads-links' },
      { name: 'stock-phrase', phrase: 'Read More Details' },
      { name: 'form' },
      { name: 'hidden-link' },
    ];
    const sentences = signals.map((signal) => explain(signal).text);
    expect(new Set(sentences).size).toBe(signals.length);
    expect(sentences.every((sentence) => sentence.length > 10)).toBe(true);
  });
});
