import { expect, test } from '@jest/globals';
import { argumentsFile } from './arguments-file.js';

test('arguments with spaces, quotes and backslashes come out as they went in', () => {
  expect(argumentsFile(['-cp', '/my jars/a.jar', 'say "hi"', 'C:\\x'])).toBe(
    '"-cp"\n"/my jars/a.jar"\n"say \\"hi\\""\n"C:\\\\x"\n',
  );
});
