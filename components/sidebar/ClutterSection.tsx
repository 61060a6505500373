import { CLUTTER_GROUPS } from '../../lib/clutter/clutter';
import { counted } from '../counted';
import { Switch } from '../Switch';
import { ClutterGroupList } from './ClutterGroupList';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** What the site tacked on: the toggle for all of it, then each of the three groups with its pieces. */
export function ClutterSection({ reading, actions }: SidebarProps) {
  const { clutter, clutterOn, hideClutter, remembered, shownHere } = reading;
  return (
    <section aria-label={WORDS.clutter}>
      <h3 tabIndex={-1}>{WORDS.clutter}</h3>
      {clutterOn ? (
        <>
          <Switch
            label={WORDS.hideClutter}
            hint={shownHere ? WORDS.shownHere : WORDS.hideClutterHint}
            on={hideClutter}
            change={actions.setHideClutter}
          />
          {hideClutter && (
            <button type="button" class="quiet aside" onClick={actions.showHere}>
              {WORDS.notHere}
            </button>
          )}
          {remembered > 0 && (
            <button type="button" class="quiet aside" onClick={actions.forgetPieces}>
              {WORDS.forgetPieces(counted(remembered, 'choice'))}
            </button>
          )}
          {clutter.length === 0 && <p class="state">{WORDS.noClutter}</p>}
          {CLUTTER_GROUPS.map((group) => (
            <ClutterGroupList key={group} group={group} reading={reading} actions={actions} />
          ))}
        </>
      ) : (
        <p class="state">{WORDS.clutterOff}</p>
      )}
    </section>
  );
}
