// Written by tools/api-client.mjs from the OpenAPI document of the services: never by hand.

export interface paths {
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A nurse signs up
     * @description Public: no session is needed.
     */
    post: operations['IdentityController_signUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit-chains/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Recompute the audit chains
     * @description Needs the permission `audit:verify`.
     */
    get: operations['IdentityController_verifyChains'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/consent-texts/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['SubmissionsController_consentText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exclusion-list-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `exclusion-list:read`. */
    get: operations['ImportsController_list'];
    put?: never;
    /** @description Needs the permission `exclusion-list:import`. */
    post: operations['ImportsController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exclusion-list-imports/{exclusionListImportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `exclusion-list:read`. */
    get: operations['ImportsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exclusion-list-imports/{exclusionListImportId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `exclusion-list:read`. */
    get: operations['ImportsController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['HospitalsController_listFacilities'];
    put?: never;
    /** @description Needs the permission `facility:manage`. */
    post: operations['HospitalsController_addFacility'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:read`. */
    get: operations['GapsController_list'];
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapsController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:read`. */
    get: operations['GapsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** @description Needs the permission `gap:request`. */
    patch: operations['GapsController_amend'];
    trace?: never;
  };
  '/v1/gaps/{gapId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:approve`. */
    post: operations['GapsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:rank-nurses`. */
    get: operations['CandidatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/candidates/{nurseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:rank-nurses`. */
    get: operations['CandidatesController_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:read-history`. */
    get: operations['HistoryController_ofGap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:approve`. */
    post: operations['GapsController_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:approve`. */
    post: operations['GapsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `interview:read`. */
    get: operations['InterviewsController_list'];
    put?: never;
    /** @description Needs the permission `interview:arrange`. */
    post: operations['InterviewsController_arrange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `interview:read`. */
    get: operations['InterviewsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:take-part`. */
    post: operations['InterviewsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/choice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:answer`. */
    post: operations['InterviewsController_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:answer`. */
    post: operations['InterviewsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `interview:read`. */
    get: operations['HistoryController_ofInterview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/no-show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:take-part`. */
    post: operations['InterviewsController_missed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:arrange`. */
    post: operations['InterviewsController_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/reschedule-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:take-part`. */
    post: operations['InterviewsController_askForOtherTimes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/interviews/{interviewId}/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `interview:arrange`. */
    post: operations['InterviewsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/market-summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `market:read-summary`. */
    get: operations['MarketSummaryController_count'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The account that is signed in
     * @description Needs the permission `account:read-own`.
     */
    get: operations['IdentityController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/audit-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the audit log says about me
     * @description Needs the permission `audit:read-own`.
     */
    get: operations['IdentityController_aboutMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the own password
     * @description Needs the permission `account:write-own`.
     */
    put: operations['IdentityController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `nurse:read`. */
    get: operations['NursesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/{nurseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `nurse:read`. */
    get: operations['NursesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `profile:read-own`. */
    get: operations['NursesController_own'];
    /** @description Needs the permission `profile:write-own`. */
    put: operations['NursesController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `match:read-own`. */
    get: operations['MatchesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `verification:read`. */
    get: operations['VerificationsController_listOwn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `offer:read`. */
    get: operations['OffersController_list'];
    put?: never;
    /** @description Needs the permission `offer:extend`. */
    post: operations['OffersController_extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `offer:read`. */
    get: operations['OffersController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:answer`. */
    post: operations['OffersController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/counter-offer-acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:extend`. */
    post: operations['CountersController_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/counter-offer-decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:extend`. */
    post: operations['CountersController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/counter-offer-withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:answer`. */
    post: operations['CountersController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/counter-offers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `offer:read`. */
    get: operations['CountersController_list'];
    put?: never;
    /** @description Needs the permission `offer:answer`. */
    post: operations['CountersController_counter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:answer`. */
    post: operations['OffersController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `offer:read`. */
    get: operations['HistoryController_ofOffer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/offers/{offerId}/rescission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `offer:extend`. */
    post: operations['OffersController_rescind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onboarding-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `onboarding:read`. */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onboarding-tasks/{taskId}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `onboarding:complete-task`. */
    post: operations['TasksController_complete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/onboarding-tasks/{taskId}/waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `onboarding:complete-task`. */
    post: operations['TasksController_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['HospitalsController_listOrganisations'];
    put?: never;
    /** @description Needs the permission `organisation:manage`. */
    post: operations['HospitalsController_addOrganisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['PlacementsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['PlacementsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `placement:end`. */
    post: operations['PlacementsController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['HistoryController_ofPlacement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/onboarding-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `onboarding:read`. */
    get: operations['PlansController_ofPlacement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/packet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `packet:read`. */
    get: operations['PacketsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `placement:start`. */
    post: operations['PlacementsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rechecks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `recheck:read`. */
    get: operations['RechecksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rechecks/{recheckId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `recheck:read`. */
    get: operations['RechecksController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rechecks/{recheckId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `recheck:decide`. */
    post: operations['RechecksController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/arrangements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All legal ways that the corpus knows
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_arrangements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/arrangements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One arrangement with its dated versions, conditions and citations
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_arrangement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/corpus': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Name, version and size of the corpus in use
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_corpus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the corpus holds for each place and profession, how surely, and what it lacks
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_coverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * May this nurse work there on that day, by which route, on which legal basis?
     * @description Public: no session is needed.
     */
    post: operations['RecognitionController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/destinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Where can this nurse work: every place with its verdict and best route
     * @description Public: no session is needed.
     */
    post: operations['RoutesController_destinations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/jurisdictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The places that the corpus knows, with regulator and coverage
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_jurisdictions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/jurisdictions/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One place: its regulator, everything that leads there, and what the corpus lacks
     * @description Public: no session is needed.
     */
    get: operations['RoutesController_place'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/routes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Every route over at most four legs that nothing dominates in days and fees
     * @description Public: no session is needed.
     */
    post: operations['RoutesController_search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/vocabulary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The terms that facts, queries and requirements of gaps may use
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_vocabulary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description Public: no session is needed.
     */
    post: operations['IdentityController_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Sign out
     * @description Needs the permission `account:read-own`.
     */
    delete: operations['IdentityController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the accounts of staff
     * @description Needs the permission `organisation:manage`.
     */
    get: operations['StaffAccountsController_list'];
    put?: never;
    /**
     * Add an account of a hospital, a recruiter or an administrator
     * @description Needs the permission `organisation:manage`.
     */
    post: operations['StaffAccountsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff-accounts/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an account of staff
     * @description Needs the permission `organisation:manage`.
     */
    get: operations['StaffAccountsController_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff-accounts/{accountId}/access': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the role of an account, or end its access
     * @description Needs the permission `organisation:manage`.
     */
    put: operations['StaffAccountsController_setAccess'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stage-durations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `market:read-summary`. */
    get: operations['HistoryController_stageDurations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:read`. */
    get: operations['SubmissionsController_list'];
    put?: never;
    /** @description Needs the permission `submission:create`. */
    post: operations['SubmissionsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:read`. */
    get: operations['SubmissionsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:read`. */
    get: operations['HistoryController_ofSubmission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/rejection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `submission:decide`. */
    post: operations['SubmissionsController_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `submission:withdraw`. */
    post: operations['SubmissionsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['HospitalsController_listUnits'];
    put?: never;
    /** @description Needs the permission `facility:manage`. */
    post: operations['HospitalsController_addUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `verification:review`. */
    get: operations['VerificationsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications/{verificationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `verification:review`. */
    get: operations['VerificationsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications/{verificationId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `verification:review`. */
    post: operations['VerificationsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/verifications/{verificationId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `verification:review`. */
    post: operations['VerificationsController_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccountAnswer: {
      displayName: string;
      email: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string | null;
      /** Format: uuid */
      organisationId: string | null;
      permissions: (
        | 'account:read-own'
        | 'audit:read-own'
        | 'audit:verify'
        | 'organisation:read'
        | 'organisation:manage'
        | 'facility:manage'
        | 'gap:read'
        | 'gap:request'
        | 'gap:approve'
        | 'gap:rank-nurses'
        | 'gap:read-history'
        | 'profile:read-own'
        | 'profile:write-own'
        | 'nurse:read'
        | 'match:read-own'
        | 'submission:read'
        | 'submission:create'
        | 'submission:withdraw'
        | 'submission:decide'
        | 'offer:read'
        | 'offer:extend'
        | 'offer:answer'
        | 'interview:read'
        | 'interview:arrange'
        | 'interview:answer'
        | 'interview:take-part'
        | 'placement:read'
        | 'placement:start'
        | 'placement:end'
        | 'recheck:read'
        | 'recheck:decide'
        | 'verification:read'
        | 'verification:review'
        | 'verification:request'
        | 'exclusion-list:import'
        | 'exclusion-list:read'
        | 'packet:read'
        | 'onboarding:read'
        | 'onboarding:complete-task'
        | 'market:read-summary'
        | 'account:write-own'
      )[];
      /** @enum {string} */
      role: 'nurse' | 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
      /** @enum {string} */
      status: 'active' | 'disabled';
      version: number;
    };
    ApplicationBody: {
      feePaid?: boolean;
      /** Format: date */
      filedOn: string;
      jurisdiction: string;
      /** @enum {string} */
      kind: 'endorsement' | 'declaration' | 'registration';
    };
    AssignmentBody: {
      /**
       * Format: date
       * @description First day.
       */
      from: string;
      /**
       * Format: date
       * @description First day after the assignment.
       */
      until: string;
    };
    AuditEventAnswer: {
      action: string;
      /** Format: uuid */
      actorAccountId: string | null;
      actorRole: string;
      details: {
        [key: string]: unknown;
      };
      hash: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      occurredAt: string;
      /** @description Place in its chain. */
      sequence: number;
      subjectId: string;
      subjectType: string;
    };
    AuthorisationAnswer: {
      /** @description The arrangement that gives the right, or the last leg of the route. */
      arrangement: string | null;
      citation: components['schemas']['CitationAnswer'] | null;
      corpusVersion: string;
      earliestStart: components['schemas']['StartWindowAnswer'] | null;
      /**
       * Format: date
       * @description First day without the right, where it ends before the assignment does.
       */
      endsDuringAssignmentOn: string | null;
      limits: components['schemas']['LimitAnswer'][];
      /** @description There is no right yet, but a route to it. */
      pending: boolean;
      /** @enum {string} */
      verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
    };
    BallAnswer: {
      /**
       * Format: date
       * @description Due day of the most urgent of these tasks.
       */
      dueOn: string;
      /** @enum {string} */
      owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
      /** @description Tasks that nothing blocks, the most urgent first. */
      tasks: components['schemas']['TaskReferenceAnswer'][];
    };
    CandidateAnswer: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      /** Format: date */
      availableFrom: string;
      /** Format: date */
      availableUntil: string | null;
      eligible: boolean;
      factors: components['schemas']['ScoreFactorAnswer'][];
      failed: components['schemas']['FailedConstraintAnswer'][];
      /**
       * Format: uuid
       * @description Opaque.
       */
      nurseId: string;
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      score: number;
      skills: components['schemas']['SkillsAnswer'];
    };
    CandidateExplanation: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      /** Format: date */
      availableFrom: string;
      /** Format: date */
      availableUntil: string | null;
      considered: number;
      eligible: boolean;
      eligibleCount: number;
      factors: components['schemas']['ScoreFactorAnswer'][];
      failed: components['schemas']['FailedConstraintAnswer'][];
      /** Format: uuid */
      gapId: string;
      /** @description Every condition looked at. For recruiters and admins only: conditions speak of citizenship and the like. */
      law: components['schemas']['LawReasonAnswer'][];
      /**
       * Format: uuid
       * @description Opaque.
       */
      nurseId: string;
      /** @description Where the law or our sources are unclear. */
      openLaw: components['schemas']['OpenLawAnswer'][];
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      /** Format: date-time */
      rankedAt: string;
      score: number;
      skills: components['schemas']['SkillsAnswer'];
    };
    CandidatesAnswer: {
      considered: number;
      /** @description Version of the law; null where it had not to be asked. */
      corpusVersion: string | null;
      eligible: number;
      excluded: number;
      /** Format: uuid */
      gapId: string;
      items: components['schemas']['CandidateAnswer'][];
      nextCursor: string | null;
      policy: string;
      /** Format: date-time */
      rankedAt: string;
    };
    CandidateView: {
      certificates: components['schemas']['CertificateBody'][];
      familyName: string | null;
      givenNames: string | null;
      languages: components['schemas']['SpokenLanguageBody'][];
      /** Format: uuid */
      nurseId: string;
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      specialties: components['schemas']['SpecialtyBody'][];
    };
    CertificateAnswer: {
      /** Format: date */
      expiresOn: string | null;
      kind: string;
    };
    CertificateBody: {
      /**
       * Format: date
       * @description The last day on which it is good.
       */
      expiresOn?: string;
      /** Format: date */
      issuedOn: string;
      kind: string;
    };
    ChainAnswer: {
      chainId: string;
      fault: components['schemas']['ChainFaultAnswer'] | null;
      intact: boolean;
      links: number;
    };
    ChainFaultAnswer: {
      code: string;
      message: string;
      sequence: number;
    };
    ChainsAnswer: {
      chains: components['schemas']['ChainAnswer'][];
      intact: boolean;
    };
    ChoiceBody: {
      /**
       * Format: date-time
       * @description One of the proposed times.
       */
      startsAt: string;
    };
    CitationAnswer: {
      /** @enum {string} */
      confidence: 'sourced' | 'known' | 'uncertain';
      legalBasis: string;
      sourceUrl: string;
      /** Format: date */
      verifiedOn: string;
    };
    ComparisonView: {
      /** @description null: nothing to compare. */
      agrees: boolean | null;
      claimed: string | null;
      field: string;
      found: string | null;
    };
    CompletionBody: {
      /** @description What shows that it is done: the document, its number, who confirmed it. */
      evidence: string;
    };
    ConsentBody: {
      /** @description Must be true: nobody is submitted without consent. */
      given: boolean;
      /** @description Version of the text at GET /v1/consent-texts/submission. */
      textVersion: string;
    };
    ConsentTextAnswer: {
      text: string;
      version: string;
    };
    ConsentView: {
      /** Format: date-time */
      givenAt: string;
      textVersion: string;
    };
    CounterAcceptanceBody: {
      /**
       * Format: date-time
       * @description When the offer on the new terms lapses: 24 hours to 30 days from now.
       */
      deadline: string;
    };
    CounterAnswer: {
      /** Format: date-time */
      answeredAt: string | null;
      /** @description What the nurse asks for. */
      asked: components['schemas']['OfferedTermsAnswer'];
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      note: string | null;
      /** @description What was offered. */
      offered: components['schemas']['OfferedTermsAnswer'];
      /** Format: uuid */
      offerId: string;
      /** @enum {string|null} */
      reason: 'pay' | 'dates' | 'hours' | 'shift-pattern' | 'other' | null;
      /** @enum {string} */
      status: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'moot';
      version: number;
    };
    CounterBody: {
      /**
       * Format: date
       * @description The first day after the assignment.
       */
      endsOn?: string;
      note?: string;
      /** @description Per hour, before tax. */
      payRate?: {
        currency?: string;
        minorUnits?: number;
      };
      /** @enum {string} */
      shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: date */
      startsOn?: string;
      weeklyHours?: number;
    };
    CounterDeclineBody: {
      /** @enum {string} */
      reason: 'pay' | 'dates' | 'hours' | 'shift-pattern' | 'other';
    };
    DecidedView: {
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      by: string | null;
      note: string | null;
      /** @enum {string} */
      reason:
        | 'not-same-person'
        | 'same-person'
        | 'name-variant-documented'
        | 'document-seen'
        | 'confirmed-with-source'
        | 'discipline-not-relevant'
        | 'different-person'
        | 'document-invalid'
        | 'document-expired'
        | 'licence-not-valid'
        | 'not-authorised-at-destination'
        | 'discipline';
    };
    DecisionBody: {
      /** @description Key of the list entry that is the nurse, where several are candidates. */
      candidateKey?: string;
      /** @description What was seen, in words. Kept encrypted. */
      note?: string;
      /** @enum {string} */
      outcome: 'accepted' | 'rejected';
      /**
       * @description Must fit kind and outcome: the error names the ones that do.
       * @enum {string}
       */
      reason:
        | 'not-same-person'
        | 'same-person'
        | 'name-variant-documented'
        | 'document-seen'
        | 'confirmed-with-source'
        | 'discipline-not-relevant'
        | 'different-person'
        | 'document-invalid'
        | 'document-expired'
        | 'licence-not-valid'
        | 'not-authorised-at-destination'
        | 'discipline';
    };
    EducationBody: {
      award?: string;
      /** Format: date */
      beganOn?: string;
      clinicalHours?: number;
      /** Format: date */
      completedOn?: string;
      /** @enum {string} */
      field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
      hours?: number;
      jurisdiction: string;
      kind?: string;
      language?: string;
      /** @enum {string} */
      level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
      /** @description A listed title, as in Annex V. */
      titleCode?: string;
      years?: number;
    };
    ExamBody: {
      exam: string;
      /** Format: date */
      passedOn?: string;
    };
    FacilityAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /**
       * @description Whose nursing regulator counts here.
       * @example CA-ON
       */
      jurisdiction: string;
      latitude: number;
      longitude: number;
      name: string;
      /** Format: uuid */
      organisationId: string;
      /** @description City or town. */
      place: string;
      /** @enum {string} */
      setting:
        | 'hospital'
        | 'public-hospital'
        | 'private-hospital'
        | 'long-term-care'
        | 'clinic'
        | 'private-clinic'
        | 'home-care'
        | 'federal-facility'
        | 'school';
      /** @example America/Toronto */
      timeZone: string;
      /** @description In an area that is short of nurses. */
      underserved: boolean;
      version: number;
    };
    FacilityBody: {
      /**
       * @description Whose nursing regulator counts here.
       * @example CA-ON
       */
      jurisdiction: string;
      latitude: number;
      longitude: number;
      name: string;
      /** Format: uuid */
      organisationId: string;
      /** @description City or town. */
      place: string;
      /** @enum {string} */
      setting:
        | 'hospital'
        | 'public-hospital'
        | 'private-hospital'
        | 'long-term-care'
        | 'clinic'
        | 'private-clinic'
        | 'home-care'
        | 'federal-facility'
        | 'school';
      /** @example America/Toronto */
      timeZone: string;
      /** @description In an area that is short of nurses. */
      underserved: boolean;
    };
    FactsBody: {
      applications?: components['schemas']['ApplicationBody'][];
      certificates?: components['schemas']['CertificateBody'][];
      citizenships?: string[];
      education?: components['schemas']['EducationBody'][];
      exams?: components['schemas']['ExamBody'][];
      identifiers?: components['schemas']['IdentifiersBody'];
      languages?: components['schemas']['SpokenLanguageBody'][];
      languageTests?: components['schemas']['LanguageTestBody'][];
      military?: components['schemas']['MilitaryBody'];
      practice?: components['schemas']['PracticeBody'][];
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      residences?: components['schemas']['ResidenceBody'][];
      statuses?: components['schemas']['StatusBody'][];
      vaccinations?: components['schemas']['VaccinationBody'][];
      workAuthorisations?: components['schemas']['WorkAuthorisationBody'][];
    };
    FailedConstraintAnswer: {
      because: string;
      constraint: string;
      /** @description What would change it, where something would. */
      wouldChange: string | null;
    };
    FindingView: {
      /** @description Stable code. */
      code: string;
      message: string;
    };
    GapAnswer: {
      assignment: components['schemas']['AssignmentBody'];
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      facilityId: string;
      facilityName: string;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      latitude: number;
      longitude: number;
      /** Format: uuid */
      organisationId: string;
      organisationName: string;
      /** @description Everything that is paid, in parts that add up. */
      pay: components['schemas']['PayAnswer'];
      /** @description What is paid beside the rate; each kind once. */
      payComponents?: components['schemas']['PayComponentBody'][];
      /** @description Per hour, before tax. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      place: string;
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      requirements: components['schemas']['RequirementsBody'];
      seats: number;
      seatsTaken: number;
      /** @enum {string} */
      setting:
        | 'hospital'
        | 'public-hospital'
        | 'private-hospital'
        | 'long-term-care'
        | 'clinic'
        | 'private-clinic'
        | 'home-care'
        | 'federal-facility'
        | 'school';
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      /** @enum {string} */
      status: 'draft' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      statusReason: string | null;
      timeZone: string;
      underserved: boolean;
      /** Format: uuid */
      unitId: string;
      unitName: string;
      version: number;
      weeklyHours: number;
      /** @description Of the whole assignment, before tax: `pay.whole`. */
      wholePay: {
        currency: string;
        minorUnits: number;
      };
    };
    GapBody: {
      assignment: components['schemas']['AssignmentBody'];
      /** @description What is paid beside the rate; each kind once. */
      payComponents?: components['schemas']['PayComponentBody'][];
      /** @description Per hour, before tax. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      requirements: components['schemas']['RequirementsBody'];
      seats: number;
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: uuid */
      unitId: string;
      weeklyHours: number;
    };
    GapChanges: {
      assignment?: components['schemas']['AssignmentBody'];
      /** @description All of them: what is not told again is gone. */
      payComponents?: components['schemas']['PayComponentBody'][];
      payRate?: {
        currency?: string;
        minorUnits?: number;
      };
      requirements?: components['schemas']['RequirementsBody'];
      seats?: number;
      /** @enum {string} */
      shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
      weeklyHours?: number;
    };
    GapReasonBody: {
      /** @enum {string} */
      reason: 'census' | 'budget' | 'filled-internally' | 'duplicate' | 'other';
    };
    HistoryAnswer: {
      /** @enum {string} */
      actorRole: 'nurse' | 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin' | 'system';
      /**
       * Format: date
       * @description The day from which it holds.
       */
      effectiveOn: string;
      /**
       * @description Who had to act next; null: nobody.
       * @enum {string|null}
       */
      holder: 'nurse' | 'hospital' | 'several' | null;
      reason: string | null;
      /**
       * Format: date-time
       * @description When it was written down.
       */
      recordedAt: string;
      /** @description The whole of it, as it was from then on. */
      state: {
        [key: string]: unknown;
      };
      status: string;
      /** Format: uuid */
      subjectId: string;
      /** @enum {string} */
      subjectType: 'gap' | 'submission' | 'interview' | 'offer' | 'placement';
      version: number;
    };
    HomeBody: {
      jurisdiction: string;
      latitude: number;
      longitude: number;
      place: string;
      /** @example Europe/Vienna */
      timeZone: string;
    };
    IdentifiersBody: {
      /** @description Whether the nurse has one; never the number. */
      usSocialSecurityNumber?: boolean;
    };
    ImportView: {
      /** @description The version that is asked now. */
      active: boolean;
      fileBytes: number;
      fileName: string;
      fileSha256: string;
      /** Format: date-time */
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      progress: components['schemas']['ProgressView'];
      /** Format: date-time */
      requestedAt: string;
      /** @description An invented list. */
      simulated: boolean;
      /** @enum {string} */
      status: 'received' | 'importing' | 'completed' | 'rejected' | 'superseded';
      version: number;
    };
    InterviewAnswer: {
      /**
       * @description Who did not come.
       * @enum {string|null}
       */
      absentParty: 'nurse' | 'hospital' | null;
      /** Format: date-time */
      closedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      durationMinutes: number;
      /** Format: date-time */
      endsAt: string | null;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      medium: 'video' | 'phone' | 'on-site';
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @enum {string|null} */
      outcome: 'recommended' | 'not-recommended' | 'another-interview' | null;
      place: string;
      /** @enum {string|null} */
      reason:
        | 'illness'
        | 'shift-changed'
        | 'time-does-not-suit'
        | 'technical-trouble'
        | 'position-withdrawn'
        | 'not-interested'
        | 'submission-closed'
        | 'other'
        | null;
      /** @description Counts how often times were proposed. */
      round: number;
      /** @description Times at which it may begin. */
      slots: string[];
      /** Format: date-time */
      startsAt: string | null;
      /** @enum {string} */
      status: 'proposed' | 'scheduled' | 'reschedule_requested' | 'held' | 'no_show' | 'declined' | 'cancelled';
      /** Format: uuid */
      submissionId: string;
      /** @description Time zone of the facility. */
      timeZone: string;
      version: number;
    };
    InterviewBody: {
      durationMinutes: number;
      /** @enum {string} */
      medium: 'video' | 'phone' | 'on-site';
      /** @description An address, a number or a link. */
      place: string;
      /** @description Times at which it may begin. */
      slots: string[];
      /** Format: uuid */
      submissionId: string;
    };
    InterviewReasonBody: {
      /** @enum {string} */
      reason:
        | 'illness'
        | 'shift-changed'
        | 'time-does-not-suit'
        | 'technical-trouble'
        | 'position-withdrawn'
        | 'not-interested'
        | 'other';
    };
    LanguageAnswer: {
      language: string;
      /** @enum {string} */
      level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
    };
    LanguageTestBody: {
      /**
       * @description Score by part of the test.
       * @example {
       *       "listening": 7.5
       *     }
       */
      scores: {
        [key: string]: number | string;
      };
      /** Format: date */
      takenOn: string;
      test: string;
    };
    LawReasonAnswer: {
      arrangement: string;
      /** @enum {string} */
      confidence: 'sourced' | 'known' | 'uncertain';
      legalBasis: string;
      /** @enum {string} */
      outcome: 'held' | 'failed' | 'unknown';
      rule: string;
      sourceUrl: string;
      text: string;
      /** Format: date */
      verifiedOn: string;
    };
    LicenceBody: {
      /** @enum {string} */
      basis?: 'training' | 'exam' | 'recognition';
      established?: boolean;
      /**
       * Format: date
       * @description The last day on which it is good.
       */
      expiresOn?: string;
      /** @enum {string} */
      field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
      /** Format: date */
      issuedOn?: string;
      jurisdiction: string;
      meetsUniformRequirements?: boolean;
      /** @description As the register writes it. */
      number: string;
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      /** @enum {string} */
      scope: 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
      /** @enum {string} */
      status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
    };
    LimitAnswer: {
      kind: string;
      value: string;
    };
    LineErrorView: {
      code: string;
      /** @description Line of the file; the header is line 1. */
      line: number;
      message: string;
    };
    MarketSummaryAnswer: {
      /** Format: date-time */
      countedAt: string;
      facilities: number;
      gapsOpen: number;
      jurisdictionsWithOpenGaps: number;
      nurses: number;
      offersAwaitingAnswer: number;
      organisations: number;
      placementsOnAssignment: number;
      placementsPendingStart: number;
      seatsOpen: number;
      submissionsLive: number;
    };
    MatchAnswer: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      eligible: boolean;
      factors: components['schemas']['ScoreFactorAnswer'][];
      failed: components['schemas']['FailedConstraintAnswer'][];
      gap: components['schemas']['MatchedGapAnswer'];
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      score: number;
    };
    MatchedGapAnswer: {
      /**
       * Format: date
       * @description First day after the assignment.
       */
      endsOn: string | null;
      facilityName: string;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      organisationName: string;
      /** @description An hour, before tax. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      seatsLeft: number;
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      specialty: string;
      /** Format: date */
      startsOn: string;
      timeZone: string;
      underserved: boolean;
      unitName: string;
      weeklyHours: number;
    };
    MatchesAnswer: {
      considered: number;
      /** @description Version of the law; null where it had not to be asked. */
      corpusVersion: string | null;
      eligible: number;
      excluded: number;
      items: components['schemas']['MatchAnswer'][];
      nextCursor: string | null;
      policy: string;
      /** Format: date-time */
      rankedAt: string;
    };
    MilitaryBody: {
      /** Format: date */
      from: string;
      /** @enum {string} */
      kind: 'servicemember' | 'spouse';
      ordersTo: string;
    };
    NoGoBody: {
      jurisdictions: string[];
      organisationIds: string[];
    };
    NurseAnswer: {
      /** Format: date */
      availableFrom: string;
      /**
       * Format: date
       * @description The first day without; null: open-ended.
       */
      availableUntil: string | null;
      facts: components['schemas']['FactsBody'];
      familyName: string;
      givenNames: string;
      home: components['schemas']['HomeBody'];
      /** Format: uuid */
      id: string;
      licences?: components['schemas']['LicenceBody'][];
      noGo: components['schemas']['NoGoBody'];
      /** @description Least pay per hour. */
      payFloor: {
        currency: string;
        minorUnits: number;
      } | null;
      shiftPatterns: ('days' | 'nights' | 'rotating' | 'weekends')[];
      specialties: components['schemas']['SpecialtyBody'][];
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    NurseListItem: {
      /** Format: date */
      availableFrom: string;
      familyName: string;
      givenNames: string;
      homeJurisdiction: string;
      /** Format: uuid */
      id: string;
      profession: string;
      specialties: components['schemas']['SpecialtyBody'][];
    };
    NurseProfileAnswer: {
      /** Format: date */
      availableFrom: string;
      /**
       * Format: date
       * @description The first day without; null: open-ended.
       */
      availableUntil: string | null;
      /**
       * Format: date
       * @description Kept encrypted; hospitals never see it.
       */
      birthDate: string;
      facts: components['schemas']['FactsBody'];
      familyName: string;
      givenNames: string;
      home: components['schemas']['HomeBody'];
      /** Format: uuid */
      id: string;
      licences?: components['schemas']['LicenceBody'][];
      noGo: components['schemas']['NoGoBody'];
      /** @description Machine-readable zone: two lines of 44. Kept encrypted; hospitals never see it. */
      passportMrz: string | null;
      /** @description Least pay per hour. */
      payFloor: {
        currency: string;
        minorUnits: number;
      } | null;
      shiftPatterns: ('days' | 'nights' | 'rotating' | 'weekends')[];
      specialties: components['schemas']['SpecialtyBody'][];
      /** Format: date-time */
      updatedAt: string;
      version: number;
    };
    NurseProfileBody: {
      /** Format: date */
      availableFrom: string;
      /**
       * Format: date
       * @description The first day without; null: open-ended.
       */
      availableUntil: string | null;
      /**
       * Format: date
       * @description Kept encrypted; hospitals never see it.
       */
      birthDate: string;
      facts: components['schemas']['FactsBody'];
      familyName: string;
      givenNames: string;
      home: components['schemas']['HomeBody'];
      licences?: components['schemas']['LicenceBody'][];
      noGo: components['schemas']['NoGoBody'];
      /** @description Machine-readable zone: two lines of 44. Kept encrypted; hospitals never see it. */
      passportMrz: string | null;
      /** @description Least pay per hour. */
      payFloor: {
        currency: string;
        minorUnits: number;
      } | null;
      shiftPatterns: ('days' | 'nights' | 'rotating' | 'weekends')[];
      specialties: components['schemas']['SpecialtyBody'][];
    };
    OfferAnswer: {
      /** Format: date-time */
      answeredAt: string | null;
      corpusVersion: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      deadline: string;
      /**
       * Format: date
       * @description The first day after the assignment.
       */
      endsOn: string;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @description All that is paid; frozen when the offer was extended. */
      pay: components['schemas']['PayAnswer'];
      /** @description Per hour, before tax; frozen when the offer was extended. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      /**
       * Format: uuid
       * @description The placement that an accepted offer led to.
       */
      placementId: string | null;
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'extended' | 'countered' | 'accepted' | 'declined' | 'expired' | 'rescinded';
      /** Format: uuid */
      submissionId: string;
      /**
       * @description What the law said when the offer was extended.
       * @enum {string|null}
       */
      verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined' | null;
      version: number;
      weeklyHours: number;
    };
    OfferBody: {
      /**
       * Format: date-time
       * @description When the offer lapses: 24 hours to 30 days from now.
       */
      deadline: string;
      /** Format: uuid */
      submissionId: string;
    };
    OfferedTermsAnswer: {
      /**
       * Format: date
       * @description The first day after the assignment.
       */
      endsOn: string;
      /** @description Per hour, before tax. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: date */
      startsOn: string;
      weeklyHours: number;
    };
    OnboardingPlanAnswer: {
      /** Format: date */
      acceptedOn: string;
      /**
       * Format: date
       * @description The day at the place on which slack and risk are told.
       */
      asOf: string;
      /** @description Who holds the ball now, the most urgent first. */
      ball: components['schemas']['BallAnswer'][];
      /** Format: date-time */
      closedAt: string | null;
      corridor: string;
      /** @description Open tasks from the first to the last. */
      criticalPath: components['schemas']['TaskReferenceAnswer'][];
      /** Format: date */
      firstShiftOn: string;
      /** @description Without known holidays of the place, only its weekends are left out. */
      holidaysKnown: boolean;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      /** @description Where the right to practise comes from. */
      origin: string | null;
      /** Format: uuid */
      placementId: string;
      risk: components['schemas']['RiskAnswer'];
      /** @enum {string} */
      status: 'active' | 'completed' | 'cancelled';
      statusReason: string | null;
      /** @description In dependency order. */
      tasks: components['schemas']['PlannedTaskAnswer'][];
      /** @description Frozen versions, the most general first. */
      templates: components['schemas']['TemplateVersionAnswer'][];
      timeZone: string;
      version: number;
    };
    OnboardingTaskAnswer: {
      basis: components['schemas']['TaskBasisAnswer'] | null;
      /** Format: date-time */
      closedAt: string | null;
      /** @description Role of who completed or waived it. */
      closedByRole: string | null;
      /** Format: date */
      closedOn: string | null;
      /**
       * Format: date
       * @description The last business day on which it may be finished without moving the first shift.
       */
      dueOn: string;
      duration: components['schemas']['TaskDurationAnswer'];
      /** @enum {string} */
      evidence: 'none' | 'attestation' | 'document' | 'reference-number' | 'event';
      /** Format: uuid */
      id: string;
      key: string;
      /** @description Evidence, or the reason of a waiver. */
      note: string | null;
      /** @description Open although the due day is over at the place. */
      overdue: boolean;
      /** @enum {string} */
      owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
      /** Format: uuid */
      placementId: string;
      /** Format: uuid */
      planId: string;
      /** @enum {string} */
      status: 'blocked' | 'ready' | 'done' | 'waived';
      title: string;
      version: number;
      /** @description Open tasks that it waits for. */
      waitsFor: components['schemas']['TaskReferenceAnswer'][];
      waivable: boolean;
      /** Format: date */
      waivedUntil: string | null;
    };
    OpenLawAnswer: {
      arrangement: string;
      sourceUrl: string;
      what: string;
    };
    OrganisationAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @example Northern Lights Health */
      name: string;
      version: number;
    };
    OrganisationBody: {
      /** @example Northern Lights Health */
      name: string;
    };
    OutcomeBody: {
      /** @enum {string} */
      outcome: 'recommended' | 'not-recommended' | 'another-interview';
    };
    OwnVerification: {
      claim: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      createdAt: string;
      findings: components['schemas']['FindingView'][];
      /** Format: date */
      goodUntil: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'exclusion-list' | 'licence';
      /** @enum {string|null} */
      outcome: 'verified' | 'discrepancy' | 'unable_to_verify' | null;
      simulated: boolean;
      source: string;
      /** @enum {string} */
      status:
        | 'queued'
        | 'running'
        | 'awaiting_source'
        | 'verified'
        | 'discrepancy'
        | 'unable_to_verify'
        | 'review'
        | 'accepted'
        | 'rejected';
      /** Format: date-time */
      updatedAt: string;
    };
    PacketItemView: {
      /** Format: date */
      goodUntil: string | null;
      /** @enum {string} */
      kind: 'identity' | 'exclusion-list' | 'licence';
      label: string;
      requirement: string;
      /** @description The source was a simulator. */
      simulated: boolean;
      /** @enum {string} */
      state: 'collecting' | 'review' | 'established' | 'rejected' | 'runs-out';
      /** Format: uuid */
      verificationId: string;
    };
    PacketView: {
      /** Format: date-time */
      clearedAt: string | null;
      /** Format: uuid */
      id: string;
      /** @description null for hospitals, who see the status alone. */
      items: components['schemas']['PacketItemView'][] | null;
      /** @description What still stands open; null for hospitals. */
      open: string[] | null;
      /** Format: uuid */
      placementId: string;
      /** @description Version of the rules that it was frozen from. */
      requirementsVersion: string;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'collecting' | 'review' | 'cleared' | 'returned';
      version: number;
    };
    PasswordBody: {
      currentPassword: string;
      /** @example four unrelated words here */
      newPassword: string;
    };
    PayAnswer: {
      /** @description Parts that add up to the totals. */
      lines: components['schemas']['PayLineAnswer'][];
      /** @description Paid to others for the nurse: no pay, and nothing to be asked back. */
      paidByEmployer: {
        currency: string;
        minorUnits: number;
      };
      /** @description By the hour, where such hours are worked; in no total. */
      rates: components['schemas']['PayRateAnswer'][];
      /** @description Of a week of the schedule, before tax. */
      weekly: {
        currency: string;
        minorUnits: number;
      };
      /** @description Of the whole assignment, before tax. */
      whole: {
        currency: string;
        minorUnits: number;
      };
    };
    PayComponentBody: {
      /** @description In the currency of the rate. */
      amount: {
        currency: string;
        minorUnits: number;
      };
      /**
       * @description Says by itself whether it is paid by the hour, by the week or once.
       * @enum {string}
       */
      kind:
        | 'overtime'
        | 'holiday'
        | 'on-call'
        | 'call-back'
        | 'charge'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus'
        | 'employer-paid-fees';
      /** @description Only of allowances: taxed less than wages where the facility is. */
      taxAdvantaged?: boolean;
    };
    PayLineAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      /** @enum {string} */
      kind:
        | 'base'
        | 'overtime'
        | 'holiday'
        | 'on-call'
        | 'call-back'
        | 'charge'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus'
        | 'employer-paid-fees';
      /** @enum {string} */
      per: 'hour' | 'week' | 'assignment';
      taxAdvantaged: boolean;
      weekly: {
        currency: string;
        minorUnits: number;
      };
      whole: {
        currency: string;
        minorUnits: number;
      };
    };
    PayRateAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      /** @enum {string} */
      kind:
        | 'overtime'
        | 'holiday'
        | 'on-call'
        | 'call-back'
        | 'charge'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus'
        | 'employer-paid-fees';
    };
    PlacementAnswer: {
      /** Format: date */
      acceptedOn: string;
      corpusVersion: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      endedAt: string | null;
      /** @enum {string|null} */
      endReason: 'completed' | 'ended-by-nurse' | 'ended-by-hospital' | 'not-cleared' | 'no-show' | null;
      /**
       * Format: date
       * @description The first day after the assignment.
       */
      endsOn: string;
      facilityName: string;
      familyName: string | null;
      /** Format: uuid */
      gapId: string;
      givenNames: string | null;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      offerId: string;
      /** Format: uuid */
      organisationId: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'pending_start' | 'on_assignment' | 'ended' | 'fell_off';
      /** Format: uuid */
      submissionId: string;
      unitName: string;
      /**
       * @description The decision of the law that it rests on.
       * @enum {string|null}
       */
      verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined' | null;
      version: number;
    };
    PlacementEndBody: {
      /** @enum {string} */
      reason: 'completed' | 'ended-by-nurse' | 'ended-by-hospital' | 'not-cleared' | 'no-show';
    };
    PlannedTaskAnswer: {
      basis: components['schemas']['TaskBasisAnswer'] | null;
      /** Format: date-time */
      closedAt: string | null;
      /** @description Role of who completed or waived it. */
      closedByRole: string | null;
      /** Format: date */
      closedOn: string | null;
      /** @description On the critical path. */
      critical: boolean;
      /**
       * Format: date
       * @description The last business day on which it may be finished without moving the first shift.
       */
      dueOn: string;
      duration: components['schemas']['TaskDurationAnswer'];
      /** Format: date */
      earliestFinishOn: string;
      /**
       * Format: date
       * @description The day from which it can be worked on.
       */
      earliestStartOn: string;
      /** @enum {string} */
      evidence: 'none' | 'attestation' | 'document' | 'reference-number' | 'event';
      /** Format: uuid */
      id: string;
      key: string;
      /** @description Evidence, or the reason of a waiver. */
      note: string | null;
      /** @description Open although the due day is over at the place. */
      overdue: boolean;
      /** @enum {string} */
      owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
      /** Format: uuid */
      placementId: string;
      /** Format: uuid */
      planId: string;
      /** @description Business days that it may slip; negative when it is too late already. */
      slack: number;
      /** @enum {string} */
      status: 'blocked' | 'ready' | 'done' | 'waived';
      title: string;
      version: number;
      /** @description Open tasks that it waits for. */
      waitsFor: components['schemas']['TaskReferenceAnswer'][];
      waivable: boolean;
      /** Format: date */
      waivedUntil: string | null;
      /** @description Whether the caller may complete it. */
      yours: boolean;
    };
    PracticeBody: {
      certified?: boolean;
      /** Format: date */
      from: string;
      fullResponsibility?: boolean;
      hours?: number;
      jurisdiction: string;
      regulated?: boolean;
      /** @enum {string} */
      setting?:
        | 'hospital'
        | 'public-hospital'
        | 'private-hospital'
        | 'long-term-care'
        | 'clinic'
        | 'private-clinic'
        | 'home-care'
        | 'federal-facility'
        | 'school';
      specialty?: string;
      /**
       * Format: date
       * @description The first day on which it no longer was so.
       */
      until?: string;
    };
    /** @description RFC 9457. Match on `code`; `nextStep` says what to do now. */
    Problem: {
      /** @example REQUEST_INVALID */
      code: string;
      detail: string;
      facts: {
        [key: string]: unknown;
      };
      /** @description The id of the request, as in `x-request-id`. */
      instance: string;
      nextStep: string;
      problems?: {
        /** @description JSON pointer into the body, the query string or the address. */
        at: string;
        code: string;
        message: string;
      }[];
      status: number;
      title: string;
      type: string;
    };
    ProgressView: {
      accepted: number;
      /** @description All of them; `errors` names the first hundred. */
      errorCount: number;
      errors: components['schemas']['LineErrorView'][];
      /** @description Rows after the header. */
      linesRead: number;
    };
    RecheckAnswer: {
      /** @enum {string} */
      afterVerdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
      /** @description The arrangement that is lost. */
      arrangement: string | null;
      baseVersion: string;
      /** @enum {string} */
      beforeVerdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      /**
       * @description What the law said of that day when it was asked again.
       * @enum {string|null}
       */
      decidedVerdict: 'authorised' | 'pathway' | 'barred' | 'undetermined' | null;
      decidedVersion: string | null;
      facilityName: string;
      /** Format: uuid */
      gapId: string;
      headVersion: string;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      /**
       * Format: date
       * @description The first day of the assignment on which the newer law answers worse.
       */
      losesOn: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /**
       * Format: uuid
       * @description The placement at risk; null while only the submission is.
       */
      placementId: string | null;
      reason: string;
      /** @enum {string} */
      status: 'open' | 'confirmed' | 'lifted' | 'moot';
      /** Format: uuid */
      submissionId: string;
      version: number;
    };
    RejectionBody: {
      /** @enum {string} */
      reason:
        | 'experience'
        | 'certificates'
        | 'language'
        | 'availability'
        | 'licence'
        | 'interview'
        | 'position-withdrawn'
        | 'other-candidate';
    };
    RequiredLanguageBody: {
      language: string;
      /** @enum {string} */
      level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
    };
    RequirementsBody: {
      /** @description Whether a nurse whose licence is on its way may be submitted. */
      acceptsPendingLicence: boolean;
      /** @description Certificates of /v1/recognition/vocabulary. */
      certificates: string[];
      languages: components['schemas']['RequiredLanguageBody'][];
      minimumYears: number;
      /**
       * @description A specialty of /v1/recognition/vocabulary.
       * @example intensive-care
       */
      specialty: string;
    };
    ResidenceBody: {
      /** Format: date */
      from: string;
      jurisdiction: string;
      /**
       * Format: date
       * @description The first day on which it no longer was so.
       */
      until?: string;
    };
    RiskAnswer: {
      /** @description As things stand today, the first shift cannot be met. */
      atRisk: boolean;
      /** @description Business days; null when nothing is open. */
      leastSlack: number | null;
      /** @description Tasks with negative slack, in the order of the plan. */
      tooLate: components['schemas']['TaskReferenceAnswer'][];
    };
    ScoreFactorAnswer: {
      because: string;
      factor: string;
      value: number;
      /** @description Share of the whole score. */
      weight: number;
    };
    SessionAnswer: {
      account: components['schemas']['AccountAnswer'];
      /** Format: date-time */
      expiresAt: string;
      /** @description Shown this once. Send it as `Authorization: Bearer <token>`. */
      token: string;
    };
    SignInBody: {
      /** @example ana.reyes@example.org */
      email: string;
      /** @example four unrelated words here */
      password: string;
    };
    SignUpAnswer: {
      nextStep: string;
      /** @enum {string} */
      status: 'accepted';
    };
    SignUpBody: {
      /**
       * @description How the product addresses the person.
       * @example Ana Reyes
       */
      displayName: string;
      /** @example ana.reyes@example.org */
      email: string;
      /** @example four unrelated words here */
      password: string;
    };
    SkillsAnswer: {
      certificates: components['schemas']['CertificateAnswer'][];
      languages: components['schemas']['LanguageAnswer'][];
      specialties: components['schemas']['SpecialtyAnswer'][];
    };
    SlotsBody: {
      /** @description Times at which it may begin. */
      slots: string[];
    };
    SpecialtyAnswer: {
      specialty: string;
      years: number;
    };
    SpecialtyBody: {
      /**
       * @description A specialty of /v1/recognition/vocabulary.
       * @example intensive-care
       */
      specialty: string;
      years: number;
    };
    SpokenLanguageBody: {
      /** @enum {string} */
      basis?: 'native' | 'schooling' | 'test' | 'self';
      language: string;
      /** @enum {string} */
      level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
    };
    StaffAccessBody: {
      /**
       * Format: uuid
       * @description Of hospital roles: the organisation they act for.
       */
      organisationId?: string;
      /** @enum {string} */
      role: 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
      /** @enum {string} */
      status: 'active' | 'disabled';
    };
    StaffAccountBody: {
      /**
       * @description How the product addresses the person.
       * @example Ana Reyes
       */
      displayName: string;
      /** @example ana.reyes@example.org */
      email: string;
      /**
       * Format: uuid
       * @description Of hospital roles: the organisation they act for.
       */
      organisationId?: string;
      /** @example four unrelated words here */
      password: string;
      /** @enum {string} */
      role: 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
    };
    StageDurationAnswer: {
      /** @description Stages that have ended. */
      ended: number;
      /** @enum {string|null} */
      holder: 'nurse' | 'hospital' | 'several' | null;
      /** @description Half of them took no longer. */
      medianHours: number | null;
      /** @description Nine of ten took no longer. */
      p90Hours: number | null;
      status: string;
      /** @enum {string} */
      subjectType: 'gap' | 'submission' | 'interview' | 'offer' | 'placement';
      /** @description Those that still last. */
      waiting: number;
      /**
       * Format: date-time
       * @description Since when the longest of these has waited.
       */
      waitingSince: string | null;
    };
    StartWindowAnswer: {
      /** Format: date */
      max: string;
      /** Format: date */
      min: string;
      /** Format: date */
      typical: string;
    };
    StatusBody: {
      jurisdiction: string;
      /** @enum {string} */
      kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
      /** Format: date */
      since?: string;
    };
    SubmissionAnswer: {
      candidate: components['schemas']['CandidateView'];
      /** Format: date-time */
      closedAt: string | null;
      consent: components['schemas']['ConsentView'];
      corpusVersion: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      endsOn: string;
      /** @description For lists: where it is. */
      facilityName: string;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      jurisdiction: string;
      /** Format: uuid */
      offerId: string | null;
      /** Format: uuid */
      organisationId: string;
      /** Format: uuid */
      placementId: string | null;
      reason: string | null;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'submitted' | 'offered' | 'placed' | 'rejected' | 'withdrawn' | 'not_assigned';
      unitName: string;
      /**
       * @description What the law said when the nurse submitted.
       * @enum {string}
       */
      verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
      version: number;
    };
    SubmissionBody: {
      consent: components['schemas']['ConsentBody'];
      /** Format: uuid */
      gapId: string;
    };
    TaskBasisAnswer: {
      /** @enum {string} */
      confidence: 'sourced' | 'known' | 'uncertain';
      /**
       * @description What the law demands cannot be waived.
       * @enum {string}
       */
      force: 'law' | 'guidance';
      legalBasis: string;
      sourceUrl: string;
      /** Format: date */
      verifiedOn: string;
    };
    TaskDurationAnswer: {
      days: number;
      /** @enum {string} */
      unit: 'business' | 'calendar';
    };
    TaskReferenceAnswer: {
      key: string;
      /** @enum {string} */
      owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
      /** Format: uuid */
      taskId: string;
      title: string;
    };
    TemplateVersionAnswer: {
      id: string;
      version: number;
    };
    TimelineView: {
      /** Format: uuid */
      actorAccountId: string | null;
      actorRole: string;
      /** Format: date-time */
      at: string;
      attempt: number;
      detail: string | null;
      /** @enum {string|null} */
      from:
        | 'queued'
        | 'running'
        | 'awaiting_source'
        | 'verified'
        | 'discrepancy'
        | 'unable_to_verify'
        | 'review'
        | 'accepted'
        | 'rejected'
        | null;
      sequence: number;
      /** @enum {string} */
      to:
        | 'queued'
        | 'running'
        | 'awaiting_source'
        | 'verified'
        | 'discrepancy'
        | 'unable_to_verify'
        | 'review'
        | 'accepted'
        | 'rejected';
    };
    UnitAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      facilityId: string;
      /** Format: uuid */
      id: string;
      /** @example Intensive care 2 */
      name: string;
      /** Format: uuid */
      organisationId: string;
      version: number;
    };
    UnitBody: {
      /** Format: uuid */
      facilityId: string;
      /** @example Intensive care 2 */
      name: string;
    };
    VaccinationBody: {
      kind: string;
      /** Format: date */
      on: string;
    };
    VerificationSummary: {
      /** Format: date-time */
      createdAt: string;
      findings: components['schemas']['FindingView'][];
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'exclusion-list' | 'licence';
      /**
       * Format: date
       * @description First day of the earliest assignment that needs it.
       */
      neededBy: string;
      /** Format: uuid */
      nurseId: string;
      /** @description As on the profile: family name, given names. */
      nurseName: string;
      /**
       * @description What the machine found.
       * @enum {string|null}
       */
      outcome: 'verified' | 'discrepancy' | 'unable_to_verify' | null;
      /** @description The source was a simulator. */
      simulated: boolean;
      /** @description Who was asked. */
      source: string;
      /** @enum {string} */
      status:
        | 'queued'
        | 'running'
        | 'awaiting_source'
        | 'verified'
        | 'discrepancy'
        | 'unable_to_verify'
        | 'review'
        | 'accepted'
        | 'rejected';
      /** Format: date-time */
      updatedAt: string;
      version: number;
      waiting: components['schemas']['WaitingView'] | null;
    };
    VerificationView: {
      attempts: number;
      /** @description What the profile said when the source was asked. */
      claim: {
        [key: string]: unknown;
      };
      comparisons: components['schemas']['ComparisonView'][];
      /** Format: date-time */
      createdAt: string;
      decision: components['schemas']['DecidedView'] | null;
      /** @description Where the nurse is to work. */
      destination: string;
      /** @description What the source said. */
      evidence: {
        [key: string]: unknown;
      } | null;
      findings: components['schemas']['FindingView'][];
      /**
       * Format: date
       * @description Last day on which it is good.
       */
      goodUntil: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'exclusion-list' | 'licence';
      /**
       * Format: date
       * @description First day of the earliest assignment that needs it.
       */
      neededBy: string;
      /** Format: uuid */
      nurseId: string;
      /** @description As on the profile: family name, given names. */
      nurseName: string;
      /**
       * @description What the machine found.
       * @enum {string|null}
       */
      outcome: 'verified' | 'discrepancy' | 'unable_to_verify' | null;
      /** @description The source was a simulator. */
      simulated: boolean;
      /** @description Who was asked. */
      source: string;
      /** @enum {string} */
      status:
        | 'queued'
        | 'running'
        | 'awaiting_source'
        | 'verified'
        | 'discrepancy'
        | 'unable_to_verify'
        | 'review'
        | 'accepted'
        | 'rejected';
      /** Format: uuid */
      submissionId: string;
      timeline: components['schemas']['TimelineView'][];
      /** Format: date-time */
      updatedAt: string;
      version: number;
      waiting: components['schemas']['WaitingView'] | null;
    };
    WaitingView: {
      /**
       * @description For a source at work, or for one that is down.
       * @enum {string}
       */
      for: 'answer' | 'recovery';
      /** Format: date-time */
      nextAttemptAt: string | null;
      reason: string | null;
    };
    WaiverBody: {
      /** @description Why it is not needed. */
      reason: string;
      /**
       * Format: date
       * @description First day on which the waiver no longer holds; later than the first shift.
       */
      until?: string;
    };
    WorkAuthorisationBody: {
      /** Format: date */
      from: string;
      jurisdiction: string;
      kind: string;
      /**
       * Format: date
       * @description The first day on which it no longer was so.
       */
      until?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  IdentityController_signUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUpBody'];
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignUpAnswer'];
        };
      };
    };
  };
  IdentityController_verifyChains: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChainsAnswer'];
        };
      };
    };
  };
  SubmissionsController_consentText: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a nurse agrees to with each submission. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentTextAnswer'];
        };
      };
    };
  };
  ImportsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ImportView'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ImportsController_receive: {
    parameters: {
      query?: {
        /** @description Take a list that has lost more than half of its entries. */
        acceptSmaller?: boolean;
      };
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
    };
  };
  ImportsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        exclusionListImportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
    };
  };
  ImportsController_events: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        exclusionListImportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HospitalsController_listFacilities: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        organisationId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FacilityAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  HospitalsController_addFacility: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FacilityBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FacilityAnswer'];
        };
      };
    };
  };
  GapsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        jurisdiction?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description A specialty of /v1/recognition/vocabulary. */
        specialty?: string;
        status?: 'draft' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['GapAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  GapsController_request: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapBody'];
      };
    };
    responses: {
      /** @description The gap as a draft. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  GapsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  GapsController_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapChanges'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  GapsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapReasonBody'];
      };
    };
    responses: {
      /** @description The gap is cancelled; its submissions and offers end. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  CandidatesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also those that a hard constraint excludes, after the others, with why not. */
        includeExcluded?: boolean;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nurses for the gap, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidatesAnswer'];
        };
      };
    };
  };
  CandidatesController_explain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gapId: string;
        nurseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Why this nurse, why not, and what would change it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidateExplanation'];
        };
      };
    };
  };
  HistoryController_ofGap: {
    parameters: {
      query?: {
        /** @description Only what was recorded until then; the newest item is what it was then. */
        at?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HistoryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  GapsController_hold: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapReasonBody'];
      };
    };
    responses: {
      /** @description The gap takes no submissions until it is opened again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  GapsController_open: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The gap is open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapAnswer'];
        };
      };
    };
  };
  InterviewsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'proposed' | 'scheduled' | 'reschedule_requested' | 'held' | 'no_show' | 'declined' | 'cancelled';
        submissionId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['InterviewAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  InterviewsController_arrange: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InterviewBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InterviewReasonBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_choose: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChoiceBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InterviewReasonBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  HistoryController_ofInterview: {
    parameters: {
      query?: {
        /** @description Only what was recorded until then; the newest item is what it was then. */
        at?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HistoryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  InterviewsController_missed: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The other side did not come. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_hold: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OutcomeBody'];
      };
    };
    responses: {
      /** @description It was held. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_askForOtherTimes: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InterviewReasonBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  InterviewsController_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        interviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlotsBody'];
      };
    };
    responses: {
      /** @description Other times, in place of those before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterviewAnswer'];
        };
      };
    };
  };
  MarketSummaryController_count: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MarketSummaryAnswer'];
        };
      };
    };
  };
  IdentityController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  IdentityController_aboutMe: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AuditEventAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  IdentityController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordBody'];
      };
    };
    responses: {
      /** @description The new password counts; every other session of the account has ended. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  NursesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['NurseListItem'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  NursesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        nurseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The profile without birth date and passport. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NurseAnswer'];
        };
      };
    };
  };
  NursesController_own: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NurseProfileAnswer'];
        };
      };
    };
  };
  NursesController_write: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag last read; left out only the first time. */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NurseProfileBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NurseProfileAnswer'];
        };
      };
    };
  };
  MatchesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Also those that a hard constraint excludes, after the others, with why not. */
        includeExcluded?: boolean;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open gaps for the nurse who asks, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchesAnswer'];
        };
      };
    };
  };
  VerificationsController_listOwn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnVerification'][];
        };
      };
    };
  };
  OffersController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        gapId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'extended' | 'countered' | 'accepted' | 'declined' | 'expired' | 'rescinded';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OfferAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  OffersController_extend: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfferBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  OffersController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  OffersController_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted: the answer names the placement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  CountersController_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CounterAcceptanceBody'];
      };
    };
    responses: {
      /** @description The offer, extended anew on what the nurse asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  CountersController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CounterDeclineBody'];
      };
    };
    responses: {
      /** @description The offer, as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  CountersController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  CountersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CounterAnswer'][];
        };
      };
    };
  };
  CountersController_counter: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CounterBody'];
      };
    };
    responses: {
      /** @description The offer, which now waits for the hospital. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  OffersController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  HistoryController_ofOffer: {
    parameters: {
      query?: {
        /** @description Only what was recorded until then; the newest item is what it was then. */
        at?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HistoryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  OffersController_rescind: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        offerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferAnswer'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description Only tasks that the caller completes. A recruiter also answers for authorities. */
        mine?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open tasks over all plans, by due day. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OnboardingTaskAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  TasksController_complete: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompletionBody'];
      };
    };
    responses: {
      /** @description The task is done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnboardingTaskAnswer'];
        };
      };
    };
  };
  TasksController_waive: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WaiverBody'];
      };
    };
    responses: {
      /** @description The task is waived. Recruiters only; never what the law demands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnboardingTaskAnswer'];
        };
      };
    };
  };
  HospitalsController_listOrganisations: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OrganisationAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  HospitalsController_addOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationAnswer'];
        };
      };
    };
  };
  PlacementsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        gapId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'pending_start' | 'on_assignment' | 'ended' | 'fell_off';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PlacementAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  PlacementsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacementAnswer'];
        };
      };
    };
  };
  PlacementsController_end: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlacementEndBody'];
      };
    };
    responses: {
      /** @description Ended, or fallen off when it had not started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacementAnswer'];
        };
      };
    };
  };
  HistoryController_ofPlacement: {
    parameters: {
      query?: {
        /** @description Only what was recorded until then; the newest item is what it was then. */
        at?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HistoryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  PlansController_ofPlacement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tasks in order, slack as of today, and who holds the ball. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnboardingPlanAnswer'];
        };
      };
    };
  };
  PacketsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PacketView'];
        };
      };
    };
  };
  PlacementsController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        placementId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On assignment: packet cleared and onboarding plan completed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacementAnswer'];
        };
      };
    };
  };
  RechecksController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'open' | 'confirmed' | 'lifted' | 'moot';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RecheckAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RechecksController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recheckId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecheckAnswer'];
        };
      };
    };
  };
  RechecksController_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        recheckId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The law asked again: lifted, or confirmed with what it says now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecheckAnswer'];
        };
      };
    };
  };
  RecognitionController_arrangements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Arrangements by id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  RecognitionController_arrangement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document as docs/rule-language.md describes it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  RecognitionController_corpus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The corpus. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  RecognitionController_coverage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The register of coverage. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date */
            asOf: string;
            corpusVersion: string;
            items: {
              code: string;
              coverageNote: string | null;
              name: string;
              professions: {
                /** @description Ids by kind */
                arrangements: {
                  automatic?: string[];
                  bridging?: string[];
                  compact?: string[];
                  endorsement?: string[];
                  equivalence?: string[];
                  exam?: string[];
                  gate?: string[];
                  information?: string[];
                  negative?: string[];
                  registration?: string[];
                  'temporary-service'?: string[];
                  treaty?: string[];
                };
                confidence: {
                  known: number;
                  sourced: number;
                  uncertain: number;
                };
                /**
                 * @description complete: every way is in the corpus
                 * @enum {string}
                 */
                coverage: 'complete' | 'partial';
                entries: string[];
                /** @description Language requirements */
                languages: string[];
                missing: ('partial' | 'no-way-in' | 'no-language-requirement' | 'no-entry')[];
                /** @description Documented absence */
                negative: string[];
                /** @description No longer in force */
                past: string[];
                /** @enum {string} */
                profession: 'RN' | 'LPN' | 'RM' | 'APRN';
                verified: {
                  /** Format: date */
                  newest: string;
                  /** Format: date */
                  oldest: string;
                } | null;
                /** @enum {string|null} */
                weakest: 'sourced' | 'known' | 'uncertain' | null;
              }[];
              regulator: string | null;
            }[];
          };
        };
      };
    };
  };
  RecognitionController_decide: {
    parameters: {
      query?: {
        /** @description Adds `explanation`: sentences */
        explain?: boolean;
        /** @description Decides by the law as it was known on this day; today unless told */
        knownOn?: string;
        /** @description en, fr, es; before Accept-Language */
        lang?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /**
               * @description The profession sought; the nurse's own unless told
               * @enum {string}
               */
              as?: 'RN' | 'LPN' | 'RM' | 'APRN';
              assignment?: {
                days?: number;
                employerConfirmed?: boolean;
                /** @enum {string} */
                setting?:
                  | 'hospital'
                  | 'public-hospital'
                  | 'private-hospital'
                  | 'long-term-care'
                  | 'clinic'
                  | 'private-clinic'
                  | 'home-care'
                  | 'federal-facility'
                  | 'school';
              };
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               * @example US-FL
               */
              destination: string;
              /** @description Returned with the decision */
              id?: string;
              /** @description A field left out is unknown; [] says none; an item without `until` is still so. */
              nurse: {
                applications?: {
                  feePaid?: boolean;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  filedOn: string;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  /** @enum {string} */
                  kind: 'endorsement' | 'declaration' | 'registration';
                }[];
                certificates?: {
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  expiresOn?: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  issuedOn: string;
                  /** @description A term of /v1/recognition/vocabulary */
                  kind: string;
                }[];
                citizenships?: string[];
                education?: {
                  award?: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  beganOn?: string;
                  clinicalHours?: number;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  completedOn?: string;
                  /** @enum {string} */
                  field?:
                    'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
                  hours?: number;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  /** @description A term of /v1/recognition/vocabulary */
                  kind?: string;
                  /**
                   * Format: language
                   * @description BCP 47
                   */
                  language?: string;
                  /** @enum {string} */
                  level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
                  /** @description A term of /v1/recognition/vocabulary */
                  titleCode?: string;
                  years?: number;
                }[];
                exams?: {
                  /** @description A term of /v1/recognition/vocabulary */
                  exam: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  passedOn?: string;
                }[];
                identifiers?: {
                  usSocialSecurityNumber?: boolean;
                };
                languages?: {
                  /** @enum {string} */
                  basis?: 'native' | 'schooling' | 'test' | 'self';
                  /**
                   * Format: language
                   * @description BCP 47
                   */
                  language: string;
                  /** @enum {string} */
                  level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
                }[];
                languageTests?: {
                  scores: {
                    [key: string]: number | string;
                  };
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  takenOn: string;
                  /** @description A term of /v1/recognition/vocabulary */
                  test: string;
                }[];
                licences?: {
                  /** @enum {string} */
                  basis?: 'training' | 'exam' | 'recognition';
                  established?: boolean;
                  /**
                   * Format: date
                   * @description Last day on which the licence is good
                   */
                  expiresOn?: string;
                  /** @enum {string} */
                  field?:
                    'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  issuedOn?: string;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  meetsUniformRequirements?: boolean;
                  /** @enum {string} */
                  profession: 'RN' | 'LPN' | 'RM' | 'APRN';
                  /** @enum {string} */
                  scope: 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
                  /** @enum {string} */
                  status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
                }[];
                military?: {
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  from: string;
                  /** @enum {string} */
                  kind: 'servicemember' | 'spouse';
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  ordersTo: string;
                };
                practice?: {
                  certified?: boolean;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  from: string;
                  fullResponsibility?: boolean;
                  hours?: number;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  regulated?: boolean;
                  /** @enum {string} */
                  setting?:
                    | 'hospital'
                    | 'public-hospital'
                    | 'private-hospital'
                    | 'long-term-care'
                    | 'clinic'
                    | 'private-clinic'
                    | 'home-care'
                    | 'federal-facility'
                    | 'school';
                  /** @description A term of /v1/recognition/vocabulary */
                  specialty?: string;
                  /**
                   * Format: date
                   * @description First day on which the nurse no longer practised there
                   */
                  until?: string;
                }[];
                /** @enum {string} */
                profession: 'RN' | 'LPN' | 'RM' | 'APRN';
                residences?: {
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  from: string;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  until?: string;
                }[];
                statuses?: {
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  /** @enum {string} */
                  kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  since?: string;
                }[];
                vaccinations?: {
                  /** @description A term of /v1/recognition/vocabulary */
                  kind: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  on: string;
                }[];
                workAuthorisations?: {
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  from: string;
                  /**
                   * Format: jurisdiction
                   * @description ISO 3166-1 alpha-2 or ISO 3166-2
                   */
                  jurisdiction: string;
                  /** @description A term of /v1/recognition/vocabulary */
                  kind: string;
                  /**
                   * Format: date
                   * @description YYYY-MM-DD
                   */
                  until?: string;
                }[];
              };
              /**
               * Format: date
               * @description YYYY-MM-DD
               * @example 2026-11-22
               */
              on: string;
              /** @enum {string} */
              purpose?: 'temporary' | 'permanent';
            }
          | {
              queries: {
                /**
                 * @description The profession sought; the nurse's own unless told
                 * @enum {string}
                 */
                as?: 'RN' | 'LPN' | 'RM' | 'APRN';
                assignment?: {
                  days?: number;
                  employerConfirmed?: boolean;
                  /** @enum {string} */
                  setting?:
                    | 'hospital'
                    | 'public-hospital'
                    | 'private-hospital'
                    | 'long-term-care'
                    | 'clinic'
                    | 'private-clinic'
                    | 'home-care'
                    | 'federal-facility'
                    | 'school';
                };
                /**
                 * Format: jurisdiction
                 * @description ISO 3166-1 alpha-2 or ISO 3166-2
                 * @example US-FL
                 */
                destination: string;
                /** @description Returned with the decision */
                id?: string;
                /** @description A field left out is unknown; [] says none; an item without `until` is still so. */
                nurse: {
                  applications?: {
                    feePaid?: boolean;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    filedOn: string;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    /** @enum {string} */
                    kind: 'endorsement' | 'declaration' | 'registration';
                  }[];
                  certificates?: {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    expiresOn?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    issuedOn: string;
                    /** @description A term of /v1/recognition/vocabulary */
                    kind: string;
                  }[];
                  citizenships?: string[];
                  education?: {
                    award?: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    beganOn?: string;
                    clinicalHours?: number;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    completedOn?: string;
                    /** @enum {string} */
                    field?:
                      'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
                    hours?: number;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    /** @description A term of /v1/recognition/vocabulary */
                    kind?: string;
                    /**
                     * Format: language
                     * @description BCP 47
                     */
                    language?: string;
                    /** @enum {string} */
                    level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
                    /** @description A term of /v1/recognition/vocabulary */
                    titleCode?: string;
                    years?: number;
                  }[];
                  exams?: {
                    /** @description A term of /v1/recognition/vocabulary */
                    exam: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    passedOn?: string;
                  }[];
                  identifiers?: {
                    usSocialSecurityNumber?: boolean;
                  };
                  languages?: {
                    /** @enum {string} */
                    basis?: 'native' | 'schooling' | 'test' | 'self';
                    /**
                     * Format: language
                     * @description BCP 47
                     */
                    language: string;
                    /** @enum {string} */
                    level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
                  }[];
                  languageTests?: {
                    scores: {
                      [key: string]: number | string;
                    };
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    takenOn: string;
                    /** @description A term of /v1/recognition/vocabulary */
                    test: string;
                  }[];
                  licences?: {
                    /** @enum {string} */
                    basis?: 'training' | 'exam' | 'recognition';
                    established?: boolean;
                    /**
                     * Format: date
                     * @description Last day on which the licence is good
                     */
                    expiresOn?: string;
                    /** @enum {string} */
                    field?:
                      'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    issuedOn?: string;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    meetsUniformRequirements?: boolean;
                    /** @enum {string} */
                    profession: 'RN' | 'LPN' | 'RM' | 'APRN';
                    /** @enum {string} */
                    scope: 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
                    /** @enum {string} */
                    status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
                  }[];
                  military?: {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    from: string;
                    /** @enum {string} */
                    kind: 'servicemember' | 'spouse';
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    ordersTo: string;
                  };
                  practice?: {
                    certified?: boolean;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    from: string;
                    fullResponsibility?: boolean;
                    hours?: number;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    regulated?: boolean;
                    /** @enum {string} */
                    setting?:
                      | 'hospital'
                      | 'public-hospital'
                      | 'private-hospital'
                      | 'long-term-care'
                      | 'clinic'
                      | 'private-clinic'
                      | 'home-care'
                      | 'federal-facility'
                      | 'school';
                    /** @description A term of /v1/recognition/vocabulary */
                    specialty?: string;
                    /**
                     * Format: date
                     * @description First day on which the nurse no longer practised there
                     */
                    until?: string;
                  }[];
                  /** @enum {string} */
                  profession: 'RN' | 'LPN' | 'RM' | 'APRN';
                  residences?: {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    until?: string;
                  }[];
                  statuses?: {
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    /** @enum {string} */
                    kind:
                      'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    since?: string;
                  }[];
                  vaccinations?: {
                    /** @description A term of /v1/recognition/vocabulary */
                    kind: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    on: string;
                  }[];
                  workAuthorisations?: {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: jurisdiction
                     * @description ISO 3166-1 alpha-2 or ISO 3166-2
                     */
                    jurisdiction: string;
                    /** @description A term of /v1/recognition/vocabulary */
                    kind: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    until?: string;
                  }[];
                };
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 * @example 2026-11-22
                 */
                on: string;
                /** @enum {string} */
                purpose?: 'temporary' | 'permanent';
              }[];
            };
      };
    };
    responses: {
      /** @description The decision; of a batch, the decisions in the order of the queries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                alternatives: {
                  comparedFees?: {
                    complete: boolean;
                    currency: string;
                    minorUnits: number;
                    /** Format: date */
                    ratesOf: string;
                  };
                  /** @enum {unknown} */
                  confidence: 'sourced' | 'known' | 'uncertain';
                  earliestStart: {
                    /** Format: date */
                    max: string;
                    /** Format: date */
                    min: string;
                    /** Format: date */
                    typical: string;
                  } | null;
                  explanation?: string[];
                  fees: {
                    currency: string;
                    minorUnits: number;
                  }[];
                  findings?: {
                    /** Format: date */
                    expiresOn: string;
                    /** @enum {unknown} */
                    kind: 'proof-expires' | 'licence-expires';
                    leg: number;
                    /** Format: date */
                    neededOn: string;
                    what: string;
                  }[];
                  legs: {
                    arrangement: string;
                    assumes?: {
                      jurisdiction: string;
                      /** @enum {unknown} */
                      kind: 'residence';
                    }[];
                    begins?: {
                      /** Format: date */
                      max: string;
                      /** Format: date */
                      min: string;
                      /** Format: date */
                      typical: string;
                    } | null;
                    /** @description Facts that decide whether the leg is open */
                    conditionalOn?: string[];
                    /** @enum {unknown} */
                    confidence: 'sourced' | 'known' | 'uncertain';
                    from: string | null;
                    grants?: {
                      basis: string;
                      jurisdiction: string;
                      scope: string;
                    };
                    kind: string;
                    legalBasis: string;
                    needs: {
                      detail: string;
                      kind: string;
                      satisfied: boolean | null;
                    }[];
                    sourceUrl: string;
                    steps: {
                      days: number[] | null;
                      fee: {
                        currency: string;
                        minorUnits: number;
                      } | null;
                      name: string;
                    }[];
                    to: string;
                    /** Format: date */
                    verifiedOn: string;
                  }[];
                }[];
                /** @enum {unknown} */
                as: 'RN' | 'LPN' | 'RM' | 'APRN';
                corpusVersion: string;
                /** @enum {unknown} */
                couldBe?: 'authorised' | 'pathway';
                destination: string;
                entry: {
                  /** @enum {unknown} */
                  available: 'yes' | 'conditional' | 'no' | 'unknown';
                  conditions: string[];
                  id: string;
                  /** @enum {unknown} */
                  kind: 'visa' | 'permit' | 'free-movement' | 'citizen';
                  sourceUrl: string;
                }[];
                /** @description Where asked for by explain=true: the decision in sentences. */
                explanation?: string[];
                id?: string;
                limits: {
                  /** @enum {unknown} */
                  kind: 'until' | 'setting' | 'employer' | 'days-a-year' | 'scope';
                  value: string;
                }[];
                missing: {
                  fact: string;
                  wouldDecide: string[];
                }[];
                /** Format: date */
                on: string;
                openLaw: {
                  arrangement: string;
                  /** @enum {unknown} */
                  coverage?: 'no-rule' | 'incomplete' | 'noted';
                  sourceUrl: string;
                  what: string;
                }[];
                reasons: {
                  arrangement: string;
                  /** @enum {unknown} */
                  confidence: 'sourced' | 'known' | 'uncertain';
                  /** Format: date */
                  day?: string;
                  legalBasis: string;
                  /** @enum {unknown} */
                  outcome: 'held' | 'failed' | 'unknown';
                  rule: string;
                  sourceUrl: string;
                  text: string;
                  /** Format: date */
                  verifiedOn: string;
                  /** Format: date */
                  version: string;
                }[];
                route?: {
                  comparedFees?: {
                    complete: boolean;
                    currency: string;
                    minorUnits: number;
                    /** Format: date */
                    ratesOf: string;
                  };
                  /** @enum {unknown} */
                  confidence: 'sourced' | 'known' | 'uncertain';
                  earliestStart: {
                    /** Format: date */
                    max: string;
                    /** Format: date */
                    min: string;
                    /** Format: date */
                    typical: string;
                  } | null;
                  explanation?: string[];
                  fees: {
                    currency: string;
                    minorUnits: number;
                  }[];
                  findings?: {
                    /** Format: date */
                    expiresOn: string;
                    /** @enum {unknown} */
                    kind: 'proof-expires' | 'licence-expires';
                    leg: number;
                    /** Format: date */
                    neededOn: string;
                    what: string;
                  }[];
                  legs: {
                    arrangement: string;
                    assumes?: {
                      jurisdiction: string;
                      /** @enum {unknown} */
                      kind: 'residence';
                    }[];
                    begins?: {
                      /** Format: date */
                      max: string;
                      /** Format: date */
                      min: string;
                      /** Format: date */
                      typical: string;
                    } | null;
                    /** @description Facts that decide whether the leg is open */
                    conditionalOn?: string[];
                    /** @enum {unknown} */
                    confidence: 'sourced' | 'known' | 'uncertain';
                    from: string | null;
                    grants?: {
                      basis: string;
                      jurisdiction: string;
                      scope: string;
                    };
                    kind: string;
                    legalBasis: string;
                    needs: {
                      detail: string;
                      kind: string;
                      satisfied: boolean | null;
                    }[];
                    sourceUrl: string;
                    steps: {
                      days: number[] | null;
                      fee: {
                        currency: string;
                        minorUnits: number;
                      } | null;
                      name: string;
                    }[];
                    to: string;
                    /** Format: date */
                    verifiedOn: string;
                  }[];
                };
                /** @enum {unknown} */
                verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
              }
            | {
                decisions: {
                  alternatives: {
                    comparedFees?: {
                      complete: boolean;
                      currency: string;
                      minorUnits: number;
                      /** Format: date */
                      ratesOf: string;
                    };
                    /** @enum {unknown} */
                    confidence: 'sourced' | 'known' | 'uncertain';
                    earliestStart: {
                      /** Format: date */
                      max: string;
                      /** Format: date */
                      min: string;
                      /** Format: date */
                      typical: string;
                    } | null;
                    explanation?: string[];
                    fees: {
                      currency: string;
                      minorUnits: number;
                    }[];
                    findings?: {
                      /** Format: date */
                      expiresOn: string;
                      /** @enum {unknown} */
                      kind: 'proof-expires' | 'licence-expires';
                      leg: number;
                      /** Format: date */
                      neededOn: string;
                      what: string;
                    }[];
                    legs: {
                      arrangement: string;
                      assumes?: {
                        jurisdiction: string;
                        /** @enum {unknown} */
                        kind: 'residence';
                      }[];
                      begins?: {
                        /** Format: date */
                        max: string;
                        /** Format: date */
                        min: string;
                        /** Format: date */
                        typical: string;
                      } | null;
                      /** @description Facts that decide whether the leg is open */
                      conditionalOn?: string[];
                      /** @enum {unknown} */
                      confidence: 'sourced' | 'known' | 'uncertain';
                      from: string | null;
                      grants?: {
                        basis: string;
                        jurisdiction: string;
                        scope: string;
                      };
                      kind: string;
                      legalBasis: string;
                      needs: {
                        detail: string;
                        kind: string;
                        satisfied: boolean | null;
                      }[];
                      sourceUrl: string;
                      steps: {
                        days: number[] | null;
                        fee: {
                          currency: string;
                          minorUnits: number;
                        } | null;
                        name: string;
                      }[];
                      to: string;
                      /** Format: date */
                      verifiedOn: string;
                    }[];
                  }[];
                  /** @enum {unknown} */
                  as: 'RN' | 'LPN' | 'RM' | 'APRN';
                  corpusVersion: string;
                  /** @enum {unknown} */
                  couldBe?: 'authorised' | 'pathway';
                  destination: string;
                  entry: {
                    /** @enum {unknown} */
                    available: 'yes' | 'conditional' | 'no' | 'unknown';
                    conditions: string[];
                    id: string;
                    /** @enum {unknown} */
                    kind: 'visa' | 'permit' | 'free-movement' | 'citizen';
                    sourceUrl: string;
                  }[];
                  /** @description Where asked for by explain=true: the decision in sentences. */
                  explanation?: string[];
                  id?: string;
                  limits: {
                    /** @enum {unknown} */
                    kind: 'until' | 'setting' | 'employer' | 'days-a-year' | 'scope';
                    value: string;
                  }[];
                  missing: {
                    fact: string;
                    wouldDecide: string[];
                  }[];
                  /** Format: date */
                  on: string;
                  openLaw: {
                    arrangement: string;
                    /** @enum {unknown} */
                    coverage?: 'no-rule' | 'incomplete' | 'noted';
                    sourceUrl: string;
                    what: string;
                  }[];
                  reasons: {
                    arrangement: string;
                    /** @enum {unknown} */
                    confidence: 'sourced' | 'known' | 'uncertain';
                    /** Format: date */
                    day?: string;
                    legalBasis: string;
                    /** @enum {unknown} */
                    outcome: 'held' | 'failed' | 'unknown';
                    rule: string;
                    sourceUrl: string;
                    text: string;
                    /** Format: date */
                    verifiedOn: string;
                    /** Format: date */
                    version: string;
                  }[];
                  route?: {
                    comparedFees?: {
                      complete: boolean;
                      currency: string;
                      minorUnits: number;
                      /** Format: date */
                      ratesOf: string;
                    };
                    /** @enum {unknown} */
                    confidence: 'sourced' | 'known' | 'uncertain';
                    earliestStart: {
                      /** Format: date */
                      max: string;
                      /** Format: date */
                      min: string;
                      /** Format: date */
                      typical: string;
                    } | null;
                    explanation?: string[];
                    fees: {
                      currency: string;
                      minorUnits: number;
                    }[];
                    findings?: {
                      /** Format: date */
                      expiresOn: string;
                      /** @enum {unknown} */
                      kind: 'proof-expires' | 'licence-expires';
                      leg: number;
                      /** Format: date */
                      neededOn: string;
                      what: string;
                    }[];
                    legs: {
                      arrangement: string;
                      assumes?: {
                        jurisdiction: string;
                        /** @enum {unknown} */
                        kind: 'residence';
                      }[];
                      begins?: {
                        /** Format: date */
                        max: string;
                        /** Format: date */
                        min: string;
                        /** Format: date */
                        typical: string;
                      } | null;
                      /** @description Facts that decide whether the leg is open */
                      conditionalOn?: string[];
                      /** @enum {unknown} */
                      confidence: 'sourced' | 'known' | 'uncertain';
                      from: string | null;
                      grants?: {
                        basis: string;
                        jurisdiction: string;
                        scope: string;
                      };
                      kind: string;
                      legalBasis: string;
                      needs: {
                        detail: string;
                        kind: string;
                        satisfied: boolean | null;
                      }[];
                      sourceUrl: string;
                      steps: {
                        days: number[] | null;
                        fee: {
                          currency: string;
                          minorUnits: number;
                        } | null;
                        name: string;
                      }[];
                      to: string;
                      /** Format: date */
                      verifiedOn: string;
                    }[];
                  };
                  /** @enum {unknown} */
                  verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
                }[];
              };
        };
      };
    };
  };
  RoutesController_destinations: {
    parameters: {
      query?: {
        /** @description Adds `explanation`: sentences */
        explain?: boolean;
        /** @description en, fr, es; before Accept-Language */
        lang?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description The profession sought; the nurse's own unless told
           * @enum {string}
           */
          as?: 'RN' | 'LPN' | 'RM' | 'APRN';
          /** @description Returned with the decision */
          id?: string;
          /** @description 4 unless told */
          maxLegs?: number;
          /** @description A field left out is unknown; [] says none; an item without `until` is still so. */
          nurse: {
            applications?: {
              feePaid?: boolean;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              filedOn: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @enum {string} */
              kind: 'endorsement' | 'declaration' | 'registration';
            }[];
            certificates?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              expiresOn?: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              issuedOn: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
            }[];
            citizenships?: string[];
            education?: {
              award?: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              beganOn?: string;
              clinicalHours?: number;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              completedOn?: string;
              /** @enum {string} */
              field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
              hours?: number;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind?: string;
              /**
               * Format: language
               * @description BCP 47
               */
              language?: string;
              /** @enum {string} */
              level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
              /** @description A term of /v1/recognition/vocabulary */
              titleCode?: string;
              years?: number;
            }[];
            exams?: {
              /** @description A term of /v1/recognition/vocabulary */
              exam: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              passedOn?: string;
            }[];
            identifiers?: {
              usSocialSecurityNumber?: boolean;
            };
            languages?: {
              /** @enum {string} */
              basis?: 'native' | 'schooling' | 'test' | 'self';
              /**
               * Format: language
               * @description BCP 47
               */
              language: string;
              /** @enum {string} */
              level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
            }[];
            languageTests?: {
              scores: {
                [key: string]: number | string;
              };
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              takenOn: string;
              /** @description A term of /v1/recognition/vocabulary */
              test: string;
            }[];
            licences?: {
              /** @enum {string} */
              basis?: 'training' | 'exam' | 'recognition';
              established?: boolean;
              /**
               * Format: date
               * @description Last day on which the licence is good
               */
              expiresOn?: string;
              /** @enum {string} */
              field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              issuedOn?: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              meetsUniformRequirements?: boolean;
              /** @enum {string} */
              profession: 'RN' | 'LPN' | 'RM' | 'APRN';
              /** @enum {string} */
              scope: 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
              /** @enum {string} */
              status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
            }[];
            military?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /** @enum {string} */
              kind: 'servicemember' | 'spouse';
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              ordersTo: string;
            };
            practice?: {
              certified?: boolean;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              fullResponsibility?: boolean;
              hours?: number;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              regulated?: boolean;
              /** @enum {string} */
              setting?:
                | 'hospital'
                | 'public-hospital'
                | 'private-hospital'
                | 'long-term-care'
                | 'clinic'
                | 'private-clinic'
                | 'home-care'
                | 'federal-facility'
                | 'school';
              /** @description A term of /v1/recognition/vocabulary */
              specialty?: string;
              /**
               * Format: date
               * @description First day on which the nurse no longer practised there
               */
              until?: string;
            }[];
            /** @enum {string} */
            profession: 'RN' | 'LPN' | 'RM' | 'APRN';
            residences?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              until?: string;
            }[];
            statuses?: {
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @enum {string} */
              kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              since?: string;
            }[];
            vaccinations?: {
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              on: string;
            }[];
            workAuthorisations?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              until?: string;
            }[];
          };
          /**
           * Format: date
           * @description YYYY-MM-DD
           * @example 2026-11-22
           */
          on: string;
          /** @description May the nurse move for a licence that asks for a home? Yes unless told */
          relocate?: boolean;
        };
      };
    };
    responses: {
      /** @description Places in the order of their codes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {unknown} */
            as: 'RN' | 'LPN' | 'RM' | 'APRN';
            corpusVersion: string;
            destinations: {
              jurisdiction: string;
              route?: {
                comparedFees?: {
                  complete: boolean;
                  currency: string;
                  minorUnits: number;
                  /** Format: date */
                  ratesOf: string;
                };
                /** @enum {unknown} */
                confidence: 'sourced' | 'known' | 'uncertain';
                earliestStart: {
                  /** Format: date */
                  max: string;
                  /** Format: date */
                  min: string;
                  /** Format: date */
                  typical: string;
                } | null;
                explanation?: string[];
                fees: {
                  currency: string;
                  minorUnits: number;
                }[];
                findings?: {
                  /** Format: date */
                  expiresOn: string;
                  /** @enum {unknown} */
                  kind: 'proof-expires' | 'licence-expires';
                  leg: number;
                  /** Format: date */
                  neededOn: string;
                  what: string;
                }[];
                legs: {
                  arrangement: string;
                  assumes?: {
                    jurisdiction: string;
                    /** @enum {unknown} */
                    kind: 'residence';
                  }[];
                  begins?: {
                    /** Format: date */
                    max: string;
                    /** Format: date */
                    min: string;
                    /** Format: date */
                    typical: string;
                  } | null;
                  /** @description Facts that decide whether the leg is open */
                  conditionalOn?: string[];
                  /** @enum {unknown} */
                  confidence: 'sourced' | 'known' | 'uncertain';
                  from: string | null;
                  grants?: {
                    basis: string;
                    jurisdiction: string;
                    scope: string;
                  };
                  kind: string;
                  legalBasis: string;
                  needs: {
                    detail: string;
                    kind: string;
                    satisfied: boolean | null;
                  }[];
                  sourceUrl: string;
                  steps: {
                    days: number[] | null;
                    fee: {
                      currency: string;
                      minorUnits: number;
                    } | null;
                    name: string;
                  }[];
                  to: string;
                  /** Format: date */
                  verifiedOn: string;
                }[];
              };
              /** @enum {unknown} */
              verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
            }[];
            id?: string;
            /** Format: date */
            on: string;
          };
        };
      };
    };
  };
  RecognitionController_jurisdictions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Jurisdictions by code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  RoutesController_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The place. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  RoutesController_search: {
    parameters: {
      query?: {
        /** @description Adds `explanation`: sentences */
        explain?: boolean;
        /** @description en, fr, es; before Accept-Language */
        lang?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description The profession sought; the nurse's own unless told
           * @enum {string}
           */
          as?: 'RN' | 'LPN' | 'RM' | 'APRN';
          assignment?: {
            days?: number;
            employerConfirmed?: boolean;
            /** @enum {string} */
            setting?:
              | 'hospital'
              | 'public-hospital'
              | 'private-hospital'
              | 'long-term-care'
              | 'clinic'
              | 'private-clinic'
              | 'home-care'
              | 'federal-facility'
              | 'school';
          };
          /**
           * Format: jurisdiction
           * @description ISO 3166-1 alpha-2 or ISO 3166-2
           * @example US-FL
           */
          destination: string;
          /** @description Returned with the decision */
          id?: string;
          /** @description 4 unless told */
          maxLegs?: number;
          /** @description A field left out is unknown; [] says none; an item without `until` is still so. */
          nurse: {
            applications?: {
              feePaid?: boolean;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              filedOn: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @enum {string} */
              kind: 'endorsement' | 'declaration' | 'registration';
            }[];
            certificates?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              expiresOn?: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              issuedOn: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
            }[];
            citizenships?: string[];
            education?: {
              award?: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              beganOn?: string;
              clinicalHours?: number;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              completedOn?: string;
              /** @enum {string} */
              field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
              hours?: number;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind?: string;
              /**
               * Format: language
               * @description BCP 47
               */
              language?: string;
              /** @enum {string} */
              level?: 'upper-secondary' | 'technical' | 'diploma' | 'associate' | 'bachelor' | 'master';
              /** @description A term of /v1/recognition/vocabulary */
              titleCode?: string;
              years?: number;
            }[];
            exams?: {
              /** @description A term of /v1/recognition/vocabulary */
              exam: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              passedOn?: string;
            }[];
            identifiers?: {
              usSocialSecurityNumber?: boolean;
            };
            languages?: {
              /** @enum {string} */
              basis?: 'native' | 'schooling' | 'test' | 'self';
              /**
               * Format: language
               * @description BCP 47
               */
              language: string;
              /** @enum {string} */
              level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
            }[];
            languageTests?: {
              scores: {
                [key: string]: number | string;
              };
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              takenOn: string;
              /** @description A term of /v1/recognition/vocabulary */
              test: string;
            }[];
            licences?: {
              /** @enum {string} */
              basis?: 'training' | 'exam' | 'recognition';
              established?: boolean;
              /**
               * Format: date
               * @description Last day on which the licence is good
               */
              expiresOn?: string;
              /** @enum {string} */
              field?: 'general' | 'mental-health' | 'paediatric' | 'learning-disability' | 'geriatric' | 'midwifery';
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              issuedOn?: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              meetsUniformRequirements?: boolean;
              /** @enum {string} */
              profession: 'RN' | 'LPN' | 'RM' | 'APRN';
              /** @enum {string} */
              scope: 'single-state' | 'multistate' | 'full' | 'limited' | 'temporary' | 'provisional';
              /** @enum {string} */
              status: 'active' | 'inactive' | 'lapsed' | 'encumbered' | 'suspended' | 'revoked';
            }[];
            military?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /** @enum {string} */
              kind: 'servicemember' | 'spouse';
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              ordersTo: string;
            };
            practice?: {
              certified?: boolean;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              fullResponsibility?: boolean;
              hours?: number;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              regulated?: boolean;
              /** @enum {string} */
              setting?:
                | 'hospital'
                | 'public-hospital'
                | 'private-hospital'
                | 'long-term-care'
                | 'clinic'
                | 'private-clinic'
                | 'home-care'
                | 'federal-facility'
                | 'school';
              /** @description A term of /v1/recognition/vocabulary */
              specialty?: string;
              /**
               * Format: date
               * @description First day on which the nurse no longer practised there
               */
              until?: string;
            }[];
            /** @enum {string} */
            profession: 'RN' | 'LPN' | 'RM' | 'APRN';
            residences?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              until?: string;
            }[];
            statuses?: {
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @enum {string} */
              kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              since?: string;
            }[];
            vaccinations?: {
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              on: string;
            }[];
            workAuthorisations?: {
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              from: string;
              /**
               * Format: jurisdiction
               * @description ISO 3166-1 alpha-2 or ISO 3166-2
               */
              jurisdiction: string;
              /** @description A term of /v1/recognition/vocabulary */
              kind: string;
              /**
               * Format: date
               * @description YYYY-MM-DD
               */
              until?: string;
            }[];
          };
          /**
           * Format: date
           * @description YYYY-MM-DD
           * @example 2026-11-22
           */
          on: string;
          /** @enum {string} */
          purpose?: 'temporary' | 'permanent';
          /** @description May the nurse move for a licence that asks for a home? Yes unless told */
          relocate?: boolean;
        };
      };
    };
    responses: {
      /** @description Earliest start first; what hangs on unknown facts last. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {unknown} */
            as: 'RN' | 'LPN' | 'RM' | 'APRN';
            corpusVersion: string;
            destination: string;
            id?: string;
            /** Format: date */
            on: string;
            routes: {
              comparedFees?: {
                complete: boolean;
                currency: string;
                minorUnits: number;
                /** Format: date */
                ratesOf: string;
              };
              /** @enum {unknown} */
              confidence: 'sourced' | 'known' | 'uncertain';
              earliestStart: {
                /** Format: date */
                max: string;
                /** Format: date */
                min: string;
                /** Format: date */
                typical: string;
              } | null;
              explanation?: string[];
              fees: {
                currency: string;
                minorUnits: number;
              }[];
              findings?: {
                /** Format: date */
                expiresOn: string;
                /** @enum {unknown} */
                kind: 'proof-expires' | 'licence-expires';
                leg: number;
                /** Format: date */
                neededOn: string;
                what: string;
              }[];
              legs: {
                arrangement: string;
                assumes?: {
                  jurisdiction: string;
                  /** @enum {unknown} */
                  kind: 'residence';
                }[];
                begins?: {
                  /** Format: date */
                  max: string;
                  /** Format: date */
                  min: string;
                  /** Format: date */
                  typical: string;
                } | null;
                /** @description Facts that decide whether the leg is open */
                conditionalOn?: string[];
                /** @enum {unknown} */
                confidence: 'sourced' | 'known' | 'uncertain';
                from: string | null;
                grants?: {
                  basis: string;
                  jurisdiction: string;
                  scope: string;
                };
                kind: string;
                legalBasis: string;
                needs: {
                  detail: string;
                  kind: string;
                  satisfied: boolean | null;
                }[];
                sourceUrl: string;
                steps: {
                  days: number[] | null;
                  fee: {
                    currency: string;
                    minorUnits: number;
                  } | null;
                  name: string;
                }[];
                to: string;
                /** Format: date */
                verifiedOn: string;
              }[];
            }[];
            /** @enum {unknown} */
            verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined';
          };
        };
      };
    };
  };
  RecognitionController_vocabulary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Terms by their codes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            certificates: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            corpusVersion: string;
            educationKinds: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            exams: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            permits: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            professions: string[];
            scales: {
              [key: string]: string[];
            };
            settings: string[];
            specialties: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            tests: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
            titles: {
              [key: string]: {
                name: string;
              };
            };
            vaccinations: {
              [key: string]: {
                /** @description What people write instead; refused, with this term suggested */
                aliases?: string[];
                name: string;
                /** @description Names of the scores of a test */
                parts?: string[];
              };
            };
          };
        };
      };
    };
  };
  IdentityController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
    };
  };
  IdentityController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is worth nothing from now on. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StaffAccountsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AccountAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  StaffAccountsController_add: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffAccountBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  StaffAccountsController_find: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  StaffAccountsController_setAccess: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffAccessBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  HistoryController_stageDurations: {
    parameters: {
      query?: {
        /** @description Stages that began on this day (UTC) or later; at most two years ago. */
        since?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StageDurationAnswer'][];
        };
      };
    };
  };
  SubmissionsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        gapId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'submitted' | 'offered' | 'placed' | 'rejected' | 'withdrawn' | 'not_assigned';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SubmissionAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  SubmissionsController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmissionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionAnswer'];
        };
      };
    };
  };
  SubmissionsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionAnswer'];
        };
      };
    };
  };
  HistoryController_ofSubmission: {
    parameters: {
      query?: {
        /** @description Only what was recorded until then; the newest item is what it was then. */
        at?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HistoryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  SubmissionsController_reject: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionAnswer'];
        };
      };
    };
  };
  SubmissionsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionAnswer'];
        };
      };
    };
  };
  HospitalsController_listUnits: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        facilityId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['UnitAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  HospitalsController_addUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitAnswer'];
        };
      };
    };
  };
  VerificationsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        kind?: 'identity' | 'exclusion-list' | 'licence';
        /** @description Items a page; 50 unless told. */
        limit?: number;
        nurseId?: string;
        /** @description Only these; the ones in review unless told. */
        status?: (
          | 'queued'
          | 'running'
          | 'awaiting_source'
          | 'verified'
          | 'discrepancy'
          | 'unable_to_verify'
          | 'review'
          | 'accepted'
          | 'rejected'
        )[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['VerificationSummary'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  VerificationsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        verificationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationView'];
        };
      };
    };
  };
  VerificationsController_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        verificationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecisionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationView'];
        };
      };
    };
  };
  VerificationsController_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        verificationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationView'];
        };
      };
    };
  };
}
