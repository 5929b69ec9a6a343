import { ActorResolver } from '@crossward/platform-http';
import { Module } from '@nestjs/common';
import { AccountDirectory } from './account-directory.js';
import { AccountsService } from './accounts.service.js';
import { AuditLog } from './audit-log.service.js';
import { AuditReader } from './audit-reader.service.js';
import { BrowserSessionsController } from './browser-sessions.controller.js';
import { BrowserSessionsService } from './browser-sessions.service.js';
import { IdentityController } from './identity.controller.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordsService } from './passwords.service.js';
import { SessionResolver } from './session-resolver.js';
import { SessionWatch } from './session-watch.js';
import { SessionsService } from './sessions.service.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsService } from './staff-accounts.service.js';
import { StaffFinder } from './staff-finder.js';
import { StaffSessions } from './staff-sessions.service.js';

/** Accounts and sessions, and the answer to "who is this token?". Needs ConfigModule and DatabaseModule at the root. */
@Module({
  controllers: [BrowserSessionsController, IdentityController, StaffAccountsController],
  providers: [
    AccountDirectory,
    AccountsService,
    AuditLog,
    AuditReader,
    BrowserSessionsService,
    PasswordHasher,
    PasswordsService,
    SessionWatch,
    SessionsService,
    StaffAccountsService,
    StaffFinder,
    StaffSessions,
    { provide: ActorResolver, useClass: SessionResolver },
  ],
  exports: [AccountDirectory, ActorResolver, PasswordHasher, SessionWatch, StaffFinder],
})
export class IdentityModule {}
