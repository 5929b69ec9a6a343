import { ExposurePort, StandingPort } from '@crossward/contracts';
import { Global, Module } from '@nestjs/common';
import { CandidateListRecorder } from './candidate-list-recorder.js';
import { DatabaseStandingPort } from './database-standing-port.js';

/**
 * Provides `ExposurePort` and `StandingPort` to every module: who was shown is kept wherever candidates are served. Needs the
 * global database module with `MARKETPLACE_ENTITIES`.
 */
@Global()
@Module({
  providers: [
    CandidateListRecorder,
    { provide: ExposurePort, useExisting: CandidateListRecorder },
    { provide: StandingPort, useClass: DatabaseStandingPort },
  ],
  exports: [CandidateListRecorder, ExposurePort, StandingPort],
})
export class FairnessPortsModule {}
