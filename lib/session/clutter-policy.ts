import type { ClutterGroup, ClutterItem } from '../clutter/clutter';

/** What the reader decided about clutter, for everything and for single pieces. */
export interface ClutterPolicy {
  /** Clutter is flagged at all. */
  readonly on: boolean;
  readonly hide: boolean;
  readonly folds: Readonly<Record<ClutterGroup, boolean>>;
  /** By the id of a piece; goes before the switches. */
  readonly choices: ReadonlyMap<string, boolean>;
}

type Judged = Pick<ClutterItem, 'id' | 'group' | 'mayHide'>;

/** What the switches alone come to. */
export function foldsByItself(
  { group, mayHide }: Omit<Judged, 'id'>,
  { on, hide, folds }: ClutterPolicy,
): boolean {
  return on && hide && mayHide && folds[group];
}

export function isHidden(item: Judged, policy: ClutterPolicy): boolean {
  return policy.on && (policy.choices.get(item.id) ?? foldsByItself(item, policy));
}
