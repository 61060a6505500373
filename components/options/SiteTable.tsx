import { useRef } from 'preact/hooks';
import type { Choices } from '../../lib/settings/choices';
import type { Settings } from '../../lib/settings/schema';
import { WORDS } from './strings';

interface SiteTableProps {
  readonly sites: Settings['sites'];
  readonly choices: Choices;
  readonly forget: (site: string) => void;
}

/** The sites with choices of their own, for all of a site or for single pieces of its pages. */
export function SiteTable({ sites, choices, forget }: SiteTableProps) {
  const all = useRef<HTMLDivElement>(null);
  const pieces = new Map(choices.map(({ site, items }) => [site, items.length]));
  const rows = [...new Set([...Object.keys(sites), ...pieces.keys()])].toSorted();
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
                <td>{pieces.get(site) ?? ''}</td>
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
