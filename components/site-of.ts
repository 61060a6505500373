/** The site of a page as settings name it: its host without `www.`; null where extensions have no business. */
export function siteOf(url: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return /^https?:$/u.test(protocol) ? hostname.replace(/^www\./u, '') : null;
  } catch {
    return null;
  }
}
