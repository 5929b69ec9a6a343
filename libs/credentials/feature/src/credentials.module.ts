import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { CheckPlanner } from './checks/check-planner.js';
import { PlanChecksConsumer } from './checks/plan-checks.consumer.js';
import { RunVerificationConsumer } from './checks/run-verification.consumer.js';
import { Settlement } from './checks/settlement.js';
import { Verifiers } from './checks/verifiers.js';
import { AttachDocument } from './documents/attach-document.js';
import { DOCUMENT_STORE } from './documents/document-store.provider.js';
import { DocumentsController } from './documents/documents.controller.js';
import { FileInspector } from './documents/file-inspector.js';
import { PdfInspector } from './documents/pdf-inspector.js';
import { ReadDocuments } from './documents/read-documents.js';
import { WithdrawDocument } from './documents/withdraw-document.js';
import { ImportConsumer } from './exclusion-list/import.consumer.js';
import { ImportsController } from './exclusion-list/imports.controller.js';
import { ImportsService } from './exclusion-list/imports.service.js';
import { RescreenConsumer } from './exclusion-list/rescreen.consumer.js';
import { FreezePacketConsumer } from './packets/freeze-packet.consumer.js';
import { PacketsController } from './packets/packets.controller.js';
import { PacketsService } from './packets/packets.service.js';
import { EndShare } from './shares/end-share.js';
import { GiveShare } from './shares/give-share.js';
import { ReadReadings } from './shares/read-readings.js';
import { ReadShares } from './shares/read-shares.js';
import { SharesController } from './shares/shares.controller.js';
import { VERIFICATION_STORE } from './verification-store.provider.js';
import { ClaimsToday } from './verifications/claims-today.js';
import { DecideService } from './verifications/decide.service.js';
import { DecisionEffects } from './verifications/decision-effects.js';
import { LapseProposalsConsumer } from './verifications/lapse-proposals.consumer.js';
import { SecondReviewService } from './verifications/second-review.service.js';
import { VerificationsController } from './verifications/verifications.controller.js';
import { VerificationsService } from './verifications/verifications.service.js';

/**
 * The routes of credentials. Beside the global config, database (with `CREDENTIALS_ENTITIES`) and HTTP modules it needs, in
 * `imports`, modules that export `CredentialClaimsPort` and `EngagementPort`.
 */
@Module({})
export class CredentialsApiModule {
  static forRoot({ imports = [] }: Pick<ModuleMetadata, 'imports'> = {}): DynamicModule {
    return {
      module: CredentialsApiModule,
      imports,
      controllers: [
        VerificationsController,
        PacketsController,
        ImportsController,
        DocumentsController,
        SharesController,
      ],
      providers: [
        VERIFICATION_STORE,
        DOCUMENT_STORE,
        VerificationsService,
        ClaimsToday,
        DecideService,
        DecisionEffects,
        SecondReviewService,
        PacketsService,
        ImportsService,
        PdfInspector,
        FileInspector,
        AttachDocument,
        ReadDocuments,
        WithdrawDocument,
        GiveShare,
        EndShare,
        ReadShares,
        ReadReadings,
      ],
    };
  }
}

/**
 * The consumers of the queue `credentialing`. Beside the global modules it needs, in `imports`, modules that export
 * `EngagementPort` and `RecognitionPort`.
 */
@Module({})
export class CredentialsWorkerModule {
  static forRoot({ imports = [] }: Pick<ModuleMetadata, 'imports'> = {}): DynamicModule {
    return {
      module: CredentialsWorkerModule,
      imports,
      providers: [
        VERIFICATION_STORE,
        ClaimsToday,
        CheckPlanner,
        Verifiers,
        Settlement,
        PlanChecksConsumer,
        RunVerificationConsumer,
        FreezePacketConsumer,
        ImportConsumer,
        RescreenConsumer,
        LapseProposalsConsumer,
      ],
    };
  }
}
