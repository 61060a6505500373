import { readAddress, type Address } from './address';
import { readClaims, type Claims } from './claims';
import { readLayout, type Layout } from './layout';

/** What a look at a page costs little to learn. */
export interface PageFeatures {
  readonly address: Address;
  readonly claims: Claims;
  readonly layout: Layout;
}

export function readFeatures(root: Element, address: string): PageFeatures {
  return {
    address: readAddress(addressOf(root, address)),
    claims: readClaims(root),
    layout: readLayout(root),
  };
}

/**
 * Where the page comes from. Copies and caches have another host than the page states: then its own statement
 * counts. Under its own host the bar's address counts, as apps leave the statement of their first page standing.
 */
function addressOf(root: Element, bar: string): URL {
  const own = parsed(bar, undefined) ?? new URL('about:blank');
  const stated =
    root.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    root.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  const canonical = stated == null || stated === '' ? null : parsed(stated, bar);
  return canonical !== null && canonical.hostname !== own.hostname && canonical.pathname !== '/'
    ? canonical
    : own;
}

function parsed(address: string, base: string | undefined): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}
