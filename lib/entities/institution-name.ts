import { INSTITUTION_NAMES, type Institution } from '../knowledge/institutions';
import { DEMONYMS } from '../passage/data/demonyms';

/** "the Ukrainian parliament": what it is, and of which state where the name itself says so. */
export interface InstitutionName {
  readonly institution: Institution;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
}

/** Reads a folded name; `stateOf` knows the folded names of states. Null for anything but an institution's name. */
export function readInstitutionName(
  name: string,
  stateOf: (name: string) => string | null,
): InstitutionName | null {
  const bare = name.replace(/^the /u, '');
  const own = INSTITUTION_NAMES.get(bare);
  if (own !== undefined) return { institution: own, country: null };
  for (const [text, institution] of INSTITUTION_NAMES) {
    const country = bare.endsWith(` ${text}`)
      ? stateBefore(bare.slice(0, -text.length - 1), stateOf)
      : bare.startsWith(`${text} of `)
        ? stateOf(bare.slice(text.length + 4).replace(/^the /u, ''))
        : null;
    if (country !== null) return { institution, country };
  }
  return null;
}

function stateBefore(words: string, stateOf: (name: string) => string | null): string | null {
  return DEMONYMS.get(words) ?? stateOf(words);
}
