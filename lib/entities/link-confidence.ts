/** What speaks for a link, each from 0 to 1; `confidence` is their product, so that one strong doubt is enough. */
export interface LinkFeatures {
  /** Share of the likelihood among everything of that name and kind. */
  readonly prior: number;
  /** The recogniser's kind and the entity's. */
  readonly kind: number;
  /** The entity's state is one that the article names. */
  readonly country: number;
  /** Words of the entity's card occur in the article. */
  readonly topic: number;
  /** How much of a name it is: in full, or a family name behind a title. */
  readonly name: number;
}

/** Links below are shown as "several" or not at all. */
export const LINK_BAR = 0.6;

export function confidenceOf({ prior, kind, country, topic, name }: LinkFeatures): number {
  return prior * kind * country * topic * name;
}
