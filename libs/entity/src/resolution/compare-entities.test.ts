import { describe, expect, test } from '@jest/globals';
import { loadVocabulary } from '@whence/vocabulary';
import { compareEntities, type Named } from './compare-entities.js';

const vocabulary = loadVocabulary();

const person = (name: string): Named => ({ name, kind: 'Person', country: null });
const place = (name: string): Named => ({ name, kind: 'Place', country: null });
const body = (name: string): Named => ({ name, kind: 'Organization', country: null });

describe('two names of two reports are of one where nothing speaks against it:', () => {
  test.each([
    [person('Abdel Fattah al-Burhan'), person('Abdul Fattah Burhan'), 'same'],
    [person('Abd al-Rahman Sow'), person('Abdur Rahman Sow'), 'suggest'],
    [person('Witness 177'), person('Witness 117'), 'different'],
    [person('Maria Silva'), person('Mario Silva'), 'different'],
    [person('Ana Petrova'), person('Ana Petrov'), 'different'],
    [person('Alexander Sokolov'), person('Alexandra Sokolova'), 'different'],
    [person('Moammar Qadhafi'), person('Muammar Gaddafi'), 'same'],
    [place('Northern Kordofan'), place('Southern Kordofan'), 'different'],
    [place('North Kivu'), place('South Kivu'), 'different'],
    [body('UN Mission in South Sudan'), body('UN Mission in Sudan'), 'different'],
    [place('Upper Nile'), place('Upper Nile state'), 'suggest'],
    [place('North Darfur'), place('North Darfur state'), 'suggest'],
    [place('Kano'), place('Kaduna state'), 'different'],
  ] as const)('%j, %j: %s', (one, other, verdict) => {
    expect(compareEntities(one, other, vocabulary).verdict).toBe(verdict);
  });
}); // prettier-ignore
