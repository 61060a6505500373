import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const EVERY_PAGE = ['http://*/*', 'https://*/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'The background of the news you read: names and places explained, clutter flagged and folded away.',
    permissions: ['storage', 'scripting'],
    host_permissions: EVERY_PAGE,
    // Registered by hand: a WXT content script would carry the polyfill into every page.
    content_scripts: [{ matches: EVERY_PAGE, js: ['detector.js'], run_at: 'document_start' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
