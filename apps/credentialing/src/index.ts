export { bootstrap } from './bootstrap.js';
export { CredentialingAppModule } from './credentialing-app.module.js';
