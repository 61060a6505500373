import { basename } from 'node:path';

/** Gives each page a file name for its picture that tells which page it is; no name is given twice. */
export function createScreenshotNames(): (page: string) => string {
  const given = new Set<string>();
  return (page) => {
    const path = /^https?:/u.test(page)
      ? `${new URL(page).hostname}${new URL(page).pathname}`
      : basename(page);
    const stem = path.replace(/\.(?:html?|gz)(?=\.|$)/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    const name = stem.replaceAll(/^-|-$/gu, '').slice(0, 80) || 'page';
    let free = name;
    for (let number = 2; given.has(free); number += 1) free = `${name}-${number}`;
    given.add(free);
    return `${free}.png`;
  };
}
