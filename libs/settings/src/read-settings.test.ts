import { describe, expect, test } from '@jest/globals';
import { describeSettings, readSettings, SettingsError, type Environment } from './index.js';

function problemsOf(environment: Environment): readonly string[] {
  try {
    readSettings(environment, '/srv');
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('settings', () => {
  test('are complete without any variable', () => {
    expect(readSettings({}, '/srv')).toEqual({
      home: '/srv/.whence',
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      neo4j: { uri: null, user: 'neo4j', password: null, database: 'neo4j' },
      coreNlp: { url: null, user: null, password: null },
      reader: 'parser',
      languageModel: { url: null, model: null, apiKey: null },
      oidc: { issuer: null, audience: null },
    });
  });

  test('take an empty variable as unset', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ' }, '/srv')).toEqual(readSettings({}, '/srv'));
  });

  test('cannot be changed afterwards', () => {
    const settings = readSettings({}, '/srv');
    expect(Object.isFrozen(settings)).toBe(true);
    expect(Object.isFrozen(settings.neo4j)).toBe(true);
  });

  test.each([
    ['PORT', 'abc', 'PORT is "abc". Set it to a whole number from 0 to 65535, such as 4000.'],
    ['PORT', '70000', 'PORT is "70000". Set it to a whole number from 0 to 65535, such as 4000.'],
    ['HOST', 'a b', 'HOST is "a b". Set it to a host name or an address, such as 127.0.0.1.'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL is "loud". Set it to one of trace, debug, info, warn, error, silent.',
    ],
    [
      'CORENLP_URL',
      '127.0.0.1:9000',
      'CORENLP_URL is "127.0.0.1:9000". Set it to an HTTP address, such as http://127.0.0.1:9000.',
    ],
    [
      'NEO4J_DATABASE',
      'a/b',
      'NEO4J_DATABASE is "a/b". Set it to the name of a database: letters, digits, dots and dashes, such as neo4j.',
    ],
    [
      'WHENCE_READER',
      'oracle',
      'WHENCE_READER is "oracle". Set it to one of parser, language-model.',
    ],
  ])('say what was wrong and what to set: %s=%s', (name, value, sentence) => {
    expect(problemsOf({ [name]: value })).toEqual([sentence]);
  });

  test.each([
    [{ NEO4J_URI: 'bolt://db:7687' }, /NEO4J_URI is set but NEO4J_PASSWORD is not\./u],
    [{ CORENLP_USER: 'reader' }, /Only one of CORENLP_USER and CORENLP_PASSWORD is set\./u],
    [{ CORENLP_PASSWORD: 'x' }, /Only one of CORENLP_USER and CORENLP_PASSWORD is set\./u],
    [{ OIDC_AUDIENCE: 'whence' }, /Only one of OIDC_ISSUER and OIDC_AUDIENCE is set\./u],
    [{ WHENCE_READER: 'language-model' }, /needs an address and a model\. Set LLM_URL/u],
    [{ NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }, /^NEO4J_URI is "http:\/\/db:7474"/u],
  ])('name the partner that is missing: %j', (environment, sentence) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(sentence)]);
  });

  test('name every wrong value at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2);
  });

  test('are described with a default each, where they have one', () => {
    expect(describeSettings().find(({ name }) => name === 'PORT')).toEqual({
      name: 'PORT',
      description: 'Port that the service listens on; 0 takes any free one.',
      fallback: '4000',
    });
  });
});
