import type { Part } from './progress.js';
import { RuntimeError, type RuntimeErrorCode } from './runtime-error.js';

interface Sign {
  readonly seen: RegExp;
  readonly code: RuntimeErrorCode;
  readonly remedy: string;
}

/** What a server's log says when it cannot start, and what to do about it. The first that is seen counts. */
const signs: readonly Sign[] = [
  {
    seen: /No space left on device/u,
    code: 'DISK_FULL',
    remedy: 'Its disk is full: free some space, or set WHENCE_HOME to a folder on another disk.',
  },
  {
    seen: /Address already in use|BindException/u,
    code: 'PORT_TAKEN',
    remedy: 'Its port was taken by another process: start again to have another one chosen.',
  },
  {
    seen: /Could not reserve enough space|insufficient memory|OutOfMemoryError|Cannot allocate memory/u,
    code: 'SERVER_FAILED',
    remedy: 'This machine has too little free memory: about 4 GB are needed. End something else.',
  },
  {
    seen: /AccessDeniedException|Permission denied|Read-only file system/u,
    code: 'FOLDER_UNWRITABLE',
    remedy: 'It may not write its folder: give this user the right to, or set WHENCE_HOME.',
  },
  {
    seen: /Unable to obtain lock|FileLockException|is already in use/u,
    code: 'FOLDER_IN_USE',
    remedy:
      'Another Neo4j uses the same data: stop that one, or set WHENCE_HOME to another folder.',
  },
  {
    seen: /Unrecognized VM option|Unrecognized option/u,
    code: 'JAVA_TOO_OLD',
    remedy: 'This Java does not know an option: install Java 17 or 21.',
  },
];

/** `what` completes "Neo4j …": "ended while it was starting". */
export function diagnose(part: Part, what: string, log: string, logFile: string): RuntimeError {
  const sign = signs.find(({ seen }) => seen.test(log));
  const tail = log.trim().split('\n').slice(-12).join('\n');
  return new RuntimeError(
    sign?.code ?? 'SERVER_FAILED',
    `${part} ${what}. ${sign?.remedy ?? 'See the end of its log.'} The whole log: ${logFile}\n${tail}`,
  );
}
