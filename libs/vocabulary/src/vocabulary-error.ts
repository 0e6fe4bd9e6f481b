/** An entry of the vocabulary's data is wrong. The message names file and line and says what to write instead. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';

  constructor(
    readonly file: string,
    readonly line: number,
    problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
  }
}
