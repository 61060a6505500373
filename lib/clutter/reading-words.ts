/**
 * The words that sites lead readers on with. A short line of these words alone says nothing about any story: it is a
 * heading for links, a lead-in or an out-link, however it is put together.
 */
const WORDS = new Set(
  `a about after again all also an and another are around article articles at background below best by case check click continue coverage
   details discover don don't dont editor editor's editors entire enjoy even everything explore favourite favourites favorites feature features
   find first for free from full fresh further get go happening have headlines here hot i in interested is it item just keep know later
   latest learn like liked links listen look looking love loved may might miss missed more most much must need network never new news next now
   of off on open original other others our out page pages people photos pick picked picks piece popular post posts publisher read reader readers
   reading reads recent recently recommend recommended related report reports rest s same section see selected share shared should similar site
   so source stories story suggested suggestions t take text that the these they things this to today today's too top topic topics trending up
   version video videos view viewed views visit want watch web website week week's what what's whole worth yesterday you your
   covered said talking everyone's everyone our's happened discussed commented`.split(/\s+/),
);
const VERBS = new Set(
  'read see open view visit go click continue find check keep learn discover explore watch listen miss get'.split(
    ' ',
  ),
);
/** Words that such a line turns on; one of them must be there. */
const TELLING = new Set(
  `read reads reading more related latest popular trending next recommended similar stories story news article articles headlines also source
   original coverage posts post miss missed picks pick like watch full details further interested viewed shared worth out`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 8;
/** All but letters, digits and the apostrophe; a class of all the world's letters takes long to compile. */
const GAPS = /[\0-&(-/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\uff00-\uff0f]+/;

/** A line of such words alone, give or take `strangers`: a site's name. */
export function isReadingTalk(text: string, strangers = 0): boolean {
  // A full stop ends a sentence: "See you next week."
  if (text.trimEnd().endsWith('.')) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  let strange = 0;
  let telling = false;
  for (const word of words) {
    telling ||= TELLING.has(word);
    if (!WORDS.has(word) && ++strange > strangers) return false;
  }
  return telling;
}

/** "Read it in full on ‹site›": such a line that begins by telling the reader what to do. */
export function isOutLinkTalk(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 1 && (VERBS.has(words[0] ?? '') || words.includes('full')) && isReadingTalk(text, 1);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(GAPS)
    .filter((word) => word !== '');
}
