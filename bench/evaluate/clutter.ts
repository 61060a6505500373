import { clutterInBody } from './body-clutter';
import { clutterScores, harmOf } from './clutter-scores';
import { judgePage, type Judged, type PageJudgement } from './judge-page';
import { readCorrections } from './label-corrections';
import { readLabels, type LabelledBlock } from './labels';
import { measureSet } from './measure-set';
import { readPages, type LabelledPage } from './pages';

/** What `evaluate -- clutter` can list one by one. */
export const CLUTTER_LISTS = ['missed', 'wrong', 'harm', 'body', 'unlabelled'] as const;
export type ClutterList = (typeof CLUTTER_LISTS)[number];

/** What `evaluate -- clutter` needs; without labels only the harm to articles is measured. */
export interface ClutterOrder {
  readonly data: string;
  readonly reader: string;
  readonly pages: number;
  readonly labels: string | null;
  readonly list: ClutterList | null;
}

interface JudgedPage extends PageJudgement {
  readonly page: LabelledPage;
  readonly blocks: readonly LabelledBlock[];
  readonly inBody: readonly string[];
}

/**
 * Measures flags and hides against labelled blocks, and the harm done to true article text. Shares are 0–1.
 * Figures go by the corrected labels; `raw` has the same by the labels as they were.
 */
export async function evaluateClutter({ data, reader, pages, labels, list }: ClutterOrder): Promise<object> {
  const corrections = readCorrections();
  const blocksOf =
    labels === null ? new Map<string, readonly LabelledBlock[]>() : readLabels(labels, corrections);
  const articles = readPages(data)
    .filter(({ isArticle }) => isArticle)
    .slice(0, pages);
  const { measured, failed } = await measureSet(articles, reader);
  const judgedPages = measured.map(({ page, result }): JudgedPage => {
    const truth = page.truth ?? '';
    const blocks = blocksOf.get(page.id) ?? [];
    return {
      page,
      blocks,
      inBody: clutterInBody(result.bodyText, truth, blocks, 'cleaned'),
      ...judgePage(page.id, result, truth, blocks, corrections.get(page.id)),
    };
  });
  const judged = judgedPages.flatMap((page) => page.judged);
  return {
    reader,
    pages: measured.length,
    failed,
    labelledPages: measured.filter(({ page }) => blocksOf.has(page.id)).length,
    ...clutterScores(judged, 'cleaned'),
    articleHarm: harmOf(judged),
    pagesWithClutterInBody: judgedPages.filter(({ inBody }) => inBody.length > 0).length,
    unlocated: sum(judgedPages.map(({ unlocated }) => unlocated)),
    unseen: sum(judgedPages.map(({ unseen }) => unseen)),
    unlabelledFlags: sum(judgedPages.map(({ unlabelled }) => unlabelled.length)),
    raw: clutterScores(judged, 'raw'),
    ...(list === null ? {} : { list: LISTS[list](judgedPages) }),
  };
}

const LISTS: Readonly<Record<ClutterList, (pages: readonly JudgedPage[]) => readonly object[]>> = {
  missed: (pages) => rows(pages, ({ cleaned, flaggedAs }) => cleaned.is === 'clutter' && flaggedAs === null),
  wrong: (pages) =>
    rows(
      pages,
      ({ cleaned, flaggedAs }) =>
        (cleaned.is === 'neutral' || cleaned.is === 'article') && flaggedAs !== null,
    ),
  harm: (pages) => rows(pages, ({ raw, hides, touched }) => raw.is === 'article' && (hides || touched)),
  body: (pages) =>
    pages
      .filter(({ inBody }) => inBody.length > 0)
      .map(({ page, inBody }) => ({ page: page.id, url: page.url, texts: inBody.map(shortened) })),
  unlabelled: (pages) =>
    pages.flatMap(({ page, unlabelled }) =>
      unlabelled.map(({ kind, text }) => ({ page: page.id, kind, text: shortened(text) })),
    ),
};

function rows(pages: readonly JudgedPage[], wanted: (one: Judged) => boolean): readonly object[] {
  return pages.flatMap(({ page, judged }) =>
    judged.filter(wanted).map(({ position, cleaned, flaggedAs, hides, text }) => ({
      page: page.id,
      host: new URL(page.url).host,
      position,
      label: cleaned.kind === '' ? cleaned.is : cleaned.kind,
      flaggedAs,
      hides,
      text: shortened(text),
    })),
  );
}

/** Enough to find a text again. */
const LISTED_CHARACTERS = 120;

function shortened(text: string): string {
  return text.length > LISTED_CHARACTERS ? `${text.slice(0, LISTED_CHARACTERS)}…` : text;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
