import * as z from 'zod/mini';
import type { Browser } from 'wxt/browser';
import type { PopupPage } from '@/components/popup/Popup';
import { hostOf } from '@/components/host-of';
import { askTab } from '@/lib/messages/messenger';
import { detectionSchema } from '@/lib/messages/schemas';

const count = z.int().check(z.gte(0));
const summarySchema = z.object({
  title: z.string(),
  names: count,
  flags: count,
  sidebarOpen: z.boolean(),
  problem: z.nullable(z.string()),
});

/** Asks the page in a tab what it is and what was found on it. Never rejects: no answer is an answer. */
export async function askPage({ id, url }: Partial<Browser.tabs.Tab>): Promise<PopupPage> {
  const host = hostOf(url);
  if (id === undefined || host === null) return { host: null, detection: null, summary: null };
  const [detection, summary] = await Promise.all([
    askTab(id, 'detection', null)
      .then((answer) => detectionSchema.parse(answer))
      .catch(() => null),
    askTab(id, 'summary', null)
      .then((answer) => summarySchema.parse(answer))
      .catch(() => null),
  ]);
  return { host, detection, summary };
}
