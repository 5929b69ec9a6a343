export { CredentialPortsModule, CREDENTIALS_ENTITIES, emptyCredentials } from '@crossward/credentials-data-access';
export * from './credentials.module.js';
export * from './exclusion-list/import-rows.js';
