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
/** Set on flagged blocks that are in sight; its value says whether a label may show beside the rail. */
export const FLAGGED_ATTRIBUTE = 'data-backgrounder-flag';
export const LABELLED = 'label';
/** Set on the element under the pointer while it is over a name. */
export const OVER_ATTRIBUTE = 'data-backgrounder-over';

/** The sidebar's element. Pages can see this name, and nothing else of the sidebar. */
export const SIDEBAR_HOST = 'backgrounder-sidebar';
/** The line that stands where something is folded away. */
export const FOLD_LINE = 'backgrounder-fold';
/** Firefox only: the element that notices the end of the extension, and the property that says it is still there. */
export const SENTINEL = 'backgrounder-sentinel';
export const ALIVE_PROPERTY = '--backgrounder-alive';

/** Every attribute and every element of ours that can stand in a page, but for the sentinel. */
export const ALL_ATTRIBUTES = [HIDDEN_ATTRIBUTE, FLAGGED_ATTRIBUTE, OVER_ATTRIBUTE];
export const ALL_ELEMENTS = [SIDEBAR_HOST, FOLD_LINE];

/** Holds 3:1 on white and on black. */
const RAIL_COLOUR = '#808080';

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
    `@media screen{${railRules()}}`,
    `${SENTINEL}{${ALIVE_PROPERTY}:1}`,
  ];
  return [
    { origin: 'AUTHOR', css: highlights.join('') },
    { origin: 'USER', css: attributes.join('') },
  ];
}

/**
 * A rail beside what is flagged, and a label while the pointer is on it. Neither takes room: the rail is a shadow at
 * the side where lines begin, the label is out of the flow. Forced colours paint no shadows.
 */
function railRules(): string {
  const flagged = `[${FLAGGED_ATTRIBUTE}]`;
  return [
    `${flagged}{box-shadow:-3px 0 ${RAIL_COLOUR}!important}`,
    `${flagged}:dir(rtl){box-shadow:3px 0 ${RAIL_COLOUR}!important}`,
    `@media(forced-colors:active){${flagged}{outline:1px dotted!important}}`,
    `[${FLAGGED_ATTRIBUTE}=${LABELLED}]:hover::after{all:initial!important;content:"Not part of the article"!important;` +
      'display:block!important;position:absolute!important;z-index:2147483646!important;pointer-events:none!important;' +
      'padding:1px 6px!important;border-radius:3px!important;background:#4a4f55!important;color:#fff!important;' +
      'font:12px/1.5 system-ui,sans-serif!important;white-space:nowrap!important}',
  ].join('');
}
