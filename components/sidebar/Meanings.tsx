import { useRef } from 'preact/hooks';
import type { ArticleEntity } from '../../lib/entities/annotation';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** What a name could mean, for the reader to choose; and what was chosen, to be taken back. */
export function Meanings({ entity, reading, actions }: SidebarProps & { entity: ArticleEntity }) {
  const section = useRef<HTMLElement>(null);
  const { id, alternatives } = entity;
  // The button goes with what it does: the keyboard stays on the card, or goes on to the one that follows.
  const leave = (): void =>
    section.current?.closest('.card')?.querySelector<HTMLElement>('h3[tabindex="-1"]')?.focus();

  if (reading.meanings.has(id)) {
    return (
      <section class="meanings chosen" ref={section} aria-label={WORDS.meaning}>
        <p>{WORDS.youChose}</p>
        <button
          type="button"
          aria-label={WORDS.undoChoice(entity.name)}
          onClick={() => {
            leave();
            actions.undoMeaning(id);
          }}
        >
          {WORDS.undo}
        </button>
      </section>
    );
  }
  if (alternatives.length === 0) return null;
  // Where names are found by exact matches nothing asks what was chosen.
  if (reading.exactOnly) {
    return (
      <p>
        {WORDS.several}: <bdi>{alternatives.map(({ name, type }) => `${name} (${type})`).join('; ')}</bdi>
      </p>
    );
  }
  return (
    <section class="meanings" ref={section} aria-label={WORDS.meaning}>
      <p id="meanings">{WORDS.calledThis}</p>
      <ul aria-labelledby="meanings">
        {alternatives.map((alternative) => (
          <li key={alternative.id}>
            <button
              type="button"
              onClick={() => {
                leave();
                actions.chooseMeaning(id, alternative.id);
              }}
            >
              <bdi>{alternative.name}</bdi> — {alternative.type}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
