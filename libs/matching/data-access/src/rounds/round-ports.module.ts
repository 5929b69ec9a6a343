import { RoundConcernPort } from '@crossward/contracts';
import { Module } from '@nestjs/common';
import { DatabaseRoundConcernPort } from './database-round-concern-port.js';

/** Provides `RoundConcernPort` from the database. Needs the global database module. */
@Module({
  providers: [{ provide: RoundConcernPort, useClass: DatabaseRoundConcernPort }],
  exports: [RoundConcernPort],
})
export class RoundPortsModule {}
