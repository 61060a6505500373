/** A cut that would leave less than this share of the words' room goes through the word instead. */
const LEAST_KEPT = 0.6;

/** Cuts text at a word to at most `longest` UTF-16 units, with an ellipsis where something was left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const space = room.lastIndexOf(' ');
  const kept = space > longest * LEAST_KEPT ? room.slice(0, space) : room;
  // Half of a surrogate pair is no character.
  return `${kept.replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}
