import { variables } from './variables.js';

export interface SettingDescription {
  readonly name: string;
  readonly description: string;
  /** As it would be written in the environment; null where there is none. */
  readonly fallback: string | null;
}

/** Every setting with what it is for and its default, for help and docs. */
export function describeSettings(): readonly SettingDescription[] {
  return Object.entries(variables).map(([name, { description, fallback }]) => ({
    name,
    description,
    fallback,
  }));
}
