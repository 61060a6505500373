/** The extension's pages get this host name in every run. */
export const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

/** A port of this machine where nobody listens: whatever must go through it fails at once. */
const DEAD_PORT = 9;

const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': DEAD_PORT,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': DEAD_PORT,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Preferences on top of puppeteer's own, which already turn telemetry, updates and first-run pages off. */
export function firefoxPreferences(
  geckoId: string,
  network: 'none' | 'open',
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_HOST }),
    // `permissions.request` is granted without a question nobody could answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // Lets the tools' observer into the content processes.
    'security.allow_parent_unrestricted_js_loads': true,
    // Full clock resolution, for the timings that reports carry.
    'privacy.reduceTimerPrecision': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'browser.aboutConfig.showWarning': false,
    ...(network === 'none' ? NO_NETWORK : {}),
  };
}
