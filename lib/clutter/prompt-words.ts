/** What sites ask of their readers, at the beginning of a sentence. */
const ASKS = new Set(
  `activate add become bookmark buy click do don't donate download enjoy find follow get give help install join like log listen love make need never
   please register sign start stay subscribe support tap try turn tune unlock upgrade want watch`.split(
    /\s+/,
  ),
);
/** What they offer for it; one of them must be there. */
const OFFERS = new Set(
  `alerts app apps podcast podcasts preferred subscribing briefing bulletin channel digest donate donating donation donations forum forums inbox issues journalism letterbox magazine
   mailbox member members membership newsletter newsletters newsroom notifications reporting subscribe subscriber subscribers subscription
   subscriptions telegram trial unlimited whatsapp youtube`.split(/\s+/),
);
/** They speak to the reader or of themselves. */
const OURS = new Set('you your our us we me free now today preferred'.split(' '));
const FOLLOW_ON =
  /(?:^|, )(?:follow|like|find|join)(?! (?:me|him|her|them)\b)[^@]{1,60} on (?:x|facebook|twitter|instagram|youtube|linkedin|tiktok|telegram|whatsapp|threads|bluesky|flipboard|google news|mastodon)\b.{0,40}$/i;
const GAPS = /[\0-&(-/:-@[-`{-\u00bf\u2000-\u206f]+/;

/** A line in which a site asks its reader for something: "Need more space? Subscribe to our sister title …". */
export function asksReader(text: string): boolean {
  let offers = 0;
  let ours = false;
  let asks = false;
  for (const sentence of text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?:,–—]+/)) {
    const [first = '', ...words] = sentence.split(GAPS).filter((word) => word !== '');
    asks ||= ASKS.has(first);
    ours ||= OURS.has(first);
    for (const word of words) {
      if (OFFERS.has(word)) offers++;
      ours ||= OURS.has(word);
    }
  }
  return asks && offers > 0 && (ours || offers > 1);
}

/** "Follow ‹site› on Facebook": the site's profile; no pronoun stands for its author. */
export function asksToFollow(text: string): boolean {
  return FOLLOW_ON.test(text);
}
