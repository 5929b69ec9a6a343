export * from './exclusion-list/exclusion-list.verifier.js';
export * from './exclusion-list/read-exclusion-list.js';
export * from './licence-register/licence-register.verifier.js';
export type { LookUpAccepted, LookUpRequest, LookUpState } from './licence-register/protocol.js';
export * from './licence-register/register-client.js';
export * from './passport-mrz/passport-mrz.verifier.js';
export * from './passport-mrz/read-mrz.js';
