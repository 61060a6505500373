import type { ArticleEntity } from '../../lib/entities/annotation';
import { formatDate } from '../format-date';
import { KindSign } from '../KindSign';
import { KINDS_SHOWN } from '../kinds';
import { SafeLink } from '../SafeLink';
import { Facts } from './Facts';
import { Meanings } from './Meanings';
import { MentionPager } from './MentionPager';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** What is known of one name, with dates and sources; and what only this article says of it. */
export function EntityCard({ entity, reading, actions }: SidebarProps & { entity: ArticleEntity }) {
  const { background, rolesHere, kind } = entity;
  const kindName = KINDS_SHOWN[kind].name;
  return (
    <article class="card">
      <button type="button" class="quiet back" onClick={() => actions.select(null)}>
        <span aria-hidden="true">‹ </span>
        {WORDS.back}
      </button>
      <h3 tabIndex={-1}>
        <KindSign kind={kind} />
        <bdi>{entity.name}</bdi>
      </h3>
      <p class="type">{background === null ? kindName : `${kindName} · ${background.type}`}</p>
      <Note entity={entity} />
      {rolesHere.length > 0 && (
        <p>
          {WORDS.namedHere}: <bdi>{rolesHere.join('; ')}</bdi>
        </p>
      )}
      <Meanings entity={entity} reading={reading} actions={actions} />
      {entity.acting && kind === 'place' && <p>{actingOf(entity)}</p>}
      <MentionPager entity={entity} reading={reading} goTo={actions.goTo} />
      {background !== null && (
        <>
          <Facts facts={background.facts} />
          {background.otherNames.length > 0 && (
            <section aria-label={WORDS.otherNames}>
              <h4>{WORDS.otherNames}</h4>
              <p>
                <bdi>{background.otherNames.join(', ')}</bdi>
              </p>
            </section>
          )}
          {background.sources.length > 0 && (
            <section aria-label={WORDS.sources}>
              <h4>{WORDS.sources}</h4>
              <ul class="sources">
                {background.sources.map(({ title, url }) => (
                  <li key={`${title} ${url ?? ''}`}>
                    <SafeLink title={title} url={url} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p class="as-of">
            {background.asOf !== '' && WORDS.asOf(formatDate(background.asOf))}
            {reading.published !== null && ` ${WORDS.articleOf(formatDate(reading.published))}`}
          </p>
        </>
      )}
    </article>
  );
}

function Note({ entity: { background, alternatives } }: { entity: ArticleEntity }) {
  if (background !== null && background.note !== '') return <p class="note">{background.note}</p>;
  // Of a name that could be several nobody wrote the note that is missing.
  return alternatives.length > 0 ? null : <p class="note missing">{WORDS.noNote}.</p>;
}

function actingOf({ actsFor, name }: ArticleEntity): string {
  return actsFor === null || actsFor === name ? WORDS.actsHereLong : WORDS.actsForLong(actsFor);
}
