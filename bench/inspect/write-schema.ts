import { writeFileSync } from 'node:fs';
import { contractAsJsonSchema } from './contract';

/** Writes the contract to the documentation: `npx tsx bench/inspect/write-schema.ts`. */
const path = new URL('../../docs/inspect.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(contractAsJsonSchema(), null, 2)}\n`);
