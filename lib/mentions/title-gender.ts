import { FEMALE_TITLES, MALE_TITLES } from '../passage/data/roles';
import type { Passage } from '../passage/passage';

export type TitleGender = 'male' | 'female' | null;

const MALE: ReadonlySet<string> = new Set(MALE_TITLES);
const FEMALE: ReadonlySet<string> = new Set(FEMALE_TITLES);

/** What the title right before token `from` tells: "Mr Assad" and "Mrs Assad" are two people. */
export function titleGender({ tokens, folded }: Passage, from: number): TitleGender {
  if (tokens[from]?.gap !== 'space') return null;
  const title = folded[from - 1] ?? '';
  if (MALE.has(title)) return 'male';
  return FEMALE.has(title) ? 'female' : null;
}
