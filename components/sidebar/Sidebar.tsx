import { useRef } from 'preact/hooks';
import type { Reading, ReadingActions } from '../../lib/session/reading';
import { useAnnouncement } from './announcement';
import { EntityCard } from './EntityCard';
import { Overview } from './Overview';
import { WORDS } from './strings';
import { useViewFocus } from './view-focus';

export interface SidebarProps {
  readonly reading: Reading;
  readonly actions: ReadingActions;
}

/** All that is shown of one open article: the lists, or one name's card. Esc closes the card, then the sidebar. */
export function Sidebar({ reading, actions }: SidebarProps) {
  const panel = useRef<HTMLElement>(null);
  const card = reading.entities.find(({ id }) => id === reading.selected) ?? null;
  const announced = useAnnouncement(reading);
  useViewFocus(panel, card?.id ?? null);

  const closeOne = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (card === null) actions.close();
    else actions.select(null);
  };
  return (
    // Language and direction are set because the page's own pass the shadow boundary.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc works from every control
    <aside
      class="backgrounder panel"
      ref={panel}
      lang="en"
      dir="ltr"
      aria-label={WORDS.product}
      onKeyDown={closeOne}
    >
      <header class="bar">
        <h2 tabIndex={-1}>{WORDS.product}</h2>
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {WORDS.options}
        </button>
        <button type="button" class="quiet" aria-label={WORDS.close} onClick={actions.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <output class="unseen">{announced}</output>
      {/* A key for each view: every card starts at its top. */}
      <div class="view" key={card?.id ?? ''}>
        {card === null ? (
          <Overview reading={reading} actions={actions} />
        ) : (
          <EntityCard entity={card} reading={reading} actions={actions} />
        )}
      </div>
    </aside>
  );
}
