import { expect, test } from '@jest/globals';
import { diagnose } from './diagnosis.js';

test.each([
  ['java.io.IOException: No space left on device', 'DISK_FULL', /free some space/u],
  ['java.net.BindException: Address already in use', 'PORT_TAKEN', /start again/u],
  ['Could not reserve enough space for object heap', 'SERVER_FAILED', /too little free memory/u],
  ['java.nio.file.AccessDeniedException: /x', 'FOLDER_UNWRITABLE', /WHENCE_HOME/u],
  ['Unable to obtain lock on store lock file', 'FOLDER_IN_USE', /Another Neo4j/u],
  ['Something else', 'SERVER_FAILED', /the end of its log/u],
])('a log with "%s" means %s', (log, code, remedy) => {
  expect(diagnose('Neo4j', 'ended while it was starting', log, '/logs/neo4j.log')).toMatchObject({
    code,
    message: expect.stringMatching(remedy),
  });
});
