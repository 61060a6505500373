import { counted } from '../counted';
import type { PopupPage } from './Popup';
import { VERDICTS, WORDS } from './strings';

interface PageStateProps {
  readonly page: PopupPage | null;
  readonly on: { readonly names: boolean; readonly clutter: boolean };
}

/** What the page is taken for and why, and what was found on it. */
export function PageState({ page, on }: PageStateProps) {
  return (
    <section class="page-state" aria-label={WORDS.page}>
      <p class="verdict" aria-live="polite">
        {verdictOn(page)}
      </p>
      <ul class="reasons">
        {reasonsOf(page).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {foundOn({ page, on }).map((line) => (
        <p class="found" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}

function verdictOn(page: PopupPage | null): string {
  if (page === null) return WORDS.asking;
  if (page.host === null) return WORDS.closed;
  return page.detection === null ? WORDS.silent : VERDICTS[page.detection.verdict];
}

function reasonsOf(page: PopupPage | null): readonly string[] {
  if (page === null || page.host === null) return [];
  return page.detection?.reasons ?? [WORDS.silentHint];
}

function foundOn({ page, on }: PageStateProps): string[] {
  if (page?.detection?.verdict !== 'article') return [];
  if (page.summary === null) return [on.names || on.clutter ? WORDS.unread : WORDS.off];
  const { names, flags, problem } = page.summary;
  const found = [
    ...(on.names ? [counted(names, 'name')] : []),
    ...(on.clutter ? [counted(flags, 'flag')] : []),
  ];
  return [found.join(', '), ...(problem === null ? [] : [problem])];
}
