import { isPossessive, type Passage } from '../passage/passage';
import { roleBefore } from './roles-before';
import { roleBehind } from './roles-behind';
import type { Span } from './span';

/** The title or office that the text gives a person, exactly as written and without article; null where it gives none. */
export function roleOf(passage: Passage, span: Span, isNamed: (index: number) => boolean): string | null {
  const { text, tokens } = passage;
  const first = roleBefore(passage, span.from, isNamed);
  if (first !== null) {
    const written = text.slice(tokens[first]?.start, tokens[span.from]?.start);
    return written.replace(/[\s\u00a0,]+$/u, '');
  }
  if (isPossessive(tokens, span.to - 1)) return null;
  const behind = roleBehind(passage, span.to);
  return behind === null ? null : text.slice(tokens[behind.from]?.start, tokens[behind.to - 1]?.end);
}
