/** Ways to put a link where no reader sees it, as its own style attribute says them. */
const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;

/** The style of an element, or of one around it below `limit`, hides it from readers. */
export function isUnseen(link: Element, limit: Element): boolean {
  for (let at: Element | null = link; at !== null && at !== limit; at = at.parentElement) {
    const style = at.getAttribute('style');
    if (style !== null && UNSEEN.test(style)) return true;
  }
  return false;
}
