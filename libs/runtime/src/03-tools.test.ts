import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, findMaven, javaVersion } from './03-tools.js';

describe('the version of Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "22-ea" 2024-03-19', 22],
  ])('is read from what it says of itself: %s', (output, major) => {
    expect(javaVersion(output)?.major).toBe(major);
  });

  test('is unknown where it says something else', () => {
    expect(javaVersion('command not found')).toBeNull();
  });
});

describe('a PATH', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whence-path-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('without Java leads to a sentence that says what to install', async () => {
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringMatching(/apt-get install openjdk-17-jre-headless/u),
    });
  });

  test('without Maven leads to a sentence that says what to install', async () => {
    await expect(findMaven({ PATH: folder })).rejects.toMatchObject({
      code: 'NO_MAVEN',
      message: expect.stringMatching(/apt-get install maven/u),
    });
  });

  test('with a Java too old leads to a sentence that names its version', async () => {
    const java = join(folder, 'java');
    await writeFile(java, '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n');
    await chmod(java, 0o755);
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: expect.stringContaining('is Java 11.0.2'),
    });
  });
});
