import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** Renders into the test's document; cleared after each test. */
export function mount(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(view, root));
  return root;
}

/** Renders anew into what `mount` gave. */
export function show(root: HTMLElement, view: ComponentChild): void {
  void act(() => render(view, root));
}

/** Does something as a reader would, and lets the view follow. */
export function does(action: () => void): void {
  void act(action);
}

/** The button whose name, seen or spoken, is or begins with these words. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = buttons(root).find((each) => nameOf(each).startsWith(words));
  if (found === undefined) {
    throw new Error(`No button “${words}” among: ${buttons(root).map(nameOf).join(' | ')}`);
  }
  return found;
}

export function buttons(root: ParentNode): HTMLButtonElement[] {
  return [...root.querySelectorAll('button')];
}

/** All text below an element, white space folded. */
export function textOf(element: ParentNode | null): string {
  return (element instanceof Element ? (element.textContent ?? '') : '').replaceAll(/\s+/gu, ' ').trim();
}

export function press(element: Element, key: string): void {
  does(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});
