const META = /<meta\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** The headline a page gives itself: `og:title`, else its title; null where it has neither. For measuring only. */
export function titleOf(html: string): string | null {
  for (const [tag] of html.matchAll(META)) {
    if (!/\bproperty\s*=\s*["']og:title["']/i.test(tag)) continue;
    const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const text = content?.[1] ?? content?.[2];
    if (text !== undefined && text.trim() !== '') return decode(text).trim();
  }
  const title = /<title[^>]*>([^<]+)<\/title>/i.exec(html)?.[1];
  return title === undefined ? null : decode(title).trim();
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
