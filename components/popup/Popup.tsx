import type { Detection, PageSummary } from '../../lib/messages/protocol';
import { choiceFor, type Settings } from '../../lib/settings/schema';
import { siteName } from '../host-of';
import { Switch } from '../Switch';
import { PageState } from './PageState';
import { WORDS } from './strings';

/** What the popup knows of the tab it was opened on. */
export interface PopupPage {
  /** The page's host, as settings name its site; null where extensions cannot run. */
  readonly host: string | null;
  /** Null when the page does not answer. */
  readonly detection: Detection | null;
  /** Null while nothing of ours reads the page. */
  readonly summary: PageSummary | null;
}

export interface PopupActions {
  readonly setSite: (host: string, choice: { names: boolean } | { clutter: boolean }) => void;
  readonly setHideClutter: (hide: boolean) => void;
  readonly openSidebar: () => void;
  readonly openOptions: () => void;
}

export interface PopupProps {
  /** Null until the tab has been asked. */
  readonly page: PopupPage | null;
  readonly settings: Settings;
  /** Why the last thing the reader asked for did not work. */
  readonly problem: string | null;
  readonly actions: PopupActions;
}

/** The state of the page in the tab, and what is on for its site. */
export function Popup({ page, settings, problem, actions }: PopupProps) {
  const host = page?.host ?? null;
  const on = choiceFor(settings, host ?? '');
  return (
    <main class="popup">
      <h1>{WORDS.product}</h1>
      <PageState page={page} on={on} />
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <section aria-label={WORDS.switches}>
        {host !== null && (
          <>
            <Switch
              label={WORDS.names(siteName(host))}
              on={on.names}
              change={(names) => actions.setSite(host, { names })}
            />
            <Switch
              label={WORDS.clutter(siteName(host))}
              on={on.clutter}
              change={(clutter) => actions.setSite(host, { clutter })}
            />
          </>
        )}
        <Switch
          label={WORDS.hideClutter}
          hint={WORDS.hideClutterHint}
          on={settings.hideClutter}
          change={actions.setHideClutter}
        />
      </section>
      <div class="does">
        {page?.summary != null && (
          <button type="button" class="main" onClick={actions.openSidebar}>
            {WORDS.openSidebar}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {WORDS.options}
        </button>
      </div>
    </main>
  );
}
