import { FieldCipher } from '@crossward/platform-encryption';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { IdentityModule } from '@crossward/platform-identity';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { ConsentsController } from './consents/consents.controller.js';
import { GiveConsent } from './consents/give-consent.js';
import { ReadConsents } from './consents/read-consents.js';
import { WithdrawConsent } from './consents/withdraw-consent.js';
import { DemoMarketLoader } from './demo/demo-market-loader.js';
import { ExposureController } from './exposure/exposure.controller.js';
import { ForgetCandidateLists } from './exposure/forget-candidate-lists.js';
import { ReportExposure } from './exposure/report-exposure.js';
import { AnswerExtension } from './extensions/answer-extension.js';
import { ExtensionsController } from './extensions/extensions.controller.js';
import { ProposeExtension } from './extensions/propose-extension.js';
import { ReadExtensions } from './extensions/read-extensions.js';
import { FeesController } from './fees/fees.controller.js';
import { ReadFees } from './fees/read-fees.js';
import { RecordFee } from './fees/record-fee.js';
import { ExportGaps } from './gap-exchange/export-gaps.js';
import { FindingsFile } from './gap-exchange/findings-file.js';
import { GapExchangeController } from './gap-exchange/gap-exchange.controller.js';
import { ImportGaps } from './gap-exchange/import-gaps.consumer.js';
import { ReadGapImports } from './gap-exchange/read-gap-imports.js';
import { ReceiveGapFile } from './gap-exchange/receive-gap-file.js';
import { GapTemplatesController } from './gap-templates/gap-templates.controller.js';
import { ReadGapTemplates } from './gap-templates/read-gap-templates.js';
import { RequestFromTemplate } from './gap-templates/request-from-template.js';
import { WriteGapTemplate } from './gap-templates/write-gap-template.js';
import { AmendGap } from './gaps/amend-gap.js';
import { CountGapFacets } from './gaps/count-gap-facets.js';
import { FoldGapCounts } from './gaps/fold-gap-counts.js';
import { GapsController } from './gaps/gaps.controller.js';
import { ListGaps } from './gaps/list-gaps.js';
import { MoveGap } from './gaps/move-gap.js';
import { ReadGapClauses } from './gaps/read-gap-clauses.js';
import { RequestGap } from './gaps/request-gap.js';
import { HistoryController } from './history/history.controller.js';
import { ReadHistory } from './history/read-history.js';
import { ReadStageDurations } from './history/read-stage-durations.js';
import { HospitalsController } from './hospitals/hospitals.controller.js';
import { ListHospitals } from './hospitals/list-hospitals.js';
import { RegisterHospital } from './hospitals/register-hospital.js';
import { ArrangeInterview } from './interviews/arrange-interview.js';
import { InterviewsController } from './interviews/interviews.controller.js';
import { MoveInterview } from './interviews/move-interview.js';
import { ReadInterviews } from './interviews/read-interviews.js';
import { ContactsController } from './nurses/contacts.controller.js';
import { NurseContacts } from './nurses/nurse-contacts.js';
import { DeclareMargin } from './invoices/declare-margin.js';
import { InvoicesController } from './invoices/invoices.controller.js';
import { IssueCreditNote } from './invoices/issue-credit-note.js';
import { IssueInvoice } from './invoices/issue-invoice.js';
import { ReadCreditNotes } from './invoices/read-credit-notes.js';
import { ReadInvoices } from './invoices/read-invoices.js';
import { GiveNotice } from './placement-notices/give-notice.js';
import { PlacementNoticesController } from './placement-notices/placement-notices.controller.js';
import { ReadNotices } from './placement-notices/read-notices.js';
import { NursesController } from './nurses/nurses.controller.js';
import { ReadNurses } from './nurses/read-nurses.js';
import { WriteProfile } from './nurses/write-profile.js';
import { ChangeContract } from './contracts/change-contract.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { ContractDocuments } from './contracts/document/contract-documents.js';
import { ListContracts } from './contracts/list-contracts.js';
import { ReadContracts } from './contracts/read-contracts.js';
import { AcceptOffer } from './offers/accept-offer.js';
import { AnswerCounter } from './offers/answer-counter.js';
import { CounterOffer } from './offers/counter-offer.js';
import { CountersController } from './offers/counters.controller.js';
import { EndOffer } from './offers/end-offer.js';
import { ExtendOffer } from './offers/extend-offer.js';
import { OffersController } from './offers/offers.controller.js';
import { ReadCounters } from './offers/read-counters.js';
import { ReadOffers } from './offers/read-offers.js';
import { EndPlacement } from './placements/end-placement.js';
import { RunOutLoop } from './placements/run-out-loop.js';
import { RunOutPlacements } from './placements/run-out-placements.js';
import { PlacementsController } from './placements/placements.controller.js';
import { ReadPlacements } from './placements/read-placements.js';
import { StartPlacement } from './placements/start-placement.js';
import { PublicGapsController } from './public-gaps/public-gaps.controller.js';
import { PublishGaps } from './public-gaps/publish-gaps.js';
import { TerminateContract } from './contracts/terminate-contract.js';
import { DecideRecheck } from './rechecks/decide-recheck.js';
import { MarkRechecks } from './rechecks/mark-rechecks.js';
import { ReadRechecks } from './rechecks/read-rechecks.js';
import { RechecksController } from './rechecks/rechecks.controller.js';
import { MakeRecordAppeal } from './record-appeals/make-record-appeal.js';
import { ReadRecordAppeals } from './record-appeals/read-record-appeals.js';
import { RecordAppealsController } from './record-appeals/record-appeals.controller.js';
import { SettleRecordAppeal } from './record-appeals/settle-record-appeal.js';
import { WorkOutResponseTimes } from './response-times/work-out-response-times.js';
import { MoveRestriction } from './restrictions/move-restriction.js';
import { ProposeRestriction } from './restrictions/propose-restriction.js';
import { ReadRestrictions } from './restrictions/read-restrictions.js';
import { RestrictionsController } from './restrictions/restrictions.controller.js';
import { PlanShift } from './shifts/plan-shift.js';
import { ReadShifts } from './shifts/read-shifts.js';
import { ShowPay } from './shown-pay/show-pay.js';
import { SettleShift } from './shifts/settle-shift.js';
import { ShiftsController } from './shifts/shifts.controller.js';
import { ReadReviews } from './reviews/read-reviews.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { SettleReview } from './reviews/settle-review.js';
import { WriteReview } from './reviews/write-review.js';
import { RequirementLayersController } from './requirement-layers/requirement-layers.controller.js';
import { RequirementLayers } from './requirement-layers/requirement-layers.js';
import { SearchController } from './search/search.controller.js';
import { Search } from './search/search.js';
import { AssignRecruiter } from './submissions/assign-recruiter.js';
import { CloseSubmission } from './submissions/close-submission.js';
import { ReadSubmissions } from './submissions/read-submissions.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { Submit } from './submissions/submit.js';
import { MarketSummaryController } from './summary/market-summary.controller.js';
import { MarketSummary } from './summary/market-summary.js';
import { ApproveTimecard } from './timecards/approve-timecard.js';
import { OpenTimecard } from './timecards/open-timecard.js';
import { ReadTimecards } from './timecards/read-timecards.js';
import { ReopenTimecard } from './timecards/reopen-timecard.js';
import { StateTimecard } from './timecards/state-timecard.js';
import { TimecardsController } from './timecards/timecards.controller.js';

