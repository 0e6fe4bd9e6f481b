import { z } from 'zod';
import { logLevels, readerNames } from './settings.js';

/** An environment variable: what it is for, what it is without being set, what it may be. */
interface Variable<Value> {
  readonly description: string;
  /** As it would be written in the environment; null where unset means something of its own. */
  readonly fallback: string | null;
  /** Completes "Set it to …". */
  readonly expected: string;
  /** Never repeated in a message. */
  readonly secret?: true;
  readonly schema: z.ZodType<Value, string>;
}

const text = z.string();

const port = z
  .string()
  .regex(/^\d{1,5}$/u)
  .transform(Number)
  .refine((number) => number <= 65_535);

function urlOf(...protocols: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((value) => {
    if (!URL.canParse(value)) return false;
    const { hostname, protocol } = new URL(value);
    return hostname !== '' && protocols.includes(protocol);
  });
}

function variable<Value>(definition: Variable<Value>): Variable<Value> {
  return definition;
}

/** Every setting there is. The order is the one in which help and docs list them. */
export const variables = {
  WHENCE_HOME: variable({
    description: 'Folder for data, the remembered class paths, secrets and logs.',
    fallback: './.whence',
    expected: 'the path of a folder that this user can write to',
    schema: text,
  }),
  HOST: variable({
    description: 'Address that the service listens on. Loopback unless others may reach it.',
    fallback: '127.0.0.1',
    expected: 'a host name or an address, such as 127.0.0.1',
    schema: text.regex(/^[\w.:-]+$/u),
  }),
  PORT: variable({
    description: 'Port that the service listens on; 0 takes any free one.',
    fallback: '4000',
    expected: 'a whole number from 0 to 65535, such as 4000',
    schema: port,
  }),
  NEO4J_URI: variable({
    description: 'A running Neo4j 5. Unset: one is started on this machine.',
    fallback: null,
    expected: 'a Bolt address, such as bolt://127.0.0.1:7687 or neo4j+s://graph.example.org',
    schema: urlOf('bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'),
  }),
  NEO4J_USER: variable({
    description: 'User of the Neo4j at NEO4J_URI.',
    fallback: 'neo4j',
    expected: 'the name of a Neo4j user',
    schema: text,
  }),
  NEO4J_PASSWORD: variable({
    description: 'Password of that user; needed with NEO4J_URI.',
    fallback: null,
    expected: 'the password of NEO4J_USER',
    secret: true,
    schema: text,
  }),
  NEO4J_DATABASE: variable({
    description: 'Database within Neo4j.',
    fallback: 'neo4j',
    expected: 'the name of a database: letters, digits, dots and dashes, such as neo4j',
    schema: text.regex(/^[a-z][a-z0-9.-]{2,62}$/iu),
  }),
  CORENLP_URL: variable({
    description: 'A running CoreNLP server. Unset: one is started on this machine.',
    fallback: null,
    expected: 'an HTTP address, such as http://127.0.0.1:9000',
    schema: urlOf('http:', 'https:'),
  }),
  CORENLP_USER: variable({
    description: 'User of the CoreNLP at CORENLP_URL, where it asks for one.',
    fallback: null,
    expected: 'a user name without a colon',
    schema: text.regex(/^[^:]+$/u),
  }),
  CORENLP_PASSWORD: variable({
    description: 'Password of that user; needed with CORENLP_USER.',
    fallback: null,
    expected: 'the password of CORENLP_USER',
    secret: true,
    schema: text,
  }),
  LOG_LEVEL: variable({
    description: 'How much is logged.',
    fallback: 'info',
    expected: `one of ${logLevels.join(', ')}`,
    schema: text.pipe(z.enum(logLevels)),
  }),
  WHENCE_READER: variable({
    description: 'What reads claims: the grammar over parses, or a language model.',
    fallback: 'parser',
    expected: `one of ${readerNames.join(', ')}`,
    schema: text.pipe(z.enum(readerNames)),
  }),
  LLM_URL: variable({
    description: 'Base address of an OpenAI-compatible service, for WHENCE_READER=language-model.',
    fallback: null,
    expected: 'an HTTP address, such as http://127.0.0.1:8080/v1',
    schema: urlOf('http:', 'https:'),
  }),
  LLM_MODEL: variable({
    description: 'Name of the model to ask there.',
    fallback: null,
    expected: 'the name of a model, as the service at LLM_URL knows it',
    schema: text,
  }),
  LLM_API_KEY: variable({
    description: 'Key for that service, where it asks for one.',
    fallback: null,
    expected: 'the key for the service at LLM_URL',
    secret: true,
    schema: text,
  }),
  OIDC_ISSUER: variable({
    description: 'An OpenID Connect issuer whose tokens (JWT) are taken beside API keys.',
    fallback: null,
    expected: 'the address of an issuer, such as https://login.example.org',
    schema: urlOf('https:', 'http:'),
  }),
  OIDC_AUDIENCE: variable({
    description: 'Whom those tokens must be made for; needed with OIDC_ISSUER.',
    fallback: null,
    expected: 'the audience that the issuer writes into tokens for this service, such as whence',
    schema: text,
  }),
} as const;

export type VariableName = keyof typeof variables;
export type ValueOf<Name extends VariableName> = z.output<(typeof variables)[Name]['schema']>;
