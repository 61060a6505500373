import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a module of this folder into a script that leaves its exports on `globalThis[name]`. */
export async function bundleForPage(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, module), formats: ['iife'], name },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`Nothing was built from ${module}`);
  return `${code}\nglobalThis.${name} = ${name};`;
}
