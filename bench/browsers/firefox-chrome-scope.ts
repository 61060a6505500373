import * as z from 'zod';
import { plainValue, type Bidi } from './firefox-bidi';
import { callAsText, readAnswer } from './page-function';
import type { PageFunction } from './session';

const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });

/** Runs functions with the browser's own rights, in its window. */
export interface ChromeScope {
  run<A extends readonly unknown[], R>(code: PageFunction<A, R>, ...args: A): Promise<R>;
}

export async function chromeScopeOf(bidi: Bidi): Promise<ChromeScope> {
  const tree = treeSchema.parse(await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.contexts[0]?.context;
  return {
    run: async (code, ...args) =>
      readAnswer(
        plainValue(
          await bidi.send('script.evaluate', {
            expression: callAsText(code, args),
            target: { context },
            awaitPromise: true,
          }),
        ),
      ),
  };
}
