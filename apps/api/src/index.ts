export { startService, type Service, type ServiceOptions } from './start-service.js';
