import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { atOnce, type Steps } from '../article/steps';
import { cardOf, type Card } from './card';
import type { ClutterKind } from './clutter';
import { createContext, type ClutterContext } from './context';
import { describe, withOwnIds } from './describe';
import { findClutter } from './find-clutter';
import { isWhole, type Finding, type FoundClutter } from './finding';
import { hidesTooMuch, mustStay } from './safety';
import { isProse } from './block-shape';
import { decide, type Decision } from './verdict';

/** A page can carry endless rivers of links; after this many flags the rest is left alone. */
const MOST_FLAGS = 300;
/** From the title on there are share bars; the title stands at most so many blocks before the text. */
const BEFORE_BODY = 25;
/** Pieces that are decided on before there may be a rest. */
const STEP = 16;

/** What was tacked on to an article, and where the article itself ends. */
export interface Judgement {
  readonly clutter: readonly FoundClutter[];
  /** Index of the last block that is the article's own text. */
  readonly end: number;
  /** What later arrivals are judged against. */
  readonly context: ClutterContext;
}

interface Judged {
  readonly finding: Finding;
  readonly card: Card | null;
  decision: Decision;
}

/** Judges everything in and behind the article. Reads the page, changes nothing. */
export function judgeClutter(article: Article): Judgement {
  return atOnce(judgeInSteps(article));
}

/** The same in steps. A page that changes between them makes no difference to the article's text. */
export function* judgeInSteps(article: Article): Steps<Judgement> {
  const context = createContext(article);
  yield;
  const judged = yield* judge(context, article.blocks.slice(startOf(article)));
  yield;
  const hidden = judged.filter(({ decision }) => decision.mayHide).map(({ finding }) => finding);
  const flagOnly = hidesTooMuch(context, hidden);
  return { clutter: withOwnIds(describeAll(judged, flagOnly), []), end: context.end, context };
}

/**
 * Judges what came to the page after `judgement` was made, against the same article. `blocks` have numbers behind the
 * known ones. Pieces that were known and rendered anew keep their ids.
 */
export function judgeArrivals(judgement: Judgement, blocks: readonly Block[]): readonly FoundClutter[] {
  const own = new Map(blocks.map((block) => [block.index, block]));
  const context = { ...judgement.context, blockAt: (index: number) => own.get(index) };
  return withOwnIds(describeAll(atOnce(judge(context, blocks)), false), judgement.clutter);
}

function* judge(context: ClutterContext, blocks: readonly Block[]): Steps<Judged[]> {
  const judged: Judged[] = [];
  const findings = yield* findClutter(context, blocks);
  for (const finding of findings.slice(0, MOST_FLAGS)) {
    if (judged.length % STEP === 0) yield;
    const decision = decide(finding.kind, finding.signals);
    if (decision === null) continue;
    const card = isTeaser(finding) ? cardOf(finding.span.block, finding.box ?? null, context) : null;
    const stays = decision.mayHide && (mustStay(finding, context) !== null || holdsProse(card));
    judged.push({ finding, card, decision: stays ? { ...decision, mayHide: false } : decision });
  }
  keepHeadings(judged);
  return judged;
}

/** The title's place, where it stands not far before the text; else the text's own beginning. */
function startOf({ blocks, body, roles }: Article): number {
  const from = Math.max(0, body.first - BEFORE_BODY);
  for (let index = body.first - 1; index >= from; index--)
    if (roles.get(index) === 'title' || blocks[index]?.element.localName === 'h1') return index;
  return body.first;
}

const TEASERS: ReadonlySet<ClutterKind> = new Set([
  'related-links',
  'off-topic-links',
  'most-popular',
  'sponsored-widget',
]);

function isTeaser({ kind, span, heads }: Finding): boolean {
  return TEASERS.has(kind) && isWhole(span) && heads === undefined && span.block.links.length > 0;
}

/** A summary that reads like prose keeps its teaser in sight: nothing that might be the article's goes with a card. */
function holdsProse(card: Card | null): boolean {
  return card?.blocks.some(isProse) ?? false;
}

/** A heading stays as long as anything under it does, and goes with the switch of what is under it. */
function keepHeadings(judged: readonly Judged[]): void {
  const decisions = new Map(judged.map(({ finding, decision }) => [finding.span.block, decision]));
  for (const entry of judged) {
    const below = entry.finding.heads?.map((block) => decisions.get(block));
    if (below === undefined) continue;
    const group = below.some((one) => one?.group === 'related')
      ? 'related'
      : (below[0]?.group ?? entry.decision.group);
    entry.decision = {
      group,
      mayHide: entry.decision.mayHide && below.every((one) => one?.mayHide === true),
    };
  }
}

/** The parts of a teaser become one piece: its headline, with the rest that goes with it. */
function describeAll(judged: readonly Judged[], flagOnly: boolean): FoundClutter[] {
  const absorbed = new Set<Block>();
  for (const { card, finding } of judged)
    for (const block of card?.blocks ?? [])
      if (block !== finding.span.block && !absorbed.has(finding.span.block)) absorbed.add(block);
  return judged
    .filter(({ finding }) => !absorbed.has(finding.span.block))
    .map(({ finding, card, decision }) =>
      describe(finding, card, flagOnly ? { ...decision, mayHide: false } : decision),
    );
}
