export { describeSettings, type SettingDescription } from './describe-settings.js';
export { readSettings, type Environment } from './read-settings.js';
export { SettingsError } from './settings-error.js';
export type { LogLevel, ReaderName, Settings } from './settings.js';
