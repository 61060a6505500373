import { FLAGGED_ATTRIBUTE, LABELLED } from '../highlights/styles';

/** The grey rail beside flagged blocks that are in sight: an attribute, set and taken back exactly. */
export class Rails {
  private marked: ReadonlySet<Element> = new Set();

  get count(): number {
    return this.marked.size;
  }

  /** Marks these and no others. */
  mark(elements: ReadonlySet<Element>): void {
    for (const element of this.marked) if (!elements.has(element)) element.removeAttribute(FLAGGED_ATTRIBUTE);
    const fresh = [...elements].filter((element) => !element.hasAttribute(FLAGGED_ATTRIBUTE));
    // Asked for all before any is written: each question after a change would style the page anew.
    const values = fresh.map((element) => (hasRoomForLabel(element) ? LABELLED : ''));
    for (const [index, element] of fresh.entries())
      element.setAttribute(FLAGGED_ATTRIBUTE, values[index] ?? '');
    this.marked = elements;
  }
}

/** The label is the element's `::after`: one that the page made itself stays the page's. */
function hasRoomForLabel(element: Element): boolean {
  return ['none', 'normal', ''].includes(getComputedStyle(element, '::after').content);
}
