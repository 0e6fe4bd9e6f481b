import { expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vocabulary from '@whence/vocabulary';

const start = () => Promise.reject(new Error('servers were started'));
jest.unstable_mockModule('../open-servers.js', () => ({ openServers: start, openNeo4j: start }));
jest.unstable_mockModule('@whence/vocabulary', () => ({
  ...vocabulary,
  loadVocabulary: () => {
    throw new vocabulary.VocabularyError('relations/aid.yaml', 7, 'There is no such key.');
  },
}));
const { ingestCommand } = await import('./ingest.js');
const { importCommand } = await import('./import.js');

test.each([
  ['ingest', ingestCommand],
  ['import', importCommand],
])(
  'where an entry of the vocabulary is wrong, %s says so before anything is started',
  async (name, command) => {
    const folder = await mkdtemp(join(tmpdir(), 'whence-vocabulary-'));
    const file = join(folder, 'a.txt');
    await writeFile(file, '');
    await expect(command().parseAsync(['node', name, file])).rejects.toThrow(/aid\.yaml:7/u);
    await rm(folder, { recursive: true });
  },
);
