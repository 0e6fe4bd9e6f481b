import { languageModelReader, type LanguageModelTally, type Reader } from '@whence/claim';
import type { CoreNlpParser } from '@whence/parse';
import type { Settings } from '@whence/settings';
import type { Vocabulary } from '@whence/vocabulary';
import { parserReader } from './parser-reader.js';

/** The reader that the settings name. `onRead` gets the numbers of each reading by a language model. */
export function chooseReader(
  { reader, languageModel }: Pick<Settings, 'reader' | 'languageModel'>,
  parser: CoreNlpParser,
  vocabulary: Vocabulary,
  onRead?: (tally: LanguageModelTally) => void,
): Reader {
  const { url, model, apiKey } = languageModel;
  if (reader === 'parser' || url === null || model === null)
    return parserReader(parser, vocabulary);
  return languageModelReader({ url, model, apiKey: apiKey ?? undefined, onRead }, vocabulary);
}
