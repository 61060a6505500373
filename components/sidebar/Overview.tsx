import { useRef } from 'preact/hooks';
import type { Reading } from '../../lib/session/reading';
import { ClutterSection } from './ClutterSection';
import { NameList } from './NameList';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** The article at a glance: who acts, where, and what the site tacked on. */
export function Overview({ reading, actions }: SidebarProps) {
  const view = useRef<HTMLDivElement>(null);
  const actors = reading.entities.filter(({ kind }) => kind !== 'place');
  const places = reading.entities.filter(({ kind }) => kind === 'place');
  const named = reading.entities.length > 0;
  const sections = [
    ...(named ? [section(WORDS.actors, actors.length), section(WORDS.places, places.length)] : []),
    section(WORDS.clutter, reading.clutter.length),
  ];
  const jumpTo = (index: number): void =>
    view.current?.querySelectorAll<HTMLElement>('section > h3').item(index)?.focus();
  const state = namesState(reading);

  return (
    <div ref={view}>
      {sections.length > 1 && (
        <nav class="jumps" aria-label={WORDS.jump}>
          {sections.map(({ title, count }, index) => (
            <button type="button" class="quiet" key={title} onClick={() => jumpTo(index)}>
              {title} <span class="count">{count}</span>
            </button>
          ))}
        </nav>
      )}
      {state !== null && <p class="state">{state}</p>}
      {reading.names === 'ready' && reading.exactOnly && <p class="state">{WORDS.exactOnly}</p>}
      {named && (
        <>
          <NameList title={WORDS.actors} none={WORDS.noActors} entities={actors} select={actions.select} />
          <NameList title={WORDS.places} none={WORDS.noPlaces} entities={places} select={actions.select} />
        </>
      )}
      <ClutterSection reading={reading} actions={actions} />
    </div>
  );
}

const section = (title: string, count: number) => ({ title, count });

/** A line on how the names stand; null when their list says it all. */
function namesState({ names, problem, entities, mentions, current }: Reading): string | null {
  if (names === 'off') return WORDS.namesOff;
  if (names === 'annotating') return WORDS.annotating;
  if (names === 'failed') return `${WORDS.failed} ${problem ?? ''}`.trim();
  const mention = current === null ? undefined : mentions[current];
  if (mention?.entity === null) return WORDS.unexplained(mention.text);
  return entities.length === 0 ? WORDS.nothingFound : null;
}
