/**
 * Functions that run inside Firefox with its own rights. They are sent as text: each must be complete in
 * itself, and what they use of Firefox is declared here as far as they use it.
 */
interface Observable {
  addObserver(observer: { observe(subject: Subject): void }, topic: string): void;
}
interface Subject {
  QueryInterface(kind: unknown): Channel;
}
interface Principal {
  readonly addonPolicy?: { readonly id: string } | null;
  readonly contentScriptAddonPolicy?: { readonly id: string } | null;
}
interface Channel {
  readonly URI: { readonly spec: string };
  readonly channelId: number;
  readonly loadInfo: {
    readonly triggeringPrincipal: Principal | null;
    readonly loadingPrincipal: Principal | null;
    readonly browsingContextID: number;
    readonly redirectChainIncludingInternalRedirects: readonly unknown[];
  };
}
interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly category: string;
  readonly flags: number;
  readonly innerWindowID: number;
}
interface ConsoleCall {
  readonly wrappedJSObject: {
    readonly level: string;
    readonly filename: string;
    readonly innerID: unknown;
    readonly arguments: readonly unknown[];
  };
}
interface Frame {
  readonly filename: string;
  readonly caller: Frame | null;
  readonly asyncCaller: Frame | null;
}
interface Messages {
  addMessageListener(name: string, listener: (message: { readonly data: ChildReport }) => void): void;
  broadcastAsyncMessage(name: string): void;
  loadProcessScript(url: string, alsoLater: boolean): void;
  readonly childCount: number;
}

declare const Services: {
  readonly obs: Observable;
  readonly ppmm: Messages;
  readonly cpmm: { addMessageListener(name: string, listener: () => void): void };
  readonly appinfo: { readonly processType: number };
  readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
};
declare const Ci: Record<string, { new (): unknown }>;
declare const Cc: Record<
  string,
  { getService(kind: unknown): unknown; createInstance(kind: unknown): unknown }
>;
declare const Components: { readonly stack: Frame };
declare const BrowsingContext: { get(id: number): { readonly top: { readonly browserId: number } } | null };
declare const WindowGlobalChild: {
  getByInnerWindowId(id: number): { readonly browsingContext: { readonly browserId: number } } | null;
};
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } } | null;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
};
declare const gBrowser: { readonly selectedBrowser: { readonly browserId: number } };
declare const sendAsyncMessage: (name: string, data: ChildReport) => void;
declare const self: { backgrounderTools: Notes };

interface Request {
  readonly url: string;
  readonly tab: string | null;
  readonly channel: number;
  readonly ours: boolean;
}
interface Trouble {
  readonly kind: 'uncaught' | 'console.error';
  readonly text: string;
  readonly source: string;
  readonly tab: string | null;
}
type ChildReport =
  | { readonly kind: 'request'; readonly channel: number; readonly script: string }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'caught-up' };

/** What Firefox notes down while the tools watch it. */
interface Notes {
  readonly requests: Request[];
  /** Script that acted last when a channel was opened, by channel. */
  readonly openers: Record<number, string>;
  readonly troubles: Trouble[];
  caughtUp: () => void;
}

