import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeModel } from '../../../bench/train/write-model';
import { recognise } from '../../../lib/mentions/recognise';
import { ModelError, openModel, readModel } from '../../../lib/recogniser/model-file';
import { fixtureGazetteer } from '../mentions/fixture-gazetteer';

const bytes = new Uint8Array(readFileSync('public/names.model'));

describe('the model file', () => {
  test('is written as it was read, byte for byte', () => {
    expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0);
  });

  test.each([
    ['of another kind', Uint8Array.from([1, 2, 3])],
    ['that goes on after the end', Uint8Array.from([...bytes, 0])],
    ['cut short', bytes.slice(0, bytes.length / 2)],
    ['without anything behind its name', bytes.slice(0, 'BGNAMES1'.length)],
  ])('%s gives a clear error', (_, broken) => {
    expect(() => openModel(broken)).toThrow(ModelError);
  });
});

describe('names by the model', () => {
  const model = openModel(bytes);
  const gazetteer = fixtureGazetteer();

  test('are in order, apart, and what the text has there, on any string', () => {
    const word = fc.constantFrom(
      'Anna',
      'Berg',
      'of',
      'the',
      'UN',
      '(',
      ')',
      ',',
      '.',
      'Syria’s',
      '-',
      '\n',
      'said',
      '🙂',
      '\u00ad',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        let reached = 0;
        for (const { start, end, surface } of recognise(written, gazetteer, { model })) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(written.slice(start, end)).toBe(surface);
          reached = end;
        }
      }),
    );
  });

  test.each(['A', 'Aa ', '(', '-', 'A. ', 'Aa-', 'Syria ', '(UN) ', '__proto__ '])(
    'a long text of %j alone is read without harm',
    (piece) => {
      expect(() => recognise(piece.repeat(200_000 / piece.length), gazetteer, { model })).not.toThrow();
    },
  );
});
