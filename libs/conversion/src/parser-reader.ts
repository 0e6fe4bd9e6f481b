import { readClaims, type Reader } from '@whence/claim';
import type { CoreNlpParser } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';

/** The default reader: the grammar of claims over CoreNLP's trees. It needs no key and gives the same answer twice. */
export function parserReader(parser: CoreNlpParser, vocabulary: Vocabulary): Reader {
  return {
    name: 'parser',
    read: async (report, signal) => readClaims(await parser.parse(report, signal), vocabulary),
  };
}
