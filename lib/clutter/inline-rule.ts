import type { Block } from '../article/block';
import { countWords } from '../text/words';
import type { ClutterContext } from './context';
import { wholeOf, type Finding } from './finding';
import { isReadingTalk } from './reading-words';
import { spamAnchorIn } from './rules/spam-anchor';
import type { Signal } from './reasons';

/** With fewer words left besides it, an insert is the whole line. */
const PROSE_BESIDES = 5;
/** Between a lead-in and its link there is at most a colon, a dash or a quote, and where it leads. */
const GAP = /^[\s:：–—\-|>»→“"'‘]*$/;
const PLACE = /^\s*(?:(?:at|on|from)\s+)?(?:[A-Za-z0-9-]+\.)+[a-z]{2,}\s*[:：–—-]?\s*$/;
const LABEL = /^[^.!?…]{1,30}[:：]\s*$/;
/** Phrases that a name follows: "More from Asia: ‹link›". */
const OPEN = /\b(?:from|on|in|at|about)$/i;
const CAPITALS = /^\s*(?:The )?(?:\p{Lu}\S* ){1,2}$/u;
const CLOSED = /[:：–—|>»→]\s*["“'‘]?\s*$/;
const LAST_SENTENCE = /(?:^|[.!?…”"')\]])\s*[([]?\s*([^.!?…()[\]]{2,60}(?:\.[a-z]{2,6}[^.!?…]{0,3})?)$/;
const OPENING = /[([]\s*$/;
const CLOSING = /^\s*[.!]?\s*[)\]]/;
/** Words that begin ordinary sentences: before a link they are a lead-in only with a colon behind them. */
const ORDINARY = new Set('read see watch listen also more next'.split(' '));
/** A capital where no word begins. */
const GLUE = /^[\p{L}\p{N}([]\p{Lu}$/u;
const LONGEST_LEAD_IN = 40;
/** Labels that some sites put behind a headline link: "[INSIGHT]". */
const LABEL_BEHIND = /^\s*[[(]\p{Lu}[\p{Lu} ]{2,20}[\])]\s*$/u;

/** "Read more ‹link›" in front of, behind or between a paragraph's sentences, and the same on a line of its own. */
export function findInlineInserts(block: Block, context: ClutterContext): Finding[] {
  const findings: Finding[] = [];
  for (const link of block.links) {
    const found = leadInOf(block, link.start, link.end, context);
    // A lead-in that is a link itself belongs to the headline behind it.
    const before = findings.at(-1);
    if (found !== null && before !== undefined && found.start <= before.span.start) findings.pop();
    if (found === null) {
      const spam = spamAnchorIn(block, link, context);
      if (spam !== null) findings.push(spam);
      continue;
    }
    const besides = countWords(block.text.slice(0, found.start)) + countWords(block.text.slice(found.end));
    const signals = signalsOf(block.text.slice(link.start, link.end), found, context);
    if (besides >= PROSE_BESIDES || countWords(block.text.slice(0, found.start)) > 1) {
      findings.push({
        kind: 'inline-read-more',
        span: { block, start: found.start, end: found.end },
        signals,
      });
      continue;
    }
    signals.push({ name: 'link-only' });
    const offTopic = signals.some(({ name }) => name === 'off-topic');
    const kind = offTopic
      ? 'off-topic-links'
      : /^relat/i.test(found.phrase)
        ? 'related-links'
        : 'inline-read-more';
    findings.push({ kind, span: wholeOf(block), signals });
    break;
  }
  return findings.length > 0 ? findings : labelledHeadline(block, context);
}

function signalsOf(text: string, found: LeadIn, context: ClutterContext): Signal[] {
  const signals: Signal[] = [{ name: 'lead-in', phrase: found.phrase }];
  if (found.bracketed) signals.push({ name: 'bracketed' });
  const score = context.offTopic(text);
  if (score !== null) signals.push({ name: 'off-topic', score });
  return signals;
}

interface LeadIn {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
}

/** The stock phrase in front of a link, or at the beginning of the link's own text, with the brackets around both. */
function leadInOf(block: Block, start: number, end: number, context: ClutterContext): LeadIn | null {
  const { text } = block;
  const found = leadInBefore(text, start, context) ?? leadInInside(text, start, end, context);
  if (found === null) return null;
  const opening = OPENING.exec(text.slice(0, found.start));
  const closing = CLOSING.exec(text.slice(end));
  if (opening === null || closing === null) return { ...found, end, bracketed: false };
  return { phrase: found.phrase, start: opening.index, end: end + closing[0].length, bracketed: true };
}

function leadInBefore(
  text: string,
  start: number,
  context: ClutterContext,
): { phrase: string; start: number } | null {
  const before = text.slice(0, start);
  const words = LAST_SENTENCE.exec(before)?.[1];
  if (words === undefined) return gluedTo(before, context);
  const phrase = stockOf(words, context) ?? talkOf(words) ?? namedSite(words, context);
  return phrase === null ? gluedTo(before, context) : { phrase, start: before.length - words.length };
}

/** A lead-in with its colon directly behind a letter, where a template has put it: "… last weekRelated: ‹link›". */
function gluedTo(before: string, context: ClutterContext): { phrase: string; start: number } | null {
  if (!CLOSED.test(before)) return null;
  for (let at = before.length - 1; at > Math.max(0, before.length - LONGEST_LEAD_IN); at--) {
    if (!GLUE.test(before.slice(at - 1, at + 1))) continue;
    const words = before.slice(at);
    const phrase = stockOf(words, context) ?? talkOf(words);
    if (phrase !== null) return { phrase, start: at };
  }
  return null;
}

function stockOf(words: string, context: ClutterContext): string | null {
  const found = context.phrases.atStart(words, 'leadIn');
  if (found === null) return null;
  const gap = words.slice(found.end);
  const ordinary = ORDINARY.has(found.phrase.toLowerCase());
  if (ordinary) return GAP.test(gap) && CLOSED.test(words) ? found.phrase : null;
  return GAP.test(gap) || PLACE.test(gap) || (LABEL.test(gap) && OPEN.test(found.phrase))
    ? found.phrase
    : null;
}

/** "Also on ‹site› ‹headline›": capitals and nothing else between the phrase and the link. */
function namedSite(words: string, context: ClutterContext): string | null {
  const found = context.phrases.atStart(words, 'leadIn');
  return found !== null &&
    OPEN.test(found.phrase) &&
    found.phrase.includes(' ') &&
    CAPITALS.test(words.slice(found.end))
    ? found.phrase
    : null;
}

/** Words that lead on, with a mark behind them that sets them apart from a sentence. */
function talkOf(words: string): string | null {
  return CLOSED.test(words) && countWords(words) > 1 && isReadingTalk(words) ? words.trim() : null;
}

function leadInInside(
  text: string,
  start: number,
  end: number,
  context: ClutterContext,
): { phrase: string; start: number } | null {
  const before = text.slice(0, start);
  const apart = GAP.test(before) || /[.!?…”"([]\s*$/.test(before);
  const link = text.slice(start, end);
  const inside = context.phrases.atStart(link, 'leadIn');
  // Behind words without a full stop only several words and their colon set themselves apart.
  if (!apart)
    return inside !== null && countWords(inside.phrase) > 1 && /[:：]\s*$/.test(link.slice(0, inside.end))
      ? { phrase: inside.phrase, start }
      : null;
  // "More" and the like begin ordinary headlines: inside a link a lead-in needs its colon, a site or nothing after it.
  if (inside === null) {
    const talk = /^[^:：|»>]{4,40}[:：|»>]\s/.exec(link)?.[0];
    return talk !== undefined && isReadingTalk(talk) ? { phrase: talk.trim(), start } : null;
  }
  const alone = inside.end >= link.length && countWords(inside.phrase) > 1;
  const place = /^\s*(?:[a-z0-9-]+\.)+[a-z]{2,}\s/.test(link.slice(inside.end));
  return CLOSED.test(link.slice(0, inside.end)) || alone || place ? { phrase: inside.phrase, start } : null;
}

/** "‹headline› [INSIGHT]": a line that is a link and a label for it. */
function labelledHeadline(block: Block, context: ClutterContext): Finding[] {
  const link = block.links.at(-1);
  if (block.links.length !== 1 || link === undefined || link.start > 2) return [];
  const label = LABEL_BEHIND.exec(block.text.slice(link.end));
  if (label === null || countWords(block.text.slice(link.start, link.end)) < PROSE_BESIDES) return [];
  const score = context.offTopic(block.text.slice(link.start, link.end));
  const signals: Signal[] = [{ name: 'link-only' }, { name: 'bracketed' }];
  if (score !== null) signals.push({ name: 'off-topic', score });
  return [{ kind: score === null ? 'related-links' : 'off-topic-links', span: wholeOf(block), signals }];
}
