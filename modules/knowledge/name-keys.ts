import type { Kind } from '../../lib/knowledge/entity';
import type { NameType } from '../../lib/knowledge/gazetteer';
import type { PackKey } from '../../lib/knowledge/pack-input';
import { acronymKey, foldName } from '../../lib/text/fold';
import { nameVariants } from './name-variants';

/** A name as sources and notes give it. */
export interface GivenName {
  readonly text: string;
  readonly type: NameType;
  readonly onlyWith?: readonly string[] | undefined;
}

const ALL_CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

/**
 * The keys of an entity's names, without repeats. An acronym is found by its capitals alone, so that "WHO" is not
 * "who"; another name written in capitals ("TASS") is found both ways.
 */
export function nameKeys(names: readonly GivenName[], kind: Kind, country: string | null): PackKey[] {
  const keys = new Map<string, PackKey>();
  const add = (key: string, nameType: NameType, onlyWith: readonly string[] | null) => {
    if (key !== '' && key !== '=' && !keys.has(key)) keys.set(key, { key, nameType, onlyWith });
  };
  const read = names.map(({ text, type, onlyWith }) => ({
    text,
    type,
    key: type === 'acronym' ? acronymKey(text) : foldName(text),
    cues: onlyWith === undefined ? null : onlyWith.map((word) => foldName(word)),
  }));
  for (const { key, type, cues } of read) add(key, type, cues);
  for (const { text, key, type, cues } of read) {
    if (type === 'acronym') continue;
    if (ALL_CAPITALS.test(text)) add(acronymKey(text), type, cues);
    for (const variant of nameVariants(key, kind, country)) add(variant, 'transliteration', cues);
  }
  return [...keys.values()];
}
