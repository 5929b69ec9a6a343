export { AccountDirectory, type NewAccount } from './account-directory.js';
export { accountsConcerned, addressOf, type Address } from './address-book.js';
export type { AccountRow, AccountView } from './account.js';
export { emptyAccounts } from './empty-accounts.js';
export { IdentityModule } from './identity.module.js';
export { PasswordHasher } from './password-hasher.js';
export { holds, ROLE_PERMISSIONS } from './role-permissions.js';
export type { SessionView } from './sessions.service.js';
