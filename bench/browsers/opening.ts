import type { HTTPResponse, Page } from 'puppeteer-core';
import type { OpenPage } from './session';

/** What the tools need of the answer that brought a page. */
export function readResponse(response: HTTPResponse | null): OpenPage['response'] {
  if (response === null) throw new Error('no answer');
  return { status: response.status(), contentType: response.headers()['content-type'] ?? '' };
}

/** One line that says which page could not be opened and why, whatever browser says it. */
export function openFailure(url: string, error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message
    .split('\n')[0]
    ?.replace(/^Protocol error \([^)]*\): (?:unknown error )?(?:Error: )?/u, '')
    .replace(/ #\S+@chrome:.*$/u, '')
    .replace(` at ${url}`, '');
  return new Error(`Cannot open ${url}: ${reason}`, { cause: error });
}

/** Nobody is there to answer a page's questions, and an open one stops all its scripts. */
export function dismissDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
}
