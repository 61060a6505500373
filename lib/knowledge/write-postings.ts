import { ByteWriter } from './byte-writer';
import { NAME_TYPES } from './note';
import { POSTING_CUES } from './pack-format';
import type { PackEntity } from './pack-input';

/** Separates the words of a list of cues. */
const BETWEEN_CUES = '\n';

/** The different lists of cues, most used first so that their numbers are short. */
export function writeCues(entities: readonly PackEntity[]): {
  readonly cues: Uint8Array;
  readonly cueStarts: Uint8Array;
  /** Number of each list, by its words joined with line ends. */
  readonly numbers: ReadonlyMap<string, number>;
} {
  const uses = new Map<string, number>();
  for (const { onlyWith } of entities.flatMap(({ keys }) => keys)) {
    if (onlyWith === null) continue;
    const list = onlyWith.join(BETWEEN_CUES);
    uses.set(list, (uses.get(list) ?? 0) + 1);
  }
  const lists = [...uses].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([list]) => list);
  const cues = new ByteWriter();
  const cueStarts = new ByteWriter();
  for (const list of lists) {
    cueStarts.u32(cues.length);
    cues.text(list);
  }
  return {
    cues: cues.finish(),
    cueStarts: cueStarts.finish(),
    numbers: new Map(lists.map((list, number) => [list, number])),
  };
}

/** The payload of every key: its postings, most prominent entity first. */
export function writePostings(
  entities: readonly PackEntity[],
  cueNumbers: ReadonlyMap<string, number>,
): Map<string, Uint8Array> {
  const byKey = new Map<string, { entity: number; nameType: number; cues: number | undefined }[]>();
  for (const [entity, { keys }] of entities.entries()) {
    const seen = new Set<string>();
    for (const { key, nameType, onlyWith } of keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      const cues = onlyWith === null ? undefined : cueNumbers.get(onlyWith.join(BETWEEN_CUES));
      const posting = { entity, nameType: NAME_TYPES.indexOf(nameType), cues };
      const postings = byKey.get(key);
      if (postings === undefined) byKey.set(key, [posting]);
      else postings.push(posting);
    }
  }

  const prominence = (entity: number) => entities[entity]?.prominence ?? 0;
  const payloads = new Map<string, Uint8Array>();
  for (const [key, postings] of byKey) {
    postings.sort((a, b) => prominence(b.entity) - prominence(a.entity) || a.entity - b.entity);
    const payload = new ByteWriter();
    for (const { entity, nameType, cues } of postings) {
      payload.varint(entity);
      payload.byte(nameType | (cues === undefined ? 0 : POSTING_CUES));
      if (cues !== undefined) payload.varint(cues);
    }
    payloads.set(key, payload.finish());
  }
  return payloads;
}
