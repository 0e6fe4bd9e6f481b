import { CoreNlpParser, type CoreNlpAddress } from '@whence/parse';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import { chooseReader } from './choose-reader.js';
import type { Conversion } from './convert-report.js';

/**
 * Reader and words, as the settings say.
 * @throws VocabularyError
 */
export function openConversion(
  settings: Pick<Settings, 'reader' | 'languageModel'>,
  coreNlp: CoreNlpAddress,
): Conversion {
  const vocabulary = loadVocabulary();
  const reader = chooseReader(settings, new CoreNlpParser(coreNlp), vocabulary);
  return { vocabulary, reader };
}
