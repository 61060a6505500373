import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import type { ExtensionRequest, Problem } from './session';

const EXTENSION_SCHEME = 'chrome-extension://';
const NETWORK_URL = /^(?:https?|wss?|ftp):/u;

/** Enough to find the script behind a request that starts later than its cause, such as an image's. */
const STACK_DEPTH = 8;

/** What is followed from the browser; workers of the extension and its pages among them. */
const ROOT_TARGETS = autoAttach(['page', 'service_worker', 'shared_worker', 'background_page']);

/** What is followed from a page: a service worker it talks to is followed from the browser already. */
const PAGE_TARGETS = autoAttach(['iframe', 'worker']);

/** What Chromium has told so far. */
export interface ChromiumWatch {
  readonly requests: readonly ExtensionRequest[];
  readonly problems: readonly Problem[];
  /** Lets go of the service workers that run now: one that is watched never ends. */
  releaseWorkers(): Promise<void>;
}

interface Log {
  readonly requests: ExtensionRequest[];
  readonly problems: Problem[];
  readonly workers: Set<CDPSession>;
}

/**
 * Follows every page, worker and frame of a browser from before its first line of script. Must start before
 * the extension is installed.
 */
export async function watchChromium(browser: Browser): Promise<ChromiumWatch> {
  const log: Log = { requests: [], problems: [], workers: new Set() };
  const root = await browser.target().createCDPSession();
  follow(root, log, null);
  await root.send('Target.setAutoAttach', ROOT_TARGETS);
  return {
    requests: log.requests,
    problems: log.problems,
    async releaseWorkers() {
      const sessions = [...log.workers].map((worker) => worker.id());
      log.workers.clear();
      await Promise.allSettled(
        sessions.map((sessionId) => root.send('Target.detachFromTarget', { sessionId })),
      );
    },
  };
}

function follow(parent: CDPSession, log: Log, parentTab: string | null): void {
  parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const session = parent.connection()?.session(sessionId);
    if (!session) return;
    const tab = targetInfo.type === 'page' ? targetInfo.targetId : parentTab;
    if (targetInfo.type === 'service_worker') log.workers.add(session);
    record(session, log, tab);
    follow(session, log, tab);
    void start(session, targetInfo.type);
  });
}

/** A target may be gone before it has answered; that is nothing to report. */
async function start(session: CDPSession, type: string): Promise<void> {
  const commands = [
    session.send('Network.enable'),
    session.send('Runtime.enable'),
    session.send('Runtime.setAsyncCallStackDepth', { maxDepth: STACK_DEPTH }),
    ...(type === 'service_worker' ? [] : [session.send('Target.setAutoAttach', PAGE_TARGETS)]),
    session.send('Runtime.runIfWaitingForDebugger'),
  ];
  await Promise.allSettled(commands);
}

function record(session: CDPSession, log: Log, tab: string | null): void {
  const origins = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => origins.set(context.id, context.origin));

  const request = (
    url: string,
    document: string,
    initiator: Protocol.Network.Initiator | undefined,
  ): void => {
    if (!NETWORK_URL.test(url)) return;
    if (document.startsWith(EXTENSION_SCHEME) || topScript(initiator?.stack)?.startsWith(EXTENSION_SCHEME))
      log.requests.push({ url, tab });
  };
  session.on('Network.requestWillBeSent', (event) =>
    request(event.request.url, event.documentURL, event.initiator),
  );
  session.on('Network.webSocketCreated', (event) => request(event.url, '', event.initiator));

  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const source = details.url ?? topScript(details.stackTrace) ?? '';
    const origin = origins.get(details.executionContextId ?? -1) ?? '';
    log.problems.push({ by: whose(origin, source), text: describe(details), tab });
  });
  session.on('Runtime.consoleAPICalled', (event) => {
    if (event.type !== 'error') return;
    const origin = origins.get(event.executionContextId) ?? '';
    if (whose(origin, topScript(event.stackTrace) ?? '') === 'page') return;
    log.problems.push({ by: 'extension', text: event.args.map(sayValue).join(' '), tab });
  });
}

/** The script that acted last: of the nearest stack that has frames at all. */
function topScript(stack: Protocol.Runtime.StackTrace | undefined): string | undefined {
  for (let part = stack; part; part = part.parent) {
    const frame = part.callFrames[0];
    if (frame) return frame.url;
  }
  return undefined;
}

function whose(origin: string, source: string): Problem['by'] {
  return origin.startsWith(EXTENSION_SCHEME) || source.startsWith(EXTENSION_SCHEME) ? 'extension' : 'page';
}

function describe(details: Protocol.Runtime.ExceptionDetails): string {
  const thrown = details.exception;
  const text = thrown?.description ?? (thrown === undefined ? '' : sayValue(thrown));
  return `${details.text} ${text}`.trim();
}

function sayValue(value: Protocol.Runtime.RemoteObject): string {
  if (typeof value.value === 'string') return value.value;
  return value.description ?? JSON.stringify(value.value) ?? value.type;
}

function autoAttach(types: readonly string[]): Protocol.Target.SetAutoAttachRequest {
  const filter = types.map((type) => ({ type }));
  return { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
}
