import { useRef } from 'preact/hooks';
import type { Choices } from '../../lib/settings/choices';
import type { Settings } from '../../lib/settings/schema';
import { WORDS } from './strings';

interface SiteTableProps {
  readonly sites: Settings['sites'];
  readonly choices: Choices;
  readonly forget: (site: string) => void;
}

/** The sites with choices of their own, for all of a site, for single pieces of its pages or for names on them. */
export function SiteTable({ sites, choices, forget }: SiteTableProps) {
  const all = useRef<HTMLDivElement>(null);
  const kept = new Map(choices.map((entry) => [entry.site, entry]));
  const rows = [...new Set([...Object.keys(sites), ...kept.keys()])].toSorted();
  const forgetHere = (site: string): void => {
    // Its button goes with the row: the keyboard stays in the list.
    all.current?.focus();
    forget(site);
  };
  return (
    <div ref={all} tabIndex={-1}>
      {rows.length === 0 ? (
        <p>{WORDS.noSites}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{WORDS.site}</th>
              <th scope="col">{WORDS.names}</th>
              <th scope="col">{WORDS.clutter}</th>
              <th scope="col">{WORDS.hiding}</th>
              <th scope="col">{WORDS.pieces}</th>
              <th scope="col">{WORDS.meanings}</th>
              <th scope="col">
                <span class="unseen">{WORDS.forget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((site) => (
              <tr key={site}>
                <th scope="row">{site}</th>
                <td>{stateOf(sites[site]?.names)}</td>
                <td>{stateOf(sites[site]?.clutter)}</td>
                <td>{stateOf(sites[site]?.hideClutter)}</td>
                <td>{kept.get(site)?.items.length || ''}</td>
                <td>{kept.get(site)?.meanings.length || ''}</td>
                <td>
                  <button type="button" aria-label={WORDS.forgetSite(site)} onClick={() => forgetHere(site)}>
                    {WORDS.forget}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function stateOf(choice: boolean | undefined): string {
  if (choice === undefined) return WORDS.asAll;
  return choice ? WORDS.on : WORDS.off;
}
