import type { Kind } from '../knowledge/entity';

/**
 * Labels of a token: outside, or one of a name's begin, inside, last and unit (BILOU) for each kind. Label
 * `1 + kind × 4 + part`.
 */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
export const PARTS = 4;
export const LABEL_KINDS: readonly Kind[] = ['person', 'organisation', 'place'];
export const LABELS = 1 + LABEL_KINDS.length * PARTS;

/** Label of a part of a kind. */
export function labelOf(kind: number, part: number): number {
  return 1 + kind * PARTS + part;
}

/** Whether `label` leaves a name open, so that it must go on. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && (label - 1) % PARTS <= INSIDE;
}

/** Whether `label` goes on with a name. */
export function continues(label: number): boolean {
  const part = (label - 1) % PARTS;
  return label !== OUTSIDE && (part === INSIDE || part === LAST);
}

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  if (isOpen(label) !== continues(next)) return false;
  return !isOpen(label) || kindOf(label) === kindOf(next);
}

/** Number of the kind of a label that is not outside. */
export function kindOf(label: number): number {
  return Math.floor((label - 1) / PARTS);
}
