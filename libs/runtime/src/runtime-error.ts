export type RuntimeErrorCode =
  | 'NO_JAVA'
  | 'JAVA_TOO_OLD'
  | 'NO_MAVEN'
  | 'JARS_MISSING'
  | 'FOLDER_UNWRITABLE'
  | 'FOLDER_IN_USE'
  | 'DISK_FULL'
  | 'PORT_TAKEN'
  | 'PASSWORD_LOST'
  | 'SERVER_FAILED';

/** Why the servers cannot be had. The message says what happened and what to do. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';

  constructor(
    readonly code: RuntimeErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
