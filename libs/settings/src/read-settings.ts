import { resolve } from 'node:path';
import { SettingsError } from './settings-error.js';
import type { Settings } from './settings.js';
import { variables, type ValueOf, type VariableName } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment → settings. An empty variable counts as unset, so that `NEO4J_URI= whence up` starts one here.
 * @throws SettingsError with one sentence for each wrong value
 */
export function readSettings(environment: Environment, folder = process.cwd()): Settings {
  const problems: string[] = [];

  function read<Name extends VariableName>(name: Name): ValueOf<Name> | null {
    const { fallback, schema } = variables[name];
    const value = environment[name]?.trim() ?? '';
    const given = value === '' ? fallback : value;
    if (given === null) return null;
    const parsed = schema.safeParse(given);
    if (!parsed.success) {
      problems.push(wrong(name, given));
      return null;
    }
    // The schema is looked up by the same name, which the compiler does not follow through the union.
    return parsed.data as ValueOf<Name>;
  }

  function required<Name extends VariableName>(name: Name): ValueOf<Name> {
    // Null only after a problem was noted, and then these settings are never returned.
    return read(name) as ValueOf<Name>;
  }

  const settings: Settings = {
    home: resolve(folder, required('WHENCE_HOME')),
    host: required('HOST'),
    port: required('PORT'),
    logLevel: required('LOG_LEVEL'),
    neo4j: {
      uri: read('NEO4J_URI'),
      user: required('NEO4J_USER'),
      password: read('NEO4J_PASSWORD'),
      database: required('NEO4J_DATABASE'),
    },
    coreNlp: {
      url: read('CORENLP_URL'),
      user: read('CORENLP_USER'),
      password: read('CORENLP_PASSWORD'),
    },
    reader: required('WHENCE_READER'),
    languageModel: {
      url: read('LLM_URL'),
      model: read('LLM_MODEL'),
      apiKey: read('LLM_API_KEY'),
    },
    oidc: {
      issuer: read('OIDC_ISSUER'),
      audience: read('OIDC_AUDIENCE'),
    },
  };

  problems.push(...missingPartners(settings));
  if (problems.length > 0) throw new SettingsError(problems);
  return frozen(settings);
}

function wrong(name: VariableName, given: string): string {
  const definition = variables[name];
  const was = 'secret' in definition ? 'not usable' : JSON.stringify(given);
  return `${name} is ${was}. Set it to ${definition.expected}.`;
}

/** Settings that are right alone and wrong without another one. */
function missingPartners(settings: Settings): readonly string[] {
  const { neo4j, coreNlp, reader, languageModel, oidc } = settings;
  return [
    neo4j.uri !== null &&
      neo4j.password === null &&
      'NEO4J_URI is set but NEO4J_PASSWORD is not. Set NEO4J_PASSWORD to the password of NEO4J_USER there, or unset NEO4J_URI to have Neo4j started on this machine.',
    (coreNlp.user === null) !== (coreNlp.password === null) &&
      'Only one of CORENLP_USER and CORENLP_PASSWORD is set. Set both, or neither.',
    reader === 'language-model' &&
      (languageModel.url === null || languageModel.model === null) &&
      'WHENCE_READER is "language-model", which needs an address and a model. Set LLM_URL and LLM_MODEL, or set WHENCE_READER to parser.',
    (oidc.issuer === null) !== (oidc.audience === null) &&
      'Only one of OIDC_ISSUER and OIDC_AUDIENCE is set. Set both, or neither.',
  ].filter((problem) => problem !== false);
}

function frozen(settings: Settings): Settings {
  for (const part of Object.values<unknown>({ ...settings })) Object.freeze(part);
  return Object.freeze(settings);
}
