import { describe, expect, it } from 'vitest';
import { sniffCharset } from '../../../bench/serve/charset';

describe('sniffCharset', () => {
  it.each([
    ['<meta charset=utf-8>', 'utf-8'],
    ['<META CHARSET="ISO-8859-1">', 'iso-8859-1'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'shift_jis'],
    ["<meta content='text/html; charset=koi8-r' http-equiv='Content-Type'>", 'koi8-r'],
    ['<p>charset=koi8-r', 'utf-8'],
    ['<meta charset="nonsense">', 'utf-8'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['', 'utf-8'],
  ])('reads %s as %s', (html, expected) => {
    expect(sniffCharset(Buffer.from(html))).toBe(expected);
  });

  it('trusts a byte order mark of UTF-16', () => {
    expect(sniffCharset(Buffer.from([0xff, 0xfe, 0x3c, 0]))).toBe('utf-16le');
  });
});
