import { borders } from '@rapideditor/country-coder';
import * as z from 'zod/mini';

const propertiesSchema = z.object({
  /** Its key among the groups of others. */
  id: z.string(),
  nameEn: z.string(),
  wikidata: z.string(),
  /** "country", "territory", "subregion" and so on. */
  level: z.string(),
  iso1A2: z.nullish(z.string()),
  /** ISO code of the state it belongs to. */
  country: z.nullish(z.string()),
  groups: z.nullish(z.array(z.string())),
  aliases: z.nullish(z.array(z.string())),
});
export type WorldFeature = z.infer<typeof propertiesSchema>;

const bordersSchema = z.object({ features: z.array(z.object({ properties: propertiesSchema })) });

/** States, territories and regions of the world as the package country-coder lists them, without their borders. */
export function readWorldFeatures(): WorldFeature[] {
  return bordersSchema.parse(borders).features.map(({ properties }) => properties);
}
