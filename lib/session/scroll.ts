/** Brings a place of the page to the middle of the window; without motion for readers who asked for none. */
export function scrollToRange(range: AbstractRange): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}
