import type { OpenPage, Session } from '../browsers/session';
import { askPage, type PageAnswers } from './ask-page';
import type { Inspection } from './contract';

/** Where to look, and what is wanted besides the report. */
export interface Inquiry {
  /** What the result calls the page. */
  readonly page: string;
  readonly url: string;
  /** File for a PNG of the window, or null. */
  readonly screenshot: string | null;
}

/** Counts what the extension sent since it was last asked. The first count holds its start as well. */
export function createRequestCounter(session: Session): () => Promise<number> {
  let counted = 0;
  return async () => {
    const all = (await session.requests()).length;
    const since = all - counted;
    counted = all;
    return since;
  };
}

/** Opens one page, lets the extension finish and gives what it found. Rejects when the page cannot be read. */
export async function inspectPage(
  session: Session,
  countRequests: () => Promise<number>,
  { page: name, url, screenshot }: Inquiry,
): Promise<Inspection> {
  const page = await session.open(url);
  try {
    const { status, contentType } = page.response;
    if (status >= 400) throw new Error(`The server answered ${status}`);
    if (!/html/iu.test(contentType)) throw new Error(`Not an HTML page (${contentType || 'no type given'})`);
    const answers = await askPage(page);
    if (screenshot !== null) await page.screenshot(screenshot);
    const visible = answers.report?.visibleText ?? (await visibleText(page));
    return {
      page: name,
      ...describeAnswers(answers),
      visibleText: visible,
      requests: await countRequests(),
      pageErrors: (await page.problems()).map(({ by, text }) => `${by}: ${text}`),
      timings: timingsOf(answers),
    };
  } finally {
    await page.close();
  }
}

function describeAnswers({
  detection,
  report,
}: PageAnswers): Pick<Inspection, 'article' | 'bodyText' | 'mentions' | 'entities' | 'clutter'> {
  const reasons = [...detection.reasons];
  if (report === null) {
    const article = {
      detected: false,
      reasons,
      title: null,
      published: null,
      site: null,
      lang: null,
      words: 0,
    };
    return { article, bodyText: '', mentions: [], entities: [], clutter: [] };
  }
  const { article, bodyText, annotation, clutter } = report;
  return {
    article: { detected: true, reasons, ...article },
    bodyText,
    mentions: annotation?.mentions ?? [],
    entities: (annotation?.entities ?? []).map(({ id, name, kind, background }) => ({
      id,
      name,
      kind,
      note: background?.note ?? null,
      asOf: background?.asOf ?? null,
      sources: background?.sources ?? [],
    })),
    clutter: clutter.map(({ hidden: _shownNow, ...item }) => item),
  };
}

function timingsOf({ detection, report }: PageAnswers): Inspection['timings'] {
  const { articleMs, annotateMs, paintMs, clutterMs } = report?.timings ?? {
    articleMs: 0,
    annotateMs: 0,
    paintMs: 0,
    clutterMs: 0,
  };
  return { detectMs: detection.ms, articleMs, annotateMs, paintMs, clutterMs };
}

function visibleText(page: OpenPage): Promise<string> {
  return page.evaluate(() => document.body?.innerText ?? '');
}
