import type { Layout } from './layout';
import { SIGNS, type Sign } from './weights';

/** Signs that weigh less than this are not worth a reader's time. */
const WORTH_SAYING = 0.2;
const MOST_REASONS = 4;

export const NO_TEXT = 'There is hardly any running text';

/** The signs that weigh most for (`side` 1) or against (-1) an article, the heaviest first. */
export function reasonsOf(
  parts: readonly (readonly [Sign, number])[],
  side: 1 | -1,
  { paragraphs }: Layout,
): string[] {
  return parts
    .filter(([, weight]) => weight * side > WORTH_SAYING)
    .toSorted(([, a], [, b]) => (b - a) * side)
    .slice(0, MOST_REASONS)
    .map(([sign]) =>
      sign !== 'prose'
        ? SIGNS[sign][1]
        : side === 1
          ? `It has ${paragraphs} paragraphs of running text`
          : NO_TEXT,
    );
}
