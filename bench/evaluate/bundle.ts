import { build } from 'vite';
import { PROJECT } from '../browsers/built-extension';

/** Bundles a script and all it imports into one classic script, for a browser to run as it is. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': PROJECT } },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  for (const bundle of bundles) {
    if (!('output' in bundle)) continue;
    const chunk = bundle.output.find((part) => part.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error(`Bundling ${entry} gave no script`);
}
