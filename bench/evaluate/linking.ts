import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { linkSpans, NO_LINK, type Link } from '../../lib/entities/link-spans';
import type { Kind } from '../../lib/knowledge/entity';
import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { coverOf } from '../../lib/mentions/neighbours';
import { readPassage, type Passage } from '../../lib/passage/passage';
import { recogniseSpans } from '../../lib/mentions/recognise';
import { ruleNames } from '../../lib/mentions/rule-names';
import { shortNames } from '../../lib/mentions/short-names';
import { RANK, type Span } from '../../lib/mentions/span';
import type { NameModel } from '../../lib/recogniser/tag';
import { hasTitle } from './linking-titles';

const KIND_OF = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const satisfies Record<string, Kind>;
type GoldType = keyof typeof KIND_OF;

const offset = z.number().check(z.int(), z.gte(0));
const type = z.enum(['PER', 'ORG', 'LOC']);
const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.array(z.object({ s: offset, e: offset, t: type })),
  el: z.optional(z.array(z.object({ s: offset, e: offset, t: type, link: z.string() }))),
});
type LinkedDocument = z.infer<typeof documentSchema>;

export const LINKING_LISTS = ['wrong', 'missed', 'unlinked'] as const;
type LinkingList = (typeof LINKING_LISTS)[number];

interface Tally {
  mentions: number;
  correct: number;
  wrong: number;
  abstained: number;
}

export interface LinkingReport {
  readonly documents: number;
  /** Of gold mentions that have a title. */
  readonly precision: number;
  readonly accuracy: number;
  readonly gold: Readonly<Record<GoldType | 'all', Tally>>;
  /** Gold names without a title that we link all the same; not always wrongly. */
  readonly unlinkedGold: { readonly mentions: number; readonly linked: number };
  /** From names as the recogniser finds them: same characters as a gold mention with a title. */
  readonly endToEnd: Readonly<Record<GoldType | 'all', Tally>> & {
    /** A card of a person shown on a name that means someone or something else. */
    readonly wrongPersons: number;
  };
  readonly list?: readonly string[];
}

