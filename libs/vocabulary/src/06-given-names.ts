import { z } from 'zod';
import { readYaml, wordList } from './01-read-yaml.js';
import { plain } from './06-names.js';

export type NameGender = 'feminine' | 'masculine';

export interface GivenNames {
  readonly genderOfGivenName: (name: string) => NameGender | undefined;
}

/** `feminine: Ada, Amina`, `masculine: Ahmed, Carlos`. */
export const givenNamesFile = z.strictObject({ feminine: wordList, masculine: wordList });

export function readGivenNames(data: URL): GivenNames {
  const { content, wrong } = readYaml(
    new URL('given-names.yaml', data),
    'given-names.yaml',
    givenNamesFile,
  );
  const genders = new Map<string, NameGender>();
  for (const gender of ['feminine', 'masculine'] as const)
    for (const name of content[gender]) {
      if ((genders.get(plain(name)) ?? gender) !== gender)
        throw wrong([gender], `"${name}" is in both lists; leave it out of both.`);
      genders.set(plain(name), gender);
    }
  return { genderOfGivenName: (name) => genders.get(plain(name)) };
}
