import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where the reader looks: on the heading of a card that opens, and on its row again when it
 * closes. Only when the panel has the focus already: a name chosen in the page leaves the focus in the page.
 */
export function useViewFocus(panel: RefObject<HTMLElement | null>, card: string | null): void {
  const shown = useRef<string | null>(card);
  const follows = useRef(false);
  // Asked while the old view still stands: the element that has the focus may be about to go.
  if (card !== shown.current) follows.current = hasFocus(panel.current);

  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = card;
    if (left !== card && follows.current) focusOn(panel.current, card, left);
  }, [card]);
}

function focusOn(panel: HTMLElement | null, card: string | null, left: string | null): void {
  const rows = [...(panel?.querySelectorAll<HTMLElement>('[data-entity]') ?? [])];
  const target = card === null ? rows.find((row) => row.dataset['entity'] === left) : heading(panel, '.card');
  (target ?? heading(panel, '.bar'))?.focus();
}

function heading(panel: HTMLElement | null, within: string): HTMLElement | null {
  return panel?.querySelector<HTMLElement>(`${within} [tabindex="-1"]`) ?? null;
}

function hasFocus(panel: HTMLElement | null): boolean {
  const root = panel?.getRootNode();
  if (root === undefined || !('activeElement' in root)) return false;
  return root.activeElement instanceof Element && panel?.contains(root.activeElement) === true;
}
