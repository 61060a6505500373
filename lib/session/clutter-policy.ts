import type { ClutterGroup, ClutterItem } from '../clutter/clutter';
import type { FoundClutter } from '../clutter/finding';

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

/** The ids of what is hidden. A heading comes back with any piece under it, unless the reader chose for the heading. */
export function hiddenPieces(
  clutter: readonly Pick<FoundClutter, keyof Judged | 'heads' | 'span'>[],
  policy: ClutterPolicy,
): ReadonlySet<string> {
  const hidden = new Set(clutter.filter((item) => isHidden(item, policy)).map(({ id }) => id));
  const shown = new Set(
    clutter.filter(({ id }) => policy.choices.get(id) === false).map(({ span }) => span.block),
  );
  for (const { id, heads } of clutter)
    if (!policy.choices.has(id) && heads.some((block) => shown.has(block))) hidden.delete(id);
  return hidden;
}
