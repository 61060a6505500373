import { foldName } from '../text/fold';
import type { Mention } from '../mentions/mention';

/** Marks ids of what only the article knows. */
const LOCAL = 'here:';

/**
 * For each mention the id of the entity it stands for, or null. A pack's entity is taken only where one candidate is
 * left; a family name without a full name in the text links to nobody, unless a title goes with it and nobody else in
 * the text bears it.
 */
export function linkMentions(mentions: readonly Mention[]): (string | null)[] {
  const parts = partsOfPeople(mentions);
  return mentions.map((mention) => {
    const [only, second] = mention.candidates;
    if (only !== undefined && second === undefined) return only.id;
    const name = mention.refersTo ?? foldName(mention.surface);
    if (name === '') return null;
    if (mention.kind === 'person' && mention.refersTo === null && only === undefined && !name.includes(' ')) {
      return mention.roleHere !== null && !parts.has(name) ? LOCAL + name : null;
    }
    return LOCAL + name;
  });
}

/** Every word of the full names of people in the text. */
function partsOfPeople(mentions: readonly Mention[]): Set<string> {
  const parts = new Set<string>();
  for (const { kind, surface } of mentions) {
    if (kind !== 'person') continue;
    const words = foldName(surface).split(' ');
    if (words.length > 1) for (const word of words) parts.add(word);
  }
  return parts;
}
