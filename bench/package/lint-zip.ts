import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { PROJECT } from '../browsers/built-extension';

/** What the store's linter may say, and why that is all right. Anything else is refused. */
const ALLOWED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact’s dangerouslySetInnerHTML path, which no component of ours uses (a test forbids it)',
};

const message = z.object({ code: z.string(), message: z.string(), file: z.string().optional() });
type Message = z.infer<typeof message>;
const resultSchema = z.object({
  errors: z.array(message),
  warnings: z.array(message),
  notices: z.array(message),
});

/** Runs addons-linter on a zip. Throws when the linter itself fails. */
export function lintFirefoxZip(zip: string): { allowed: string[]; refused: string[] } {
  const linter = join(PROJECT, 'node_modules', '.bin', 'addons-linter');
  const run = spawnSync(linter, ['--output', 'json', zip], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings, notices } = resultSchema.parse(JSON.parse(run.stdout));
  const doubts = [...warnings, ...notices];
  return {
    allowed: doubts.filter(isAllowed).map((item) => `${say(item)} (${ALLOWED[item.code] ?? ''})`),
    refused: [...errors, ...doubts.filter((item) => !isAllowed(item))].map(say),
  };
}

function say({ code, file, message: text }: Message): string {
  return `${code} ${file ?? ''}: ${text}`;
}

function isAllowed({ code }: Message): boolean {
  return Object.hasOwn(ALLOWED, code);
}
