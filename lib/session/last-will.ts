import { ALIVE_PROPERTY, SENTINEL } from '../highlights/styles';
import { rootOf } from '../page/root';

/** Without a size and out of the flow, and out of reach of the page's own style sheets. */
const STYLE = {
  display: 'block',
  position: 'absolute',
  width: '0',
  height: '0',
  'outline-offset': `calc(var(${ALIVE_PROPERTY}, 0) * 1px)`,
  transition: 'outline-offset 1ms',
};

/**
 * Firefox ends content scripts without a word when the extension is disabled or updated; it only takes the
 * inserted style sheet away. Losing that sheet starts a transition on a sentinel, and `arm` puts a listener for
 * it into the page's own world, which outlives us and takes our few traces off the page. The sentinel stands in
 * the page only while anything else of ours does. Chromium keeps orphaned scripts alive: there, nothing is armed.
 */
export class LastWill {
  private readonly arm: () => void;
  private sentinel: HTMLElement | null = null;

  constructor(arm: () => void) {
    this.arm = arm;
  }

  /** Keeps a will while anything of ours stands in the page. */
  keep(document: Document, needed: boolean): void {
    const root = rootOf(document);
    if (!import.meta.env.FIREFOX || root === null || needed === (this.sentinel?.isConnected ?? false)) return;
    this.revoke();
    if (!needed) return;
    const sentinel = document.createElement(SENTINEL);
    for (const [property, value] of Object.entries(STYLE))
      sentinel.style.setProperty(property, value, 'important');
    root.append(sentinel);
    this.sentinel = sentinel;
    this.arm();
  }

  revoke(): void {
    this.sentinel?.remove();
    this.sentinel = null;
  }
}
