const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Keep the browser from talking to its maker and from asking the reader questions. */
const QUIET = ['--disable-quic', '--disable-component-update', '--no-default-browser-check'];

/** Command line of Chromium and Chrome, on top of puppeteer's own. */
export function chromiumArguments(network: 'none' | 'open'): string[] {
  return [
    ...QUIET,
    ...(network === 'none' ? [NO_NETWORK] : []),
    // Chromium refuses to start as root with its sandbox on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
