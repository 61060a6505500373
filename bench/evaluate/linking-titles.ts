import { countries, type TCountryCode } from 'countries-list';
import type { Entity } from '../../lib/knowledge/entity';
import { foldName } from '../../lib/text/fold';

/** Cards of generated layers whose names the rules below cannot match, checked by hand: title → id. */
const SAME: Readonly<Record<string, string>> = {
  'Nizhny Novgorod': 'geonames:520555',
  'Ministry of Interior (Saudi Arabia)': 'institution:SA.interior-ministry',
};
const IN_WIKIPEDIA = /^https:\/\/en\.wikipedia\.org\/wiki\/(.+)$/u;
const TITLED = /^Wikipedia: (.+)$/u;
const QUALIFIER = /^(.*?)(?:\s*\(([^)]*)\)|, ([^,]*))$/u;

/** Whether a card describes the entity of a Wikipedia title (`Victoria_%28Australia%29`). */
export function hasTitle(entity: Entity, title: string): boolean {
  const gold = decodeURIComponent(title).replaceAll('_', ' ');
  if (SAME[gold] === entity.id) return true;
  const wanted = foldName(gold);
  const titles = entity.sources.flatMap((source) => titlesOf(source));
  if (titles.some((own) => foldName(own) === wanted || foldName(decodeURIComponent(own)) === wanted))
    return true;
  const names = new Set([entity.name, ...entity.otherNames, ...titles].map((name) => bare(foldName(name))));
  if (names.has(bare(wanted))) return true;
  const [, base = '', bracketed, behind] = QUALIFIER.exec(gold) ?? [];
  const qualifier = bracketed ?? behind;
  if (qualifier === undefined || !names.has(bare(foldName(base)))) return false;
  const about = foldName(`${entity.type} ${entity.note} ${countryOf(entity)}`).split(' ');
  return foldName(qualifier)
    .split(' ')
    .every((word) => about.includes(word));
}

function bare(name: string): string {
  return name.replace(/^the /u, '');
}

function countryOf({ country }: Entity): string {
  return country === null ? '' : `${country} ${countries[country as TCountryCode]?.name ?? ''}`;
}

function titlesOf({ title, url }: Entity['sources'][number]): string[] {
  const own = TITLED.exec(title)?.[1];
  const linked = IN_WIKIPEDIA.exec(url ?? '')?.[1]?.replaceAll('_', ' ');
  return [own, linked].filter((text) => text !== undefined);
}
