import type { Detection } from '../../lib/messages/protocol';
import type { OpenPage } from '../browsers/session';
import { waitFor } from '../browsers/wait-for';
import { detectionSchema, reportSchema, type Report } from './answers';

/** Time for the detector to answer at all, and for the reader to be done with a very long page. */
const ANSWER_LIMIT_MS = 20_000;
const SETTLE_LIMIT_MS = 60_000;

/** A page that may still become an article is believed when it has said the same for this long. */
const CALM_MS = 800;

/** What the extension makes of an open page; `report` is null on what is no article. */
export interface PageAnswers {
  readonly detection: Detection;
  readonly report: Report | null;
}

/** Asks the extension in a page until it is done with it. Rejects when it does not answer in time. */
export async function askPage(page: OpenPage): Promise<PageAnswers> {
  const detection = await finalDetection(page);
  if (detection.verdict !== 'article') return { detection, report: null };
  const report = await waitFor(
    'the extension to be done with the page',
    () => settledReport(page),
    SETTLE_LIMIT_MS,
  );
  return { detection, report };
}

async function finalDetection(page: OpenPage): Promise<Detection> {
  let said = '';
  let since = 0;
  return waitFor(
    'the detector to answer',
    async () => {
      const answer = await ask(page, 'detection');
      if (answer === null) return null;
      const detection = detectionSchema.parse(answer);
      if (detection.verdict === 'article') return detection;
      const now = performance.now();
      const says = JSON.stringify([detection.verdict, detection.reasons]);
      if (says !== said) {
        said = says;
        since = now;
      }
      return now - since >= CALM_MS ? detection : null;
    },
    ANSWER_LIMIT_MS,
  );
}

async function settledReport(page: OpenPage): Promise<Report | null> {
  const answer = await ask(page, 'report');
  if (answer === null) return null;
  const report = reportSchema.parse(answer);
  return report.settled ? report : null;
}

/** Null while nobody in the page listens for the message yet. */
async function ask(page: OpenPage, name: 'detection' | 'report'): Promise<unknown> {
  const answer = await page.message({ to: 'page', name, payload: null });
  return answer.status === 'answered' ? answer.value : null;
}
