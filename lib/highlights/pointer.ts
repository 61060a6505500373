import type { Highlighter } from './highlighter';
import { OVER_ATTRIBUTE } from './styles';

/**
 * Clicks on painted names, and the pointer's shape over them. Clicks that mean something else already, on links
 * and controls, with a modifier or at the end of a selection, are the page's. Ends with the signal.
 */
export function watchPointer(
  {
    document,
    highlighter,
    chosen,
  }: { document: Document; highlighter: Highlighter; chosen: (mention: number) => void },
  signal: AbortSignal,
): void {
  let over: Element | null = null;
  let frame = 0;
  const leave = (): void => {
    over?.removeAttribute(OVER_ATTRIBUTE);
    over = null;
  };
  const hover = (x: number, y: number, target: Element | null): void => {
    const hit = target !== null && !isControl(target) && highlighter.hitTest(x, y) !== null;
    if (hit && target === over) return;
    leave();
    if (!hit || target.hasAttribute(OVER_ATTRIBUTE)) return;
    over = target;
    target.setAttribute(OVER_ATTRIBUTE, '');
  };

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target }) => {
      // Hit testing may lay out the page: at most once a frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(clientX, clientY, target instanceof Element ? target : null));
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (
        !event.isTrusted ||
        event.button !== 0 ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      if (!(event.target instanceof Element) || isControl(event.target)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const mention = highlighter.hitTest(event.clientX, event.clientY);
      if (mention !== null) chosen(mention);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    leave();
  });
}

function isControl(element: Element): boolean {
  return (
    element.closest(
      'a[href], button, input, textarea, select, summary, label, [role="button"], [contenteditable]',
    ) !== null
  );
}
