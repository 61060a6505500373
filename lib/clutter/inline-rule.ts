import type { Block } from '../article/block';
import { countWords } from '../text/words';
import type { ClutterContext } from './context';
import { wholeOf, type Finding } from './finding';
import type { Signal } from './reasons';

/** With fewer words left besides it, an insert is the whole line. */
const PROSE_BESIDES = 5;
/** Between a lead-in and its link there is at most a colon, a dash or a quote. */
const GAP = /^[\s:：–—\-|>»“"'‘]*$/u;
const LAST_SENTENCE = /(?:^|[.!?…”"')\]])\s*([^.!?…]{2,40})$/u;

/** "Read more ‹link›" in front of, behind or between a paragraph's sentences, and the same on a line of its own. */
export function findInlineInserts(block: Block, context: ClutterContext): Finding[] {
  const findings: Finding[] = [];
  for (const link of block.links) {
    const found = leadInOf(block, link.start, link.end, context);
    if (found === null) continue;
    const besides = countWords(block.text.slice(0, found.start)) + countWords(block.text.slice(link.end));
    const text = block.text.slice(link.start, link.end);
    const score = context.offTopic(text);
    const signals: Signal[] = [{ name: 'lead-in', phrase: found.phrase }];
    if (score !== null) signals.push({ name: 'off-topic', score });
    if (besides >= PROSE_BESIDES) {
      findings.push({
        kind: 'inline-read-more',
        span: { block, start: found.start, end: link.end },
        signals,
      });
      continue;
    }
    signals.push({ name: 'link-only' });
    const kind =
      score !== null
        ? 'off-topic-links'
        : /^relat/iu.test(found.phrase)
          ? 'related-links'
          : 'inline-read-more';
    findings.push({ kind, span: wholeOf(block), signals });
    break;
  }
  return findings;
}

/** The stock phrase in front of a link, or at the beginning of the link's own text. */
function leadInOf(
  block: Block,
  start: number,
  end: number,
  context: ClutterContext,
): { phrase: string; start: number } | null {
  const { text } = block;
  const before = text.slice(0, start);
  const sentence = LAST_SENTENCE.exec(before);
  const words = sentence?.[1];
  if (words !== undefined) {
    const from = before.length - words.length;
    const found = context.phrases.atStart(words, 'leadIn');
    if (found !== null && GAP.test(words.slice(found.end))) return { phrase: found.phrase, start: from };
  }
  const startsBlock = GAP.test(before);
  const startsSentence = /[.!?…”"]\s*$/u.test(before);
  if (!startsBlock && !startsSentence) return null;
  const inside = context.phrases.atStart(text.slice(start, end), 'leadIn');
  // "More" and the like begin ordinary headlines: inside a link a lead-in needs its colon or nothing after it.
  if (inside === null) return null;
  const alone = /[:：–—|>»]\s*$/u.test(text.slice(start, start + inside.end)) || start + inside.end >= end;
  return alone ? { phrase: inside.phrase, start } : null;
}
