import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/mentions/recognise';
import { NAME_CASES } from './cases';
import { describeMention } from './describe-mention';
import { fixtureGazetteer } from './fixture-gazetteer';

const GAZETTEER = fixtureGazetteer();

for (const [phenomenon, cases] of Object.entries(NAME_CASES)) {
  describe(`recognises ${phenomenon}`, () => {
    test.each(cases.map(({ text, title = '', names }) => [text, title, names] as const))(
      'in %j',
      (text, title, names) => {
        expect(recognise(text, GAZETTEER, { title }).map(describeMention)).toEqual(names);
      },
    );
  });
}
