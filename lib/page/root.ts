/**
 * The root and body elements, whatever the page calls its own elements: a form or image named `body` or
 * `documentElement` shadows the document's properties, also for extensions. Ask documents for nothing else;
 * ask the root element instead.
 */
export function rootOf(document: Document): Element | null {
  return asElement(Reflect.get(Document.prototype, 'documentElement', document));
}

export function bodyOf(document: Document): HTMLElement | null {
  const body = asElement(Reflect.get(Document.prototype, 'body', document));
  // A page of frames has a frameset in its body's place: no text there.
  return body instanceof HTMLBodyElement ? body : null;
}

function asElement(value: unknown): Element | null {
  return value instanceof Element ? value : null;
}
