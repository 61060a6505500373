import * as z from 'zod';
import { judgePage, paragraphsOf, type Judged } from '../judge-page';
import { measuredSchema } from '../measure-set';
import { openLab, type PageLab } from '../page-lab';
import type { PageFile } from '../../serve/page-file';
import { readPages, type LabelledPage } from '../pages';
import type { AppendedPage } from './in-page';
import { languageOf } from './language';
import { titleOf } from './headlines';
import { planPage, type Plan } from './plan';
import { Chance } from './random';
import { appendedScores, scoreItems, withoutItems, type ScoredItem } from './score';
import { HALVES, readWordings, type Half } from './wordings';

/** What `evaluate -- appended` can list one by one. */
export const APPENDED_LISTS = ['missed', 'harm'] as const;
export type AppendedList = (typeof APPENDED_LISTS)[number];

/** `seed` decides what is put where; the same seed repeats a run. */
export interface AppendedOrder {
  readonly data: string;
  readonly reader: string;
  readonly pages: number;
  readonly seed: number;
  readonly list: AppendedList | null;
}

interface Story {
  readonly page: LabelledPage;
  readonly truth: string;
  readonly title: string;
  readonly language: string;
}

const answerSchema = z.object({
  measured: measuredSchema,
  item: z.array(z.int()),
}) satisfies z.ZodType<AppendedPage>;

/** Fewer paragraphs are no page to put anything into. */
const FEWEST_PARAGRAPHS = 3;

/**
 * Puts clutter into real article pages, as sites tack it on, and measures what becomes of it and of the article.
 * Wordings and markups are split in two halves; each page has one of them, the next page the other.
 */
export async function evaluateAppended({ data, reader, pages, seed, list }: AppendedOrder): Promise<object> {
  const all = readStories(data);
  const stories = all.slice(0, pages);
  const items: ScoredItem[] = [];
  const harmed: Judged[] = [];
  const failed: string[] = [];
  let prose = 0;
  const lab = await openLab(new URL('in-page.ts', import.meta.url));
  try {
    for (const [at, story] of stories.entries()) {
      const half = HALVES[(at + seed) % HALVES.length] ?? 'dev';
      try {
        const plan = planStory(story, all, half, new Chance(seed * 100_003 + at));
        const answer = await run(lab, story, reader, plan);
        const after = judgedArticle(story, answer);
        prose += after.filter((one) => one.prose).length;
        if (after.some(isHarmed)) {
          const before = judgedArticle(story, await run(lab, story, reader, { items: [], operations: [] }));
          harmed.push(...harmedBy(before, after));
        }
        for (const { item, flaggedAs, hides } of scoreItems(plan.items, answer.measured, answer.item))
          items.push({ ...item, page: story.page.id, half, language: story.language, flaggedAs, hides });
      } catch (error) {
        failed.push(`${story.page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await lab.close();
  }
  return {
    reader,
    seed,
    pages: stories.length - failed.length,
    failed,
    ...appendedScores(items),
    ...Object.fromEntries(
      HALVES.map((half) => [half, appendedScores(items.filter((item) => item.half === half))]),
    ),
    harm: {
      proseParagraphs: prose,
      proseHidden: harmed.filter((one) => one.prose && one.hides).length,
      proseTouched: harmed.filter((one) => one.prose && one.touched).length,
      proseFlagged: harmed.filter((one) => one.prose && one.flaggedAs !== null).length,
      paragraphsHidden: harmed.filter(({ hides }) => hides).length,
      paragraphsFlagged: harmed.filter(({ flaggedAs }) => flaggedAs !== null).length,
    },
    ...(list === null ? {} : { list: list === 'missed' ? missed(items) : harmed }),
  };
}

/** Pages with a true text, a headline and a language that there are wordings for. */
function readStories(data: string): readonly Story[] {
  return readPages(data).flatMap((page) => {
    const { truth } = page;
    if (!page.isArticle || truth === null || paragraphsOf(truth).length < FEWEST_PARAGRAPHS) return [];
    const title = titleOf(textOf(page.load()));
    const language = languageOf(truth);
    return title === null || language === null ? [] : [{ page, truth, title, language }];
  });
}

function textOf({ body, contentType }: PageFile): string {
  return new TextDecoder(/charset=(.+)$/u.exec(contentType)?.[1] ?? 'utf-8').decode(body);
}

function planStory(
  { page, truth, title, language }: Story,
  all: readonly Story[],
  half: Half,
  chance: Chance,
): Plan {
  const wordings = readWordings(language);
  if (wordings === null) throw new Error(`No wordings in ${language}`);
  const others = all
    .filter((other) => other.language === language && other.page.id !== page.id)
    .map((other) => other.title);
  return planPage(
    { title, site: siteOf(page.url), text: truth, others: [...new Set(others)] },
    wordings,
    half,
    chance,
  );
}

/** "www.daily-news.example.com" goes by the name of "Daily News". */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.').filter((label) => label.length > 3);
  const name = labels.find((label) => label !== 'www') ?? 'The Daily';
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

async function run(
  lab: PageLab,
  { page, truth }: Story,
  reader: string,
  { operations }: Plan,
): Promise<AppendedPage> {
  const order = JSON.stringify({ paragraphs: paragraphsOf(truth), operations });
  const answer = await lab.run(
    { url: page.url, file: page.load() },
    `benchAppended(${JSON.stringify(reader)}, ${JSON.stringify(order)})`,
  );
  return answerSchema.parse(JSON.parse(z.string().parse(answer)));
}

function judgedArticle({ page, truth }: Story, { measured, item }: AppendedPage): readonly Judged[] {
  return judgePage(page.id, withoutItems(measured, item), truth, [], undefined).judged;
}

function isHarmed({ flaggedAs, touched }: Judged): boolean {
  return flaggedAs !== null || touched;
}

/** Paragraphs that are flagged or lose words with the clutter there, and not without it. */
function harmedBy(before: readonly Judged[], after: readonly Judged[]): Judged[] {
  const fine = new Map(before.map((one) => [one.text, one]));
  return after.filter((one) => {
    const was = fine.get(one.text);
    return (one.flaggedAs !== null && was?.flaggedAs === null) || (one.touched && was?.touched !== true);
  });
}

function missed(items: readonly ScoredItem[]): readonly object[] {
  return items.filter(
    ({ expected, flaggedAs, hides }) =>
      (expected !== 'keep' && flaggedAs === null) ||
      (expected === 'hide' && !hides) ||
      (expected !== 'hide' && hides) ||
      (expected === 'keep' && flaggedAs !== null),
  );
}
