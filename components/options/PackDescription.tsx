import type { PackMeta } from '../../lib/knowledge/gazetteer';
import type { Answer } from '../../lib/messages/protocol';
import { counted } from '../counted';
import { formatDate } from '../format-date';
import { SafeLink } from '../SafeLink';
import { WORDS } from './strings';

/** What the knowledge pack holds, from whom, under which licence and of which date. */
export function PackDescription({ pack }: { pack: Answer<PackMeta> | null }) {
  if (pack === null) return <p>{WORDS.asking}</p>;
  if (pack.status === 'unavailable') {
    return (
      <p class="problem" role="alert">
        {WORDS.unavailable} {pack.reason}
      </p>
    );
  }
  const { entities, keys, layers } = pack.value;
  return (
    <>
      <p>{WORDS.holds(counted(entities, 'entry', 'entries'), counted(keys, 'name'))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.layer}</th>
            <th scope="col">{WORDS.licence}</th>
            <th scope="col">{WORDS.asOf}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ id, title, url, licence, asOf }) => (
            <tr key={id}>
              <th scope="row">
                <SafeLink title={title} url={url} />
              </th>
              <td>{licence}</td>
              <td>{formatDate(asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
