import { FieldCipher } from '@crossward/platform-encryption';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { IdentityModule } from '@crossward/platform-identity';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { DemoMarketLoader } from './demo/demo-market-loader.js';
import { GapTemplatesController } from './gap-templates/gap-templates.controller.js';
import { ReadGapTemplates } from './gap-templates/read-gap-templates.js';
import { RequestFromTemplate } from './gap-templates/request-from-template.js';
import { WriteGapTemplate } from './gap-templates/write-gap-template.js';
import { AmendGap } from './gaps/amend-gap.js';
import { GapsController } from './gaps/gaps.controller.js';
import { ListGaps } from './gaps/list-gaps.js';
import { MoveGap } from './gaps/move-gap.js';
import { RequestGap } from './gaps/request-gap.js';
import { HospitalsController } from './hospitals/hospitals.controller.js';
import { ListHospitals } from './hospitals/list-hospitals.js';
import { RegisterHospital } from './hospitals/register-hospital.js';
import { NursesController } from './nurses/nurses.controller.js';
import { ReadNurses } from './nurses/read-nurses.js';
import { WriteProfile } from './nurses/write-profile.js';
import { AcceptOffer } from './offers/accept-offer.js';
import { EndOffer } from './offers/end-offer.js';
import { ExtendOffer } from './offers/extend-offer.js';
import { OffersController } from './offers/offers.controller.js';
import { ReadOffers } from './offers/read-offers.js';
import { EndPlacement } from './placements/end-placement.js';
import { PlacementsController } from './placements/placements.controller.js';
import { ReadPlacements } from './placements/read-placements.js';
import { StartPlacement } from './placements/start-placement.js';
import { DecideRecheck } from './rechecks/decide-recheck.js';
import { MarkRechecks } from './rechecks/mark-rechecks.js';
import { ReadRechecks } from './rechecks/read-rechecks.js';
import { RechecksController } from './rechecks/rechecks.controller.js';
import { RequirementLayersController } from './requirement-layers/requirement-layers.controller.js';
import { RequirementLayers } from './requirement-layers/requirement-layers.js';
import { CloseSubmission } from './submissions/close-submission.js';
import { ReadSubmissions } from './submissions/read-submissions.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { Submit } from './submissions/submit.js';
import { MarketSummaryController } from './summary/market-summary.controller.js';
import { MarketSummary } from './summary/market-summary.js';

export interface MarketplaceOptions {
  /** Modules that export RecognitionPort, PacketPort and OnboardingPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
}

const VERBS = [
  AcceptOffer,
  AmendGap,
  CloseSubmission,
  DecideRecheck,
  EndOffer,
  EndPlacement,
  ExtendOffer,
  ListGaps,
  ListHospitals,
  MarkRechecks,
  MarketSummary,
  MoveGap,
  ReadGapTemplates,
  ReadNurses,
  ReadOffers,
  ReadPlacements,
  ReadRechecks,
  ReadSubmissions,
  RegisterHospital,
  RequestFromTemplate,
  RequestGap,
  RequirementLayers,
  StartPlacement,
  Submit,
  WriteGapTemplate,
  WriteProfile,
];

/**
 * Hospitals, gaps, nurses, submissions, offers and placements over HTTP. Needs the global config, database (with
 * `MARKETPLACE_ENTITIES`) and HTTP modules; the process that drains the queue `marketplace` also lets offers lapse and marks what a change of law puts
 * at risk.
 */
@Module({})
export class MarketplaceModule {
  static forRoot({ imports = [] }: MarketplaceOptions = {}): DynamicModule {
    return {
      module: MarketplaceModule,
      imports: [IdentityModule, ...imports],
      controllers: [
        HospitalsController,
        GapTemplatesController,
        GapsController,
        NursesController,
        SubmissionsController,
        OffersController,
        PlacementsController,
        RechecksController,
        RequirementLayersController,
        MarketSummaryController,
      ],
      providers: [
        ...VERBS,
        DemoMarketLoader,
        {
          provide: FieldCipher,
          inject: [APP_CONFIG],
          useFactory: (config: AppConfig) => new FieldCipher(config.encryptionKey),
        },
      ],
      exports: [DemoMarketLoader],
    };
  }
}
