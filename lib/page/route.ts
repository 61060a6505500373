/** Parameters that count readers and change nothing about the page. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|ref|ref_src|cmpid|ito|xtor)$/i;

/** What makes an address another page: fragments and tracking parameters do not. */
export function routeOf(address: string): string {
  try {
    const url = new URL(address);
    const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
    return url.origin + url.pathname + (kept.length > 0 ? `?${new URLSearchParams(kept)}` : '');
  } catch {
    return address;
  }
}
