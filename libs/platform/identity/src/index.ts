export { AccountDirectory, type NewAccount } from './account-directory.js';
export type { AccountRow, AccountView } from './account.js';
export { BearerToken } from './bearer-token.js';
export { emptyAccounts } from './empty-accounts.js';
export { IdentityModule } from './identity.module.js';
export { PasswordHasher } from './password-hasher.js';
export { holds, ROLE_PERMISSIONS } from './role-permissions.js';
export { SessionWatch } from './session-watch.js';
export type { SessionView } from './sessions.service.js';
