import { readFile } from 'node:fs/promises';
import nlp from 'compromise';
import * as z from 'zod/mini';
import type { Kind } from '../../lib/knowledge/entity';
import type { Gazetteer } from '../../lib/knowledge/gazetteer';
import type { Mention } from '../../lib/mentions/mention';
import { recognise } from '../../lib/mentions/recognise';
import type { NameModel } from '../../lib/recogniser/tag';

const TYPES = ['PER', 'ORG', 'LOC'] as const;
type GoldType = (typeof TYPES)[number];

const offset = z.number().check(z.int(), z.gte(0));
const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.array(z.object({ s: offset, e: offset, t: z.enum(TYPES) })),
  ign: z.optional(z.array(z.tuple([offset, offset]))),
});
export type GoldDocument = z.infer<typeof documentSchema>;

/** Shares between 0 and 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface NamesReport {
  readonly documents: number;
  readonly gold: number;
  /** Span and type right. */
  readonly typed: Score;
  /** Span right. */
  readonly untyped: Score;
  /** Some character in common with a gold name. */
  readonly overlap: Score;
  readonly byType: Readonly<Record<GoldType, Score>>;
  readonly charsPerCpuSecond: number;
  /** Of compromise 14 finding people, places and organisations in the same texts, in the same run. */
  readonly compromiseCharsPerCpuSecond: number;
}

const TYPE_OF: Readonly<Record<Kind, GoldType>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };
const MICROSECONDS = 1_000_000;
/** The clock of CPU time is coarse: short files are read again until this much has passed. */
const SHORTEST_MEASUREMENT = 1_000_000;

/** Documents with gold names from a JSON file. Throws with the path and the first fault. */
export async function readGold(file: string): Promise<GoldDocument[]> {
  const parsed = z.array(documentSchema).safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place =
    issue === undefined || issue.path.length === 0
      ? 'not a list of documents'
      : issue.path.map(String).join('.');
  throw new Error(`${file}: ${place}: ${issue?.message ?? ''}`);
}

/** Runs the recogniser on every document and compares spans exactly. Spans of `ign` count neither way. */
export function scoreNames(
  documents: readonly GoldDocument[],
  gazetteer: Gazetteer,
  model: NameModel | null = null,
): NamesReport {
  const tally = { typed: counter(), untyped: counter(), overlap: counter() };
  const byType = { PER: counter(), ORG: counter(), LOC: counter() };
  let gold = 0;
  for (const document of documents) {
    gold += document.gold.length;
    const found = recognise(document.text, gazetteer, { model });
    scoreDocument(document, found, tally, byType);
  }
  return {
    documents: documents.length,
    gold,
    typed: scoreOf(tally.typed),
    untyped: scoreOf(tally.untyped),
    overlap: scoreOf(tally.overlap),
    byType: { PER: scoreOf(byType.PER), ORG: scoreOf(byType.ORG), LOC: scoreOf(byType.LOC) },
    charsPerCpuSecond: Math.round(measureSpeed(documents, (text) => recognise(text, gazetteer, { model }))),
    compromiseCharsPerCpuSecond: Math.round(measureSpeed(documents, findWithCompromise)),
  };
}

function findWithCompromise(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].flatMap(
    (found) => found.out('array') as readonly string[],
  ).length;
}

/** Right predictions, all predictions, found gold names, all gold names. */
interface Counter {
  right: number;
  predicted: number;
  found: number;
  gold: number;
}

function counter(): Counter {
  return { right: 0, predicted: 0, found: 0, gold: 0 };
}

function scoreDocument(
  { gold, ign = [] }: GoldDocument,
  mentions: readonly Mention[],
  tally: Readonly<Record<'typed' | 'untyped' | 'overlap', Counter>>,
  byType: Readonly<Record<GoldType, Counter>>,
): void {
  const goldBySpan = new Map(gold.map(({ s, e, t }) => [`${s}-${e}`, t]));
  for (const { start, end, kind } of mentions) {
    const type = TYPE_OF[kind];
    const goldType = goldBySpan.get(`${start}-${end}`);
    const overlaps = gold.some(({ s, e }) => s < end && start < e);
    const ignored = ign.some(([s, e]) => s < end && start < e);
    count(tally.typed, goldType === type, ignored);
    count(tally.untyped, goldType !== undefined, ignored);
    count(tally.overlap, overlaps, ignored);
    count(byType[type], goldType === type, ignored);
  }
  const kinds = new Map(mentions.map(({ start, end, kind }) => [`${start}-${end}`, TYPE_OF[kind]]));
  for (const { s, e, t } of gold) {
    const type = kinds.get(`${s}-${e}`);
    find(tally.typed, type === t);
    find(tally.untyped, type !== undefined);
    find(
      tally.overlap,
      mentions.some(({ start, end }) => s < end && start < e),
    );
    find(byType[t], type === t);
  }
}

function count(into: Counter, right: boolean, ignored: boolean): void {
  if (right) into.right++;
  if (right || !ignored) into.predicted++;
}

function find(into: Counter, found: boolean): void {
  into.gold++;
  if (found) into.found++;
}

function scoreOf({ right, predicted, found, gold }: Counter): Score {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Characters read per second of CPU time, after the scoring run has warmed the code up. */
function measureSpeed(documents: readonly GoldDocument[], read: (text: string) => unknown): number {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) return 0;
  const before = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  while (spent < SHORTEST_MEASUREMENT) {
    for (const { text } of documents) read(text);
    runs++;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return (characters * runs * MICROSECONDS) / spent;
}