/** Watches all processes for requests and troubles. `childScript` is the text of `watchChild`. */
export function watchBrowser(geckoId: string, childScript: string): void {
  const notes: Notes = { requests: [], openers: {}, troubles: [], caughtUp: () => {} };
  self.backgrounderTools = notes;
  const isOurs = (principal: Principal | null): boolean =>
    (principal?.addonPolicy ?? principal?.contentScriptAddonPolicy)?.id === geckoId;
  const observer = {
    observe(subject: Subject): void {
      const { URI, channelId, loadInfo } = subject.QueryInterface(Ci['nsIHttpChannel']);
      if (loadInfo.redirectChainIncludingInternalRedirects.length > 0) return;
      const tab = BrowsingContext.get(loadInfo.browsingContextID)?.top.browserId;
      notes.requests.push({
        url: URI.spec,
        tab: tab === undefined ? null : String(tab),
        channel: channelId,
        ours: isOurs(loadInfo.triggeringPrincipal) || isOurs(loadInfo.loadingPrincipal),
      });
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  Services.ppmm.addMessageListener('backgrounder-tools', ({ data }) => {
    if (data.kind === 'request') notes.openers[data.channel] = data.script;
    else if (data.kind === 'trouble') notes.troubles.push(data.trouble);
    else notes.caughtUp();
  });
  Services.ppmm.loadProcessScript(`data:application/javascript,${encodeURIComponent(childScript)}`, true);
}

/** Watches one content process: only there is known which script opened a channel or failed. */
export function watchChild(): void {
  const name = 'backgrounder-tools';
  Services.cpmm.addMessageListener(`${name}:catch-up`, () => sendAsyncMessage(name, { kind: 'caught-up' }));
  if (Services.appinfo.processType === 0) return;

  // Inside, because only this function is sent to the process.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const tabOf = (innerWindow: unknown): string | null => {
    if (typeof innerWindow !== 'number') return null;
    const id = WindowGlobalChild.getByInnerWindowId(innerWindow)?.browsingContext.browserId;
    return id === undefined ? null : String(id);
  };
  const report = (trouble: Trouble): void => sendAsyncMessage(name, { kind: 'trouble', trouble });
  const openings = {
    observe(subject: Subject): void {
      // The first frame is this observer.
      const script = Components.stack.caller ?? Components.stack.asyncCaller;
      const { channelId } = subject.QueryInterface(Ci['nsIHttpChannel']);
      if (script !== null)
        sendAsyncMessage(name, { kind: 'request', channel: channelId, script: script.filename });
    },
  };
  Services.obs.addObserver(openings, 'http-on-opening-request');
  Services.console.registerListener({
    observe(message) {
      const kind = Ci['nsIScriptError'];
      if (kind === undefined || !(message instanceof kind)) return;
      const error = message as ScriptError;
      // Exceptions only: neither warnings nor what Firefox says about blocked requests.
      if (error.flags !== 0 || error.category !== 'content javascript') return;
      report({
        kind: 'uncaught',
        text: error.errorMessage,
        source: error.sourceName,
        tab: tabOf(error.innerWindowID),
      });
    },
  });
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci['nsIConsoleAPIStorage']) as {
    addLogEventListener(listener: (call: ConsoleCall) => void, principal: unknown): void;
  };
  storage.addLogEventListener(({ wrappedJSObject: call }) => {
    if (call.level !== 'error') return;
    const text = call.arguments.map(String).join(' ');
    report({ kind: 'console.error', text, source: call.filename, tab: tabOf(call.innerID) });
  }, Cc['@mozilla.org/systemprincipal;1']?.createInstance(Ci['nsIPrincipal']));
}

/** Everything noted so far, once every process has sent what it had. */
export async function readNotes(limitMs: number): Promise<Pick<Notes, 'requests' | 'openers' | 'troubles'>> {
  const notes = self.backgrounderTools;
  let waiting = Services.ppmm.childCount;
  await new Promise<void>((resolve) => {
    // A process may end without an answer.
    setTimeout(resolve, limitMs);
    notes.caughtUp = () => {
      waiting -= 1;
      if (waiting === 0) resolve();
    };
    Services.ppmm.broadcastAsyncMessage('backgrounder-tools:catch-up');
  });
  return { requests: notes.requests, openers: notes.openers, troubles: notes.troubles };
}

export function selectedTab(): string {
  return String(gBrowser.selectedBrowser.browserId);
}

export async function switchAddon(geckoId: string, enabled: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(geckoId);
  await (enabled ? addon.enable() : addon.disable());
}

export async function endBackground(geckoId: string): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId)?.extension.terminateBackground();
}
