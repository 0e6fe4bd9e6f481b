/** Settings that the service cannot run with. Each problem is a sentence: the variable, what it was, what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly code = 'INVALID_SETTINGS';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
