import { stderr, stdout } from 'node:process';
import type { Reading } from '@whence/entity';
import { MultiBar, type SingleBar } from 'cli-progress';
import { explainFailure } from './failure.js';
import { count } from './words.js';

/** A line a report, and on a terminal a bar below them. */
export class ShowIngestion {
  readonly #bars: MultiBar | null;
  readonly #bar: SingleBar | null;

  constructor(total: number) {
    const many = stderr.isTTY && total > 1;
    this.#bars = many
      ? new MultiBar({ format: ' {bar} {value} of {total} reports, {eta_formatted} left' })
      : null;
    this.#bar = this.#bars?.create(total, 0) ?? null;
  }

  /** @param isNew whether the graph did not have it already */
  stored(name: string, reading: Reading, isNew: boolean): void {
    this.#line(`${name}: ${whatItSays(reading, isNew)}`);
  }

  failed(name: string, error: unknown): void {
    this.#line(`${name}: not read. ${explainFailure(error)}`);
  }

  end(): void {
    this.#bars?.stop();
  }

  #line(text: string): void {
    this.#bar?.increment();
    if (this.#bars === null) stdout.write(`${text}\n`);
    else this.#bars.log(`${text}\n`);
  }
}

/** "16 claims from 5 sources" */
function whatItSays({ report, claims, unread }: Reading, isNew: boolean): string {
  if (report.language !== 'en') {
    return `kept, but not read: the reader knows English, and this is ${languageName(report.language)}`;
  }
  const sources = new Set(
    claims.flatMap(({ attribution }) => attribution[0]?.source.entity.id ?? []),
  );
  const said = `${count(claims.length, 'claim')} from ${count(sources.size, 'source')}`;
  const missed = unread.length === 0 ? '' : `; ${count(unread.length, 'sentence')} not read`;
  const known = isNew ? '' : '; the graph had this report already';
  const undated = report.publishedOn === null ? '; no date known, give one with --date' : '';
  return `${said}${missed}${known}${undated}`;
}

function languageName(code: string): string {
  if (code === 'und') return 'not text in a language it can tell';
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
