import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../bench/browsers/session';

/** Where the tattler sends its requests: names that nobody has (RFC 2606). */
export const STRANGER = 'http://stranger.example';

const BACKGROUND = `
fetch('${STRANGER}/background-first-line').catch(() => {});
console.error('background console error');
setTimeout(() => { throw new Error('background uncaught'); }, 0);
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (message.name === 'tattle') fetch('${STRANGER}/background-' + message.payload).catch(() => {});
  respond({ heard: message });
});
`;

const CONTENT = `
if (location.pathname.startsWith('/tattle')) {
  fetch('${STRANGER}/content-fetch').catch(() => {});
  const image = document.createElement('img');
  image.src = '${STRANGER}/content-image.png';
  fetch(chrome.runtime.getURL('options.html')).catch(() => {});
  console.error('content console error');
  setTimeout(() => { throw new Error('content uncaught'); }, 0);
}
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  respond({ heard: message, at: location.href });
});
const host = document.createElement('tattler-box');
host.style.cssText = 'position: fixed; top: 10px; left: 10px';
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = '<button>quiet</button>';
root.querySelector('button').addEventListener('click', (event) => {
  root.querySelector('button').textContent = event.isTrusted ? 'clicked' : 'pretended';
});
document.body.append(host);
`;

/**
 * Writes an extension that does what ours must never do — sends requests, fails, complains — so that tests
 * can prove that the tools notice. Gives its folder, which the caller removes.
 */
export function writeTattler(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'tattler-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Tattler',
    version: '1.0',
    host_permissions: ['*://*/*'],
    options_ui: { page: 'options.html' },
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }],
    ...(browser === 'chromium'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: { gecko: { id: 'tattler@tattler.example' } },
        }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>Options</title><p>Nothing to set.');
  return folder;
}
