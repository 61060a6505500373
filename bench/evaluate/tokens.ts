/** Words as the article-extraction benchmark counts them (Python's `\w+`): runs of letters, digits and underscores. */
export const TOKEN = /[\p{L}\p{N}_]+/gu;

export function tokenize(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
