import { describe, expect, test } from '@jest/globals';
import { DownloadLog } from './maven-log.js';

describe('what Maven prints', () => {
  test('is counted in jars and bytes, those under way included', () => {
    const log = new DownloadLog();
    log.add('Downloading from central: https://host/a/b.jar\n');
    expect(log.add('Progress (2): 1.5/6.7 MB | 500/900 kB\r')).toBe(true);
    expect(log.bytes).toBe(2_000_000);
    log.add('Downloaded from central: https://host/a/b.jar (6.7 MB at 8.5 MB/s)\n');
    expect(log.summary).toBe('1 jars, 7 MB');
  });

  test('never counts back when one of several has come', () => {
    const log = new DownloadLog();
    log.add('Progress (2): 1.0/1.0 MB | 5.0/9.0 MB\r');
    log.add('Downloaded from central: https://host/a/b.jar (1.0 MB at 8.5 MB/s)\n');
    expect(log.bytes).toBe(6_000_000);
    log.add('Progress (1): 6.0/9.0 MB\r');
    expect(log.bytes).toBe(7_000_000);
  });

  test('may be cut anywhere', () => {
    const log = new DownloadLog();
    expect(log.add('Downloaded from central: https://host/a/b.j')).toBe(false);
    expect(log.add('ar (208 kB at 1 MB/s)\n')).toBe(true);
    expect(log.bytes).toBe(208_000);
  });

  test('is kept where it is not about downloads, to be shown after a failure', () => {
    const log = new DownloadLog();
    log.add('Downloading from central: https://host/a/b.pom\n[ERROR] Unknown host\n\n');
    expect(log.tail).toBe('[ERROR] Unknown host');
  });
});
