import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf, readCorrections } from '../../../bench/evaluate/label-corrections';
import { readLabels } from '../../../bench/evaluate/labels';

function file(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'labels-')), 'file.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const read = (line: string) => () => readCorrections(file({ p: { blocks: [line] } }));

const LABELS = [
  {
    id: 'p',
    blocks: [
      { i: 9, pos: 'AFT', label: 'neutral', kind: 'neutral', text: 'Share' },
      { i: 3, pos: 'INS', label: 'clutter', kind: 'social', text: 'Share' },
      { i: 5, pos: 'AFC', label: 'clutter', kind: 'related', text: 'Tags' },
    ],
  },
];

describe('label corrections', () => {
  it('apply to the text and the occurrence they name, and to nothing else', () => {
    const [, second] = keysOf(['Share', 'Share']);
    const [tags] = keysOf(['Tags']);
    const corrections = readCorrections(
      file({ p: { blocks: [`${second} social share`, `${tags} neutral tags`] }, q: { truth: [] } }),
    );
    const blocks = readLabels(file(LABELS), corrections).get('p') ?? [];
    expect(blocks.map(({ position, raw, cleaned }) => [position, raw.is, cleaned.is, cleaned.kind])).toEqual([
      ['INS', 'clutter', 'clutter', 'social'],
      ['AFC', 'clutter', 'neutral', ''],
      ['AFT', 'neutral', 'clutter', 'social'],
    ]);
  });

  it('leave the label file as it is where nothing matches', () => {
    const [block] = readLabels(file(LABELS), new Map()).get('p') ?? [];
    expect(block?.cleaned).toBe(block?.raw);
  });

  it('are refused when a line has another shape', () => {
    expect(read('abc 0 neutral')).toThrow('is no correction');
    expect(read('abc 0 neutral two words')).toThrow('is no correction');
    expect(read('abc 0 nonsense tags')).toThrow('Invalid option');
  });

  it('that are committed can be read, and hold no text', () => {
    const pages = [...readCorrections().values()];
    const reasons = pages.flatMap(({ blocks, truth }) => [...blocks.values(), ...truth.values()]);
    expect(pages.length).toBeGreaterThan(50);
    expect(reasons.filter(({ reason }) => !/^[a-z-]{2,20}$/u.test(reason))).toEqual([]);
  });
});
