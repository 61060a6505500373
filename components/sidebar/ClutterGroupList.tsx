import type { ClutterGroup } from '../../lib/clutter/clutter';
import { Switch } from '../Switch';
import { ClutterRow } from './ClutterRow';
import { GROUP_WORDS } from './clutter-words';
import type { SidebarProps } from './Sidebar';
import { WORDS } from './strings';

/** One group of clutter: its switch, how much of it there is and how much is folded, and its pieces. */
export function ClutterGroupList({ group, reading, actions }: SidebarProps & { group: ClutterGroup }) {
  const pieces = reading.clutter.filter((item) => item.group === group);
  const folded = pieces.filter(({ hidden }) => hidden).length;
  return (
    <div class="group">
      <Switch
        label={GROUP_WORDS[group]}
        hint={WORDS.counts(pieces.length, folded)}
        on={reading.folds[group]}
        change={(fold) => actions.setFolds(group, fold)}
      />
      {pieces.length > 0 && (
        <ul class="pieces" aria-label={GROUP_WORDS[group]}>
          {pieces.map((item) => (
            <ClutterRow key={item.id} item={item} reading={reading} actions={actions} />
          ))}
        </ul>
      )}
    </div>
  );
}
