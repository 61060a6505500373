import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Session } from './session';

/** Starts a browser with a fresh profile. Close the session when done; it never outlives this process. */
export function launch(options: LaunchOptions): Promise<Session> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
