const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 } as const;

/** Reads what Maven prints while it downloads, and counts. */
export class DownloadLog {
  #rest = '';
  #jars = 0;
  #done = 0;
  #most = 0;
  readonly #lines: string[] = [];

  /** Bytes of jars so far, those under way included. It never goes back: what else is under way is told only later. */
  get bytes(): number {
    return this.#most;
  }

  /** "12 jars, 143 MB" */
  get summary(): string {
    return `${this.#jars} jars, ${Math.round(this.bytes / 1e6)} MB`;
  }

  /** The last lines that are not about downloads. */
  get tail(): string {
    return this.#lines.slice(-12).join('\n');
  }

  /** @returns whether there is something new to show */
  add(text: string): boolean {
    // Maven ends a line of progress with a carriage return, to write over it.
    const pieces = (this.#rest + text).split(/[\r\n]+/u);
    this.#rest = pieces.pop() ?? '';
    return pieces.map((piece) => this.#read(piece)).some(Boolean);
  }

  #read(line: string): boolean {
    const arrived = /^Downloaded from .*\.jar \((?<size>[^ ]+ [kMG]?B)/u.exec(line);
    if (arrived) {
      this.#jars += 1;
      this.#done += bytesIn(arrived.groups?.['size'] ?? '');
      this.#most = Math.max(this.#most, this.#done);
      return true;
    }
    const progress = /^Progress \(\d+\): (?<files>.*)$/u.exec(line);
    if (progress) {
      const files = (progress.groups?.['files'] ?? '').split('|');
      const underWay = files.map(bytesSoFar).reduce((sum, size) => sum + size, 0);
      this.#most = Math.max(this.#most, this.#done + underWay);
      return true;
    }
    if (line.trim() !== '' && !/^Download(?:ing|ed) /u.test(line)) this.#lines.push(line.trimEnd());
    return false;
  }
}

/** `6.4/6.7 MB` → 6,400,000; `18 kB`, which has come whole, too. */
function bytesSoFar(file: string): number {
  const match = /(?<done>[\d.]+)(?:\/[\d.]+)? (?<unit>[kMG]?B)/u.exec(file);
  return bytesIn(`${match?.groups?.['done'] ?? '0'} ${match?.groups?.['unit'] ?? 'B'}`);
}

function bytesIn(size: string): number {
  const [number, unit] = size.split(' ');
  return unit !== undefined && unit in units
    ? Number(number) * units[unit as keyof typeof units]
    : 0;
}