/** Documents with gold links. Throws with the path and the first fault. */
export async function readLinked(file: string): Promise<LinkedDocument[]> {
  const parsed = z.array(documentSchema).safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** Links gold names, then the names that the recogniser finds, and compares with the gold titles. */
export function scoreLinking(
  documents: readonly LinkedDocument[],
  knowledge: Knowledge,
  model: NameModel | null,
  list: LinkingList | null,
): LinkingReport {
  const lines: string[] = [];
  const gold = tallies();
  const found = tallies();
  const unlinkedGold = { mentions: 0, linked: 0 };
  let wrongPersons = 0;
  for (const document of documents) {
    const titles = new Map((document.el ?? []).map(({ s, e, link }) => [`${s}-${e}`, link]));
    for (const { s, e, t, link } of linkGold(document, knowledge)) {
      const title = titles.get(`${s}-${e}`);
      const surface = document.text.slice(s, e);
      const says = describe(link, knowledge);
      if (title === undefined) {
        unlinkedGold.mentions++;
        if (link.candidate !== null) {
          unlinkedGold.linked++;
          if (list === 'unlinked') lines.push(`${document.id} ${t} ${surface} → ${says}`);
        }
        continue;
      }
      const verdict = judge(link, title, knowledge);
      count(gold, t, verdict);
      if ((list === 'wrong' && verdict === 'wrong') || (list === 'missed' && verdict === 'abstained'))
        lines.push(`${document.id} ${t} ${surface} = ${title} → ${says}`);
    }
    const { mentions, spans, passage, context } = recogniseSpans(document.text, knowledge, { model });
    const links = linkSpans(passage, spans, knowledge, context);
    for (const [index, { start, end, surface }] of mentions.entries()) {
      const link = links[index];
      if (link === undefined) continue;
      const title = titles.get(`${start}-${end}`);
      const entry = document.el?.find(({ s, e }) => s === start && e === end);
      const verdict = title === undefined ? null : judge(link, title, knowledge);
      if (entry !== undefined && verdict !== null) count(found, entry.t, verdict);
      if (link.candidate?.kind !== 'person' || verdict === 'correct') continue;
      // A name cut otherwise than in the gold is right when the gold name around it is.
      const around = (document.el ?? []).filter(({ s, e }) => s < end && start < e);
      if (verdict === null && around.some(({ link: other }) => judge(link, other, knowledge) === 'correct'))
        continue;
      wrongPersons++;
      if (list === 'wrong')
        lines.push(`${document.id} end to end: ${surface} → ${describe(link, knowledge)}`);
    }
  }
  const { correct, wrong, mentions } = gold.all;
  return {
    documents: documents.length,
    precision: correct + wrong === 0 ? 0 : correct / (correct + wrong),
    accuracy: mentions === 0 ? 0 : correct / mentions,
    gold,
    unlinkedGold,
    endToEnd: { ...found, wrongPersons },
    ...(list !== null && { list: lines }),
  };
}

type Verdict = 'correct' | 'wrong' | 'abstained';

function judge({ candidate }: Link, title: string, knowledge: Knowledge): Verdict {
  if (candidate === null) return 'abstained';
  return hasTitle(knowledge.entity(candidate.entity), title) ? 'correct' : 'wrong';
}

function describe({ candidate, confidence, alternatives }: Link, knowledge: Knowledge): string {
  if (candidate === null)
    return alternatives.length > 0 ? `several: ${alternatives.map(({ id }) => id).join(', ')}` : 'nothing';
  return `${candidate.id} (${knowledge.entity(candidate.entity).name}) ${confidence.toFixed(2)}`;
}

function empty(): Tally {
  return { mentions: 0, correct: 0, wrong: 0, abstained: 0 };
}

function tallies(): Record<GoldType | 'all', Tally> {
  return { all: empty(), PER: empty(), ORG: empty(), LOC: empty() };
}

function count(into: Record<GoldType | 'all', Tally>, goldType: GoldType, verdict: Verdict): void {
  for (const tally of [into.all, into[goldType]]) {
    tally.mentions++;
    tally[verdict]++;
  }
}

interface GoldLink {
  readonly s: number;
  readonly e: number;
  readonly t: GoldType;
  readonly link: Link;
}

/** Gold names linked as the recogniser's would be. */
function linkGold({ text, gold }: LinkedDocument, knowledge: Knowledge): GoldLink[] {
  const passage = readPassage(text);
  const { context } = ruleNames(passage, knowledge, '');
  const placed = gold
    .map((name) => ({ name, span: spanOf(passage, name.s, name.e, KIND_OF[name.t]) }))
    .filter(({ span }) => span.to > span.from)
    .toSorted((a, b) => a.span.from - b.span.from);
  const spans = withFullNames(
    passage,
    placed.map(({ span }) => span),
  );
  const links = linkSpans(passage, spans, knowledge, context);
  return placed.map(({ name }, i) => ({ ...name, link: links[i] ?? NO_LINK }));
}

function spanOf({ tokens }: Passage, start: number, end: number, kind: Kind): Span {
  let from = tokens.findIndex((token) => token.end > start);
  if (from < 0) from = tokens.length;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to, kind, rank: RANK.model, candidates: [], refersTo: null };
}

/** Family names stand for the full names in the same text. */
function withFullNames(passage: Passage, spans: readonly Span[]): Span[] {
  const outer = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other !== span &&
          other.from <= span.from &&
          other.to >= span.to &&
          other.to - other.from > span.to - span.from,
      ),
  );
  const short = shortNames(passage, outer, coverOf(passage.tokens.length, outer));
  return spans.map((span) => {
    const full = short.find(({ from, to }) => from === span.from && to === span.to);
    return full === undefined || span.kind !== 'person' ? span : { ...span, refersTo: full.refersTo };
  });
}
