import { LOCATIVES } from '../passage/data/place-words';
import type { Passage } from '../passage/passage';
import type { Span } from './span';

/** Words of match reports; each occurrence counts. */
const SPORT: ReadonlySet<string> = new Set(
  'match matches goal goals scored scorer midfielder striker goalkeeper defender winger batsman bowler wicket wickets innings referee penalty kick half-time halftime tournament semi-final semifinal quarter-final quarterfinal playoff playoffs football soccer rugby cricket hockey handball basketball volleyball captain coach squad'.split(
    ' ',
  ),
);
/** So many of them, and one in so many words, make a match report. */
const AT_LEAST = 6;
const ONE_IN = 60;
const LOCATIVE: ReadonlySet<string> = new Set([...LOCATIVES, 'of', 'from', 'to', 'for']);
/** What a team does or has done to it stands right beside its name. */
const PLAYS: ReadonlySet<string> = new Set(
  'beat beats defeated faced face faces played plays play scored won lost drew equalised equalized led against past over win wins draw draws substituted qualified advanced hosted tied started ended had earned missed conceded take took'.split(
    ' ',
  ),
);
const NEAR = 2;

/** In a report of a match the name of a state is its team's, save where a preposition says place. */
export function nationalTeams(passage: Passage, spans: readonly Span[]): Span[] {
  if (!isMatchReport(passage)) return [...spans];
  return spans.map((span) =>
    isState(span) && isTeam(passage, span) ? { ...span, kind: 'organisation', candidates: [] } : span,
  );
}

/** Whether the text reports a match. */
export function isMatchReport({ folded }: Passage): boolean {
  let count = 0;
  for (const word of folded) if (SPORT.has(word)) count++;
  return count >= AT_LEAST && count * ONE_IN >= folded.length;
}

function isState({ kind, candidates }: Span): boolean {
  return kind === 'place' && candidates[0]?.placeClass === 'state';
}

function isTeam({ text, tokens, folded }: Passage, { from, to }: Span): boolean {
  if (folded[from - 1] === 'against') return true;
  if (LOCATIVE.has(folded[from - 1] ?? '')) return false;
  const around = text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 8), (tokens[to - 1]?.end ?? 0) + 8);
  if (/\d\s?[–-]\s?\d/u.test(around)) return true;
  for (let i = from - NEAR; i < to + NEAR; i++)
    if ((i < from || i >= to) && PLAYS.has(folded[i] ?? '')) return true;
  return false;
}
