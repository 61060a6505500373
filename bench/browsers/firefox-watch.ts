import type { ChromeScope } from './firefox-chrome-scope';
import { readNotes, watchBrowser, watchChild } from './firefox-privileged';
import type { ExtensionRequest, Problem } from './session';

const CATCH_UP_LIMIT_MS = 2000;

/** What Firefox has told so far. */
export interface FirefoxWatch {
  requests(): Promise<readonly ExtensionRequest[]>;
  problems(): Promise<readonly Problem[]>;
}

/**
 * Watches Firefox from its chrome scope. Must start before the extension is installed. Firefox does not say
 * which script opened a WebSocket: one opened by a content script is not told from the page's own.
 */
export async function watchFirefox(
  scope: ChromeScope,
  geckoId: string,
  origin: string,
): Promise<FirefoxWatch> {
  const childScript = `{ const __name = (named) => named; (${String(watchChild)})(); }`;
  await scope.run(watchBrowser, geckoId, childScript);
  return {
    async requests() {
      const notes = await scope.run(readNotes, CATCH_UP_LIMIT_MS);
      return notes.requests
        .filter(({ ours, channel }) => ours || notes.openers[channel]?.startsWith(origin))
        .map(({ url, tab }) => ({ url, tab }));
    },
    async problems() {
      const notes = await scope.run(readNotes, CATCH_UP_LIMIT_MS);
      return notes.troubles.flatMap(({ kind, text, source, tab }) => {
        const by = source.startsWith(origin) ? 'extension' : 'page';
        return kind === 'uncaught' || by === 'extension' ? [{ by, text, tab } satisfies Problem] : [];
      });
    },
  };
}
