import type { ClutterGroup, ClutterItem, ClutterKind } from '../clutter/clutter';

const LINKS: ReadonlySet<ClutterKind> = new Set([
  'off-topic-links',
  'related-links',
  'inline-read-more',
  'sponsored-widget',
  'most-popular',
  'hidden-spam-links',
]);

/** Every fixed word of the fold line. */
export const FOLD_WORDS = {
  folded: 'folded',
  show: 'Show',
  fold: 'Fold again',
} as const;

type Described = Pick<ClutterItem, 'kind' | 'group' | 'reasons'>;

/** What a line stands for, in a few words: `3 unrelated links`. The heading of a list does not count as a link. */
export function describePieces(pieces: readonly Described[]): string {
  const counted = pieces.filter(({ reasons }) => !reasons.some(({ signal }) => signal === 'heads-links'));
  const named = counted.length > 0 ? counted : pieces;
  const noun = nounOf(named);
  return `${named.length} ${noun}${named.length === 1 ? '' : 's'}`;
}

function nounOf(pieces: readonly Described[]): string {
  const groups = new Set<ClutterGroup>(pieces.map(({ group }) => group));
  const [group] = groups;
  if (group === undefined || groups.size > 1) return 'added piece';
  if (group === 'prompts') return 'prompt';
  return `${group} ${pieces.every(({ kind }) => LINKS.has(kind)) ? 'link' : 'piece'}`;
}
