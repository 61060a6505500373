import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod';

/**
 * The only place that reads private fields of puppeteer (pinned for that reason): WebDriver BiDi commands
 * that it has no method for, needed for Firefox's extension pages, closed shadow roots and chrome scope.
 */
export interface Bidi {
  /** Sends a command. Rejects on errors and on exceptions of scripts. */
  send(method: string, parameters: object): Promise<unknown>;
  /** Id of a page's top browsing context. */
  contextOf(page: Page): string;
}

const exceptionSchema = z.object({
  type: z.literal('exception'),
  exceptionDetails: z.object({ text: z.string() }),
});

const answerSchema = z.object({ result: z.unknown() });

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<unknown> };
  };
  return {
    async send(method, parameters) {
      const { result } = answerSchema.parse(await connection.send(method, parameters));
      const exception = exceptionSchema.safeParse(result);
      if (exception.success) throw new Error(exception.data.exceptionDetails.text);
      return result;
    },
    // oxlint-disable-next-line eslint/no-underscore-dangle -- puppeteer's name
    contextOf: (page) => (page.mainFrame() as unknown as { _id: string })._id,
  };
}

const valueSchema = z.object({ result: z.object({ value: z.unknown().optional() }) });

/** The plain value that a script command answered. */
export function plainValue(answer: unknown): unknown {
  return valueSchema.parse(answer).result.value;
}
