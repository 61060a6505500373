import type { Block } from '../article/block';

const FIELDS = 'input[type="email" i], input[name*="email" i]';
/** So far up a field and the words above it have one element around them. */
const LEVELS = 4;
/** A sign-up box has little text; what holds more holds a part of the article as well. */
const MOST_TEXT = 700;

/** The fields of a page in which it asks for an e-mail address. */
export class FormFields {
  private readonly container: Element;
  private fields: readonly Element[] | null = null;

  constructor(container: Element) {
    this.container = container;
  }

  /** A small element holds both the block and a field. */
  standBy(block: Block): boolean {
    this.fields ??= [...this.container.ownerDocument.querySelectorAll(FIELDS)];
    if (this.fields.length === 0) return false;
    let at: Element | null = block.element;
    for (
      let up = 0;
      up < LEVELS && at !== null && !at.contains(this.container);
      at = at.parentElement, up++
    ) {
      const around = at;
      if (this.fields.some((field) => around.contains(field)))
        return (around.textContent ?? '').length <= MOST_TEXT;
    }
    return false;
  }
}
