/** How far into a page browsers look for its encoding. */
const SNIFFED_BYTES = 1024;

const META_CHARSET = /<meta[^>]+?charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu;

/** The encoding that an HTML file names itself, as a label browsers know; `utf-8` when it names none. */
export function sniffCharset(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const label = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  // A file that could be read this far as single bytes is not what it says.
  if (label === undefined || label.startsWith('utf-16')) return 'utf-8';
  return isEncoding(label) ? label : 'utf-8';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
