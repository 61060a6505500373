/** The words of a list written as running text. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
