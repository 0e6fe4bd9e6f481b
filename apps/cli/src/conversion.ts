import { chooseReader, type Conversion } from '@whence/conversion';
import { CoreNlpParser } from '@whence/parse';
import type { CoreNlpServer } from '@whence/runtime';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';

export function openConversion(
  settings: Settings,
  { url, user, password }: CoreNlpServer,
): Conversion {
  const vocabulary = loadVocabulary();
  const parser = new CoreNlpParser({
    url,
    user: user ?? undefined,
    password: password ?? undefined,
  });
  return { vocabulary, reader: chooseReader(settings, parser, vocabulary) };
}
