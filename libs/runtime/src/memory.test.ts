import { expect, test } from '@jest/globals';
import { memoryFor } from './memory.js';

test.each([
  [2, { neo4jHeap: 512, neo4jPageCache: 256, coreNlpHeap: 2000 }],
  [8, { neo4jHeap: 1024, neo4jPageCache: 1024, coreNlpHeap: 2048 }],
  [256, { neo4jHeap: 4096, neo4jPageCache: 8192, coreNlpHeap: 2560 }],
])('a machine of %d GB gives the servers %j megabytes', (gigabytes, memory) => {
  expect(memoryFor(gigabytes * 2 ** 30)).toEqual(memory);
});
