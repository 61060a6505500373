import { HIDDEN_ATTRIBUTE, BLANK_HIGHLIGHT } from '../clutter/hide';
import type { Kind } from '../knowledge/entity';

/** Registered highlight names are shared with the page: the prefix keeps ours apart. */
export const HIGHLIGHT: Readonly<Record<Kind, string>> = {
  person: 'backgrounder-person',
  organisation: 'backgrounder-organisation',
  place: 'backgrounder-place',
};
export const CURRENT_HIGHLIGHT = 'backgrounder-current';
export const FLAG_HIGHLIGHT = 'backgrounder-flag';
/** Every name we register. */
export const ALL_HIGHLIGHTS = [
  ...Object.values(HIGHLIGHT),
  CURRENT_HIGHLIGHT,
  FLAG_HIGHLIGHT,
  BLANK_HIGHLIGHT,
];
/** Set on the element under the pointer while it is over a name. */
export const OVER_ATTRIBUTE = 'data-backgrounder-over';

/** The sidebar's element. Pages can see this name, and nothing else of the sidebar. */
export const SIDEBAR_HOST = 'backgrounder-sidebar';
/** Firefox only: the element that notices the end of the extension, and the property that says it is still there. */
export const SENTINEL = 'backgrounder-sentinel';
export const ALIVE_PROPERTY = '--backgrounder-alive';

/** Line shapes tell the kinds apart without colour; colours hold 3:1 on white and on black alike. */
const LINES: Readonly<Record<Kind, { readonly shape: string; readonly colour: string }>> = {
  person: { shape: 'solid', colour: '#2f7fb5' },
  organisation: { shape: 'dashed', colour: '#8a6fb0' },
  place: { shape: 'dotted', colour: '#2e8b6f' },
};

/** One inserted sheet: `USER` rules win against the page's own `!important`, `AUTHOR` rules rank among the page's. */
export interface PageSheet {
  readonly origin: 'USER' | 'AUTHOR';
  readonly css: string;
}

/**
 * The style sheets for an article page. The background inserts them for the tab and takes them out again: the
 * page's own document never holds them. Highlights are of author origin because Chromium paints no highlight
 * background of any other. In print only what is folded away shows that we were here.
 */
export function pageSheets(): readonly PageSheet[] {
  const kinds = (Object.keys(HIGHLIGHT) as Kind[]).map(
    (kind) =>
      `::highlight(${HIGHLIGHT[kind]}){text-decoration:underline ${LINES[kind].shape} ${LINES[kind].colour};` +
      'text-decoration-thickness:2px;text-underline-offset:3px}',
  );
  const highlights = [
    `@media screen{${kinds.join('')}`,
    `::highlight(${CURRENT_HIGHLIGHT}){background-color:rgb(255 213 79/.55);color:#000}`,
    `::highlight(${FLAG_HIGHLIGHT}){background-color:rgb(128 128 128/.22)}}`,
    `::highlight(${BLANK_HIGHLIGHT}){color:transparent;background-color:transparent;text-decoration:none}`,
  ];
  const attributes = [
    `[${HIDDEN_ATTRIBUTE}]{display:none!important}`,
    `[${OVER_ATTRIBUTE}]{cursor:pointer!important}`,
    `${SENTINEL}{${ALIVE_PROPERTY}:1}`,
  ];
  return [
    { origin: 'AUTHOR', css: highlights.join('') },
    { origin: 'USER', css: attributes.join('') },
  ];
}
