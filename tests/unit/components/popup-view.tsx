import { Popup, type PopupActions, type PopupPage } from '../../../components/popup/Popup';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/schema';
import { textOf } from './mounted';
import { nothing } from './reading-actions';

/** An article with names and a flag. */
export const ARTICLE: PopupPage = {
  host: 'www.example.com',
  detection: { verdict: 'article', reasons: ['Its data calls it NewsArticle', 'It has 9 paragraphs'], ms: 1 },
  summary: { title: 'T', names: 12, flags: 1, sidebarOpen: false, problem: null },
};

/** The popup with default settings and actions that do nothing, but for what a test looks at. */
export function popup(
  page: PopupPage | null,
  settings: Partial<Settings> = {},
  part: Partial<PopupActions> = {},
) {
  const actions: PopupActions = {
    setSite: nothing,
    setHideClutter: nothing,
    openSidebar: nothing,
    openOptions: nothing,
    ...part,
  };
  return (
    <Popup page={page} settings={{ ...DEFAULT_SETTINGS, ...settings }} problem={null} actions={actions} />
  );
}

/** Labels and states of the switches, from the top. */
export const switches = (root: HTMLElement): [string, string | null][] =>
  [...root.querySelectorAll('[role="switch"]')].map((each) => [
    textOf(each),
    each.getAttribute('aria-checked'),
  ]);
