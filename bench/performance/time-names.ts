import nlp from 'compromise';
import { annotate } from '../../lib/entities/annotate';
import { openProjectPack } from '../evaluate/project-pack';
import { median } from '../evaluate/quantiles';
import { timeRow, type Row } from './row';

/** A text to find names in. */
export interface NamedText {
  readonly text: string;
  readonly title: string;
}

/** Times annotation against compromise on the same texts, in Node, in turn, after one run of each to warm up. */
export async function timeNames(texts: readonly NamedText[], repeats: number): Promise<readonly Row[]> {
  const knowledge = await openProjectPack();
  const ours: number[][] = [];
  const theirs: number[][] = [];
  for (const { text, title } of texts) {
    const own: number[] = [];
    const other: number[] = [];
    for (let repeat = 0; repeat <= repeats; repeat += 1) {
      own.push(timeOf(() => annotate({ text, title, lang: 'en' }, knowledge)));
      other.push(timeOf(() => findWithCompromise(text)));
    }
    ours.push(own.slice(1));
    theirs.push(other.slice(1));
  }
  const name = 'compromise 14, people, places and organisations';
  const characters = median(texts.map(({ text }) => text.length));
  return [
    timeRow(`Annotate in Node, texts of ${characters} characters in the median`, ours, {
      name,
      pages: theirs,
    }),
    timeRow(name, theirs),
  ];
}

function findWithCompromise(text: string): number {
  const document = nlp(text);
  return [document.people(), document.places(), document.organizations()].flatMap(
    (found) => found.out('array') as readonly string[],
  ).length;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
