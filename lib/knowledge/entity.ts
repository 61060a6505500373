/** What kinds of thing a name can stand for. Everything the product shows is one of these three. */
export const KINDS = ['person', 'organisation', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** One dated statement on a card, such as an office held. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Where a statement on the card can be checked. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
}

/** What the pack knows of one entity, as a card shows it. All of it is plain text. */
export interface Entity {
  /** Stable across releases, e.g. `bashar-al-assad`, `geonames:170654`, `country:SY`, `admin1:SY.06`. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** A few words for the card's head: "City", "Armed group", "News agency". */
  readonly type: string;
  readonly note: string;
  /** Last date for which the note is known to be true; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly otherNames: readonly string[];
  readonly sources: readonly Source[];
  /** ISO 3166 alpha-2 of the state it belongs to, where there is one. */
  readonly country: string | null;
  /** The pack layer that supplied it, named in `PackMeta.layers`. */
  readonly layer: string;
}
