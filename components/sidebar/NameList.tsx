import type { ArticleEntity } from '../../lib/entities/annotation';
import { counted } from '../counted';
import { KindSign } from '../KindSign';
import { KINDS_SHOWN } from '../kinds';
import { WORDS } from './strings';

type Select = (entity: string) => void;

/** One section of names, in the order given. */
export function NameList({
  title,
  none,
  entities,
  select,
}: {
  title: string;
  none: string;
  entities: readonly ArticleEntity[];
  select: Select;
}) {
  return (
    <section aria-label={title}>
      <h3 tabIndex={-1}>{title}</h3>
      {entities.length === 0 && <p class="state">{none}</p>}
      <ul class="names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <NameRow entity={entity} select={select} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NameRow({ entity, select }: { entity: ArticleEntity; select: Select }) {
  const about = aboutIn(entity);
  return (
    <button type="button" class="name-row" data-entity={entity.id} onClick={() => select(entity.id)}>
      <KindSign kind={entity.kind} />
      <span class="words">
        <bdi class="name">{entity.name}</bdi>
        <span class="unseen">, {KINDS_SHOWN[entity.kind].name}, </span>
        <span class="about">{about}</span>
        <span class="unseen">, </span>
      </span>
      <span class="count" aria-hidden="true">
        {entity.count}×
      </span>
      <span class="unseen">{counted(entity.count, 'mention')}</span>
    </button>
  );
}

/** A few words under the name: what it is, as far as anybody says, and whether a place acts. */
function aboutIn({
  background,
  rolesHere,
  alternatives,
  acting,
  actsFor,
  kind,
  name,
}: ArticleEntity): string {
  const what = background?.type ?? rolesHere[0] ?? (alternatives.length > 0 ? WORDS.several : WORDS.noNote);
  if (kind !== 'place' || !acting) return what;
  return `${what} · ${actsFor === null || actsFor === name ? WORDS.actsHere : WORDS.actsFor(actsFor)}`;
}