export interface MarketplaceOptions {
  /** Modules that export RecognitionPort, PacketPort and OnboardingPort, unless these are global. */
  imports?: ModuleMetadata['imports'];
}

const VERBS = [
  AcceptOffer,
  AmendGap,
  AnswerCounter,
  ArrangeInterview,
  AnswerExtension,
  ApproveTimecard,
  AssignRecruiter,
  CloseSubmission,
  CounterOffer,
  ChangeContract,
  CloseSubmission,
  ContractDocuments,
  CountGapFacets,
  DecideRecheck,
  DeclareMargin,
  EndOffer,
  EndPlacement,
  ExportGaps,
  ExtendOffer,
  GiveConsent,
  GiveNotice,
  IssueCreditNote,
  IssueInvoice,
  FindingsFile,
  FoldGapCounts,
  ForgetCandidateLists,
  ImportGaps,
  ListContracts,
  ListGaps,
  ListHospitals,
  MakeRecordAppeal,
  MarkRechecks,
  MarketSummary,
  MoveGap,
  MoveInterview,
  ReadCounters,
  ReadCreditNotes,
  ReadHistory,
  ReadInterviews,
  MoveRestriction,
  NurseContacts,
  ProposeRestriction,
  ReadConsents,
  OpenTimecard,
  PlanShift,
  ProposeExtension,
  ReadExtensions,
  ReadFees,
  ReadInvoices,
  ReadNotices,
  PublishGaps,
  ReadGapClauses,
  ReadGapImports,
  ReadContracts,
  ReadGapTemplates,
  ReadNurses,
  ReadOffers,
  ReadPlacements,
  ReadRechecks,
  ReadRecordAppeals,
  ReadStageDurations,
  ReadRestrictions,
  ReadShifts,
  ReadReviews,
  ReadSubmissions,
  ReadTimecards,
  RecordFee,
  ReceiveGapFile,
  RegisterHospital,
  ReportExposure,
  ReopenTimecard,
  RequestFromTemplate,
  RequestGap,
  SettleRecordAppeal,
  SettleShift,
  ShowPay,
  SettleReview,
  RequirementLayers,
  RunOutPlacements,
  Search,
  StartPlacement,
  StateTimecard,
  Submit,
  TerminateContract,
  WithdrawConsent,
  WorkOutResponseTimes,
  WriteGapTemplate,
  WriteProfile,
  WriteReview,
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
        GapExchangeController,
        GapTemplatesController,
        GapsController,
        HistoryController,
        InterviewsController,
        ContactsController,
        NursesController,
        ConsentsController,
        SubmissionsController,
        OffersController,
        CountersController,
        PlacementsController,
        PublicGapsController,
        ContractsController,
        ExposureController,
        RechecksController,
        RecordAppealsController,
        RestrictionsController,
        ShiftsController,
        TimecardsController,
        ExtensionsController,
        PlacementNoticesController,
        InvoicesController,
        FeesController,
        ReviewsController,
        RequirementLayersController,
        SearchController,
        MarketSummaryController,
      ],
      providers: [
        ...VERBS,
        RunOutLoop,
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
