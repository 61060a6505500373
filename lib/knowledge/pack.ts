import type { Knowledge } from './gazetteer';
import { PackError } from './pack-error';
import { BODY_AT, CHECKSUM_AT, CHECKSUM_BYTES } from './pack-format';
import { PackReader } from './pack-reader';

/** Opens a pack after checking it against its checksum. Throws `PackError` with a sentence for the reader. */
export async function openPack(pack: ArrayBuffer): Promise<Knowledge> {
  const reader = new PackReader(pack);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(pack, BODY_AT)));
  const stated = new Uint8Array(pack, CHECKSUM_AT, CHECKSUM_BYTES);
  if (digest.some((byte, i) => byte !== stated[i])) {
    throw new PackError('The knowledge pack is damaged (checksum does not match).');
  }
  return reader;
}
