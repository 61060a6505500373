import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings/schema';
import { WORDS } from './strings';

/** The sites with a choice of their own. */
export function SiteTable({ sites, forget }: { sites: Settings['sites']; forget: (site: string) => void }) {
  const all = useRef<HTMLDivElement>(null);
  const rows = Object.entries(sites).toSorted(([a], [b]) => (a < b ? -1 : 1));
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
              <th scope="col">
                <span class="unseen">{WORDS.forget}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([site, { names, clutter }]) => (
              <tr key={site}>
                <th scope="row">{site}</th>
                <td>{stateOf(names)}</td>
                <td>{stateOf(clutter)}</td>
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
