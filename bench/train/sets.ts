/**
 * What the recogniser is trained on, and how often each set is read: those nearest to how readers' pages are written and
 * labelled twice.
 */
export const TRAINING_SETS: readonly { readonly name: string; readonly times: number }[] = [
  { name: 'ewt-train', times: 2 },
  { name: 'wikigold', times: 1 },
  { name: 'gum-academic', times: 2 },
  { name: 'gum-bio', times: 2 },
  { name: 'gum-court', times: 2 },
  { name: 'gum-interview', times: 2 },
  { name: 'gum-voyage', times: 2 },
  { name: 'crossner-politics', times: 1 },
  { name: 'crossner-literature', times: 1 },
];

/** Never trained on. */
export const DEVELOPMENT_SETS: readonly string[] = ['gum-news', 'ewt-dev', 'ewt-test'];
