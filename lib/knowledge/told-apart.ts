import type { Entity } from './entity';

/** What an entity is, so that it is told from others of its name: "Town, Argentina". A state is its own country. */
export function toldApart({ name, type, country }: Pick<Entity, 'name' | 'type' | 'country'>): string {
  const where = country === null ? null : regionName(country);
  return where === null || where === name ? type : `${type}, ${where}`;
}

/** Null for a code that stands for no region. */
function regionName(code: string): string | null {
  try {
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
