import { labelTokens } from './located-text';
import type { LabelledBlock } from './labels';
import type { Reading } from './clutter-scores';
import { tokenize } from './tokens';

/** One-word blocks ("1", "opinion") turn up everywhere: whether a text holds one says nothing. */
const TELLING_BLOCK_WORDS = 2;

/**
 * The clutter blocks that an extracted body holds more often than the true text does. Letters alone are compared:
 * extractors glue blocks together.
 */
export function clutterInBody(
  bodyText: string,
  truth: string,
  blocks: readonly LabelledBlock[],
  reading: Reading,
): readonly string[] {
  const body = tokenize(bodyText).join('');
  const real = tokenize(truth).join('');
  const held = blocks.filter((block) => {
    const tokens = labelTokens(block.text);
    const letters = tokens.join('');
    return (
      block[reading].is === 'clutter' &&
      tokens.length >= TELLING_BLOCK_WORDS &&
      timesIn(body, letters) > timesIn(real, letters)
    );
  });
  return [...new Set(held.map(({ text }) => text))];
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
