/** The host of a page, as settings name its site; null where extensions have no business. */
export function hostOf(url: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return /^https?:$/u.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}

/** A host as readers call it. */
export function siteName(host: string): string {
  return host.replace(/^www\.(?=.*\.)/u, '');
}
