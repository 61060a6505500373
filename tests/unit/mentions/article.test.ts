import { expect, test } from 'vitest';
import { recognise } from '../../../lib/mentions/recognise';
import { describeMention } from './describe-mention';
import { fixtureGazetteer } from './fixture-gazetteer';

/** Our own text in the shape of an agency report. */
const ARTICLE = `Port of Tartus and Khmeimim airfield still open, officials say
Russia wants to keep its port at Tartus and the Khmeimim airfield in Syria, TASS wrote on Tuesday.
Moscow and the armed groups that took the capital last week are currently negotiating about guards and fuel, a source told TASS. “Nobody has left,” the source said.
Until then the bases had stood under the protection of then-President Bashar Assad’s army. Fighters of Hayat Tahrir-al-Sham (HTS) entered Damascus at dawn; Assad was already on a plane to Russia.
Russian Deputy Foreign Minister Mikhail Bogdanov, who knows the city well, said the HTS committee had promised safety. Bogdanov did not say for how long.
In 2017, Moscow and Damascus agreed on a lease of 49 years.`;

test('reads an agency report from end to end', () => {
  expect(recognise(ARTICLE, fixtureGazetteer()).map(describeMention)).toEqual([
    'place Tartus = tartus',
    'place Khmeimim = khmeimim',
    'place Russia = country:RU !',
    'place Tartus = tartus',
    'place Khmeimim = khmeimim',
    'place Syria = country:SY',
    'organisation TASS = tass',
    'place Moscow = moscow !',
    'organisation TASS = tass',
    'person Bashar Assad = bashar-al-assad {then-President}',
    'organisation Hayat Tahrir-al-Sham = hts',
    'organisation HTS = hts -> hayat tahrir al sham',
    'place Damascus = damascus',
    'person Assad = bashar-al-assad -> bashar assad',
    'place Russia = country:RU',
    'person Mikhail Bogdanov {Russian Deputy Foreign Minister}',
    'organisation HTS = hts -> hayat tahrir al sham',
    'person Bogdanov -> mikhail bogdanov',
    'place Moscow = moscow !',
    'place Damascus = damascus !',
  ]);
});
