import { ALL_ELEMENTS, SENTINEL } from '../highlights/styles';

const TAGS: ReadonlySet<string> = new Set([...ALL_ELEMENTS, SENTINEL].map((tag) => tag.toUpperCase()));

/** Whether a node of the page is one that we put there. What stands inside of them no observer of a page sees. */
export function isOurs(node: Node): boolean {
  return TAGS.has(node.nodeName.toUpperCase());
}
