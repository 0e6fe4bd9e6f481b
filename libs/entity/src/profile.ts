import type { Mention } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';

/** What a mention tells by itself, before it is known who is meant. */
export interface Profile {
  readonly mention: Mention;
  /** Position of its sentence and of its paragraph in the report; -1 for the publisher. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3, where the words tell it. */
  readonly country: string | null;
  /** The name that the world knows it by, else as it stood. */
  readonly name: string;
  /** Mentions with the same key are one; null for descriptions, which may mean many. */
  readonly key: string | null;
  /** Whether the key holds in every report. */
  readonly lasting: boolean;
  /** Names the kind for certain: a country, a name of the gazetteer. */
  readonly known: boolean;
}

/** What the words of a mention tell of who it is. */
export type Identity = Pick<Profile, 'kind' | 'country' | 'name' | 'key' | 'lasting' | 'known'>;
