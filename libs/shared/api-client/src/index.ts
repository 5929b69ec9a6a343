export * as bodyRules from './body-rules.js';
export { apiClient, type ApiClient, type ApiClientOptions } from './api-client.js';
export { ApiProblem } from './api-problem.js';
export { dataOf } from './data-of.js';
export { domainErrorOf } from './domain-error-of.js';
export { creating, moving } from './headers.js';
export { ServerUnreachable } from './server-unreachable.js';
export type { components, paths } from './schema.js';
