import type { Detection } from '../../lib/messages/protocol';

/** Every fixed word of the popup. */
export const WORDS = {
  product: 'Backgrounder',
  page: 'This page',
  asking: 'Looking at this page…',
  closed: 'Extensions cannot run on this page',
  silent: 'No answer from this page',
  silentHint: 'Reload it and look again. On some pages, such as stores for extensions, none can run.',
  off: 'Backgrounder is off for this site.',
  unread: 'Backgrounder has not read this page yet.',
  names: (site: string) => `Names on ${site}`,
  clutter: (site: string) => `Clutter on ${site}`,
  hideClutter: 'Hide clutter',
  hideClutterHint: 'On all sites',
  openSidebar: 'Open sidebar',
  options: 'Options',
  switches: 'Switches',
} as const;

export const VERDICTS: Readonly<Record<Detection['verdict'], string>> = {
  article: 'An article',
  not: 'Not an article',
  unsure: 'Perhaps an article. Backgrounder stays quiet when it is not sure.',
};
