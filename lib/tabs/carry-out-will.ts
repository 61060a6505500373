/**
 * Runs in the page's own world and stays there after the extension is gone, so it must not use anything from
 * outside its own body. All it knows are names that any page can see anyway.
 */
export function carryOutWill(
  sentinelTag: string,
  tags: readonly string[],
  attributes: readonly string[],
  highlights: readonly string[],
): void {
  const root = document.getElementsByTagName('html')[0];
  const sentinel = root?.querySelector(`:scope > ${sentinelTag}`);
  sentinel?.addEventListener('transitionrun', () => {
    for (const attribute of attributes) {
      for (const element of root?.querySelectorAll(`[${attribute}]`) ?? [])
        element.removeAttribute(attribute);
    }
    for (const name of highlights) CSS.highlights.delete(name);
    for (const tag of tags) for (const element of root?.querySelectorAll(tag) ?? []) element.remove();
    sentinel.remove();
  });
}
