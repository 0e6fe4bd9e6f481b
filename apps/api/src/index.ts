import './production.js';
export { KeyError, KeyStore, type KeyDescription } from './access/key-store.js';
export { roles, type Role } from './access/viewer.js';
export { startService, type Service, type ServiceOptions } from './start-service.js';
