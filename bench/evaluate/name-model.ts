import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openModel } from '../../lib/recogniser/model-file';
import type { NameModel } from '../../lib/recogniser/tag';
import { PROJECT } from '../browsers/built-extension';

/** The recogniser that the extension ships. */
export function openNameModel(): NameModel {
  return openModel(new Uint8Array(readFileSync(join(PROJECT, 'public', 'names.model'))));
}
