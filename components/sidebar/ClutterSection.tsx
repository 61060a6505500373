import { Switch } from '../Switch';
import { ClutterRow } from './ClutterRow';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** What the site tacked on: the toggle for all of it, then every piece with its reasons. */
export function ClutterSection({ reading: { clutter, clutterOn, hideClutter }, actions }: SidebarProps) {
  return (
    <section aria-label={WORDS.clutter}>
      <h3 tabIndex={-1}>{WORDS.clutter}</h3>
      {clutterOn ? (
        <Switch
          label={WORDS.hideClutter}
          hint={WORDS.hideClutterHint}
          on={hideClutter}
          change={actions.setHideClutter}
        />
      ) : (
        <p class="state">{WORDS.clutterOff}</p>
      )}
      {clutterOn && clutter.length === 0 && <p class="state">{WORDS.noClutter}</p>}
      <ul class="pieces">
        {clutter.map((item) => (
          <ClutterRow key={item.id} item={item} hideClutter={hideClutter} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
