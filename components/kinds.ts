import type { Kind } from '../lib/knowledge/entity';

/** How each kind is signed: by a letter here and, in the style sheet, by the line shape of its highlights. */
export const KINDS_SHOWN: Readonly<Record<Kind, { readonly letter: string; readonly name: string }>> = {
  person: { letter: 'P', name: 'Person' },
  organisation: { letter: 'O', name: 'Organisation' },
  place: { letter: 'L', name: 'Place' },
};
