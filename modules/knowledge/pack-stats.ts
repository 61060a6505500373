import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Knowledge } from '../../lib/knowledge/gazetteer';
import { openPack } from '../../lib/knowledge/pack';
import { PackReader } from '../../lib/knowledge/pack-reader';
import { foldName } from '../../lib/text/fold';

export interface PackStats {
  readonly bytes: { readonly raw: number; readonly gzip: number; readonly brotli: number };
  readonly entities: number;
  readonly keys: number;
  readonly layers: Readonly<Record<string, number>>;
  readonly noted: Readonly<Record<string, number>>;
  /** Medians of processor time, which other work on the machine does not disturb. `views` is `open` without the checksum. */
  readonly cpuMilliseconds: { readonly open: number; readonly views: number };
  readonly cpuMicroseconds: {
    readonly hit: number;
    readonly miss: number;
    readonly prefix: number;
    readonly card: number;
  };
}

const ROUNDS = 15;
const LOOKUPS = 20_000;

/** Sizes, counts, and speed on this machine. */
export async function packStats(pack: Uint8Array<ArrayBuffer>): Promise<PackStats> {
  const knowledge = await openPack(pack.buffer);
  const indexes = Array.from({ length: knowledge.meta.entities }, (_, index) => index);
  const entities = indexes.map((index) => knowledge.entity(index));
  const noted = entities.filter(({ layer }) => layer === 'notes');
  const known = sample(entities.map(({ name }) => foldName(name)));
  const unknown = known.map((key) => `${key.slice(0, -1)}qx`);
  return {
    bytes: {
      raw: pack.length,
      gzip: gzipSync(pack, { level: 9 }).length,
      brotli: brotliCompressSync(pack).length,
    },
    entities: knowledge.meta.entities,
    keys: knowledge.meta.keys,
    layers: count(entities.map(({ layer }) => layer)),
    noted: count(noted.map(({ kind }) => kind)),
    cpuMilliseconds: {
      open: await median(async () => void (await openPack(pack.buffer))),
      views: await median(async () => void new PackReader(pack.buffer)),
    },
    cpuMicroseconds: await speed(knowledge, { known, unknown, indexes: sample(indexes) }),
  };
}

interface Questions {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly indexes: readonly number[];
}

async function speed(
  knowledge: Knowledge,
  { known, unknown, indexes }: Questions,
): Promise<PackStats['cpuMicroseconds']> {
  return {
    hit: await each(() => known.forEach((key) => knowledge.find(key))),
    miss: await each(() => unknown.forEach((key) => knowledge.find(key))),
    prefix: await each(() => unknown.forEach((key) => knowledge.startsKey(key))),
    card: await each(() => indexes.forEach((index) => knowledge.entity(index))),
  };
}

/** Microseconds for one of `LOOKUPS`. */
async function each(ask: () => void): Promise<number> {
  return rounded(((await median(async () => ask())) * 1000) / LOOKUPS);
}

/** Milliseconds of processor time. */
async function median(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return rounded(times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0);
}

/** `LOOKUPS` of the values, spread evenly, in an order that jumps about. */
function sample<T>(values: readonly T[]): T[] {
  const stride = 7919;
  return Array.from({ length: LOOKUPS }, (_, i) => values[(i * stride) % values.length]).filter(
    (value) => value !== undefined,
  );
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.toSorted()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
