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
  '/v1/audit-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the audit log
     * @description Needs the permission `audit:read`.
     */
    get: operations['IdentityController_searchLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/browser-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in; the token goes into an HttpOnly cookie
     * @description Public: no session is needed.
     */
    post: operations['BrowserSessionsController_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/browser-sessions/current': {
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
     * Sign out, and forget the cookie
     * @description Needs the permission `account:read-own`.
     */
    delete: operations['BrowserSessionsController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['CalendarController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/candidate-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:rank-nurses`. */
    post: operations['CandidateListsController_lists'];
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
  '/v1/contracts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contract:read`. */
    get: operations['ContractsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contract:read`. */
    get: operations['ContractsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contract:sign`. */
    post: operations['ContractsController_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contract:read`. */
    get: operations['HistoryController_ofContract'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/sending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contract:send`. */
    post: operations['ContractsController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/termination': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contract:sign`. */
    post: operations['ContractsController_terminate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/versions/{versionNumber}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contract:sign`. */
    post: operations['ContractsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/versions/{versionNumber}/document.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contract:read`. */
    get: operations['ContractsController_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/contracts/{contractId}/versions/{versionNumber}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `contract:sign`. */
    post: operations['ContractsController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dead-letter-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Dead letters counted by consumer and error
     * @description Needs the permission `queue:read`.
     */
    get: operations['QueuesController_kinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Events that a consumer could not handle
     * @description Needs the permission `queue:read`.
     */
    get: operations['QueuesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dead-letters/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give dead letters up for good
     * @description Needs the permission `queue:manage`.
     */
    post: operations['QueuesController_discard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dead-letters/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give dead letters to their consumer once more
     * @description Needs the permission `queue:manage`.
     */
    post: operations['QueuesController_replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/declared-margins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `invoice:read`. */
    get: operations['InvoicesController_margins'];
    put?: never;
    /** @description Needs the permission `invoice:issue`. */
    post: operations['InvoicesController_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/demo-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Accounts that open without a password; none outside demo mode
     * @description Public: no session is needed.
     */
    get: operations['BrowserSessionsController_demoAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/demo-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a demo account in a browser
     * @description Public: no session is needed.
     */
    post: operations['BrowserSessionsController_openDemo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `document:read`. */
    get: operations['DocumentsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{documentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `document:read`. */
    get: operations['DocumentsController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{documentId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document:attach`. */
    post: operations['DocumentsController_withdraw'];
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
  '/v1/exposure-report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `exposure:read`. */
    get: operations['ExposureController_report'];
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
  '/v1/facilities/{facilityId}/requirements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['RequirementLayersController_readFacility'];
    /** @description Needs the permission `facility:manage`. */
    put: operations['RequirementLayersController_writeFacility'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facilities/{facilityId}/review-summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `review:read`. */
    get: operations['ReviewsController_summary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facilities/{facilityId}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `review:read`. */
    get: operations['ReviewsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facility-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `review:write`. */
    post: operations['ReviewsController_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facility-reviews/{reviewId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `review:answer`. */
    post: operations['ReviewsController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facility-reviews/{reviewId}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `review:moderate`. */
    post: operations['ReviewsController_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/fees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `fee:read`. */
    get: operations['FeesController_list'];
    put?: never;
    /** @description Needs the permission `fee:record`. */
    post: operations['FeesController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/fees/{feeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `fee:read`. */
    get: operations['FeesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:request`. */
    get: operations['GapExchangeController_list'];
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapExchangeController_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-imports/{gapImportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:request`. */
    get: operations['GapExchangeController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-imports/{gapImportId}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:request`. */
    get: operations['GapExchangeController_findings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-imports/{gapImportId}/findings-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:request`. */
    get: operations['GapExchangeController_findingsFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['GapTemplatesController_list'];
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapTemplatesController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-templates/{gapTemplateId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['GapTemplatesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** @description Needs the permission `gap:request`. */
    patch: operations['GapTemplatesController_amend'];
    trace?: never;
  };
  '/v1/gap-templates/{gapTemplateId}/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapTemplatesController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gap-templates/{gapTemplateId}/retirement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapTemplatesController_retire'];
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
  '/v1/gaps/{gapId}/approval-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:request`. */
    post: operations['GapsController_requestApproval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
  '/v1/gaps/{gapId}/clauses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:read`. */
    get: operations['GapsController_clauses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/consent-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:create`. */
    get: operations['ConsentsController_terms'];
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
  '/v1/gaps/{gapId}/match-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:rank-nurses`. */
    get: operations['MatchPoliciesController_get'];
    /** @description Needs the permission `gap:approve`. */
    put: operations['MatchPoliciesController_choose'];
    post?: never;
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
  '/v1/gaps/{gapId}/ready-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:rank-nurses`. */
    get: operations['ReadyCandidatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/{gapId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `gap:approve`. */
    post: operations['GapsController_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/gaps/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:read`. */
    get: operations['GapsController_facets'];
    put?: never;
    post?: never;
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
  '/v1/invoices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `invoice:read`. */
    get: operations['InvoicesController_list'];
    put?: never;
    /** @description Needs the permission `invoice:issue`. */
    post: operations['InvoicesController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{invoiceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `invoice:read`. */
    get: operations['InvoicesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/invoices/{invoiceId}/credit-notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `invoice:read`. */
    get: operations['InvoicesController_listCreditNotes'];
    put?: never;
    /** @description Needs the permission `invoice:issue`. */
    post: operations['InvoicesController_credit'];
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
  '/v1/match-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:rank-nurses`. */
    get: operations['MatchPoliciesController_list'];
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
  '/v1/me/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `account:read-own`. */
    get: operations['CalendarController_get'];
    /** @description Needs the permission `account:write-own`. */
    put: operations['CalendarController_put'];
    post?: never;
    /** @description Needs the permission `account:write-own`. */
    delete: operations['CalendarController_revoke'];
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
  '/v1/message-threads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `message:read`. */
    get: operations['MessagesController_threads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/message-threads/unread-count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `message:read`. */
    get: operations['MessagesController_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notice-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice:read-own`. */
    get: operations['PreferencesController_get'];
    /** @description Needs the permission `notice:write-own`. */
    put: operations['PreferencesController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice:read-own`. */
    get: operations['NoticesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices/{noticeId}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `notice:write-own`. */
    post: operations['NoticesController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices/read-mark': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Needs the permission `notice:write-own`. */
    put: operations['NoticesController_readAll'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices/unread-count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `notice:read-own`. */
    get: operations['NoticesController_count'];
    put?: never;
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
  '/v1/nurses/me/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `profile:read-own`. */
    get: operations['ContactsController_own'];
    /** @description Needs the permission `profile:write-own`. */
    put: operations['ContactsController_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `document:attach`. */
    get: operations['DocumentsController_ownCredentials'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `document:attach`. */
    post: operations['DocumentsController_attach'];
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
  '/v1/nurses/me/matches/{gapId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `match:read-own`. */
    get: operations['MatchesController_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/ranking-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `match:read-own`. */
    get: operations['OwnRankingChangesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `share:give`. */
    get: operations['SharesController_readingsOfMine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:take-part`. */
    get: operations['OwnRoundsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/rounds/{roundId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:take-part`. */
    get: operations['OwnRoundsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/rounds/{roundId}/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:take-part`. */
    get: operations['OwnRoundsController_gaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/nurses/me/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `match:read-own`. */
    get: operations['StandingController_explain'];
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
  '/v1/organisations/{organisationId}/gap-export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `gap:request`. */
    get: operations['GapExchangeController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{organisationId}/requirements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['RequirementLayersController_readOrganisation'];
    /** @description Needs the permission `facility:manage`. */
    put: operations['RequirementLayersController_writeOrganisation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['ExtensionsController_list'];
    put?: never;
    /** @description Needs the permission `extension:propose`. */
    post: operations['ExtensionsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions/{extensionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['ExtensionsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions/{extensionId}/agreement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `extension:answer`. */
    post: operations['ExtensionsController_agree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions/{extensionId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `extension:answer`. */
    post: operations['ExtensionsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions/{extensionId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['HistoryController_ofExtension'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-extensions/{extensionId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `extension:propose`. */
    post: operations['ExtensionsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['PlacementNoticesController_list'];
    put?: never;
    /** @description Needs the permission `notice:give`. */
    post: operations['PlacementNoticesController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placement-notices/{placementNoticeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `placement:read`. */
    get: operations['PlacementNoticesController_get'];
    put?: never;
    post?: never;
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
  '/v1/placements/{placementId}/contract': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `contract:read`. */
    get: operations['ContractsController_ofPlacement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/placements/{placementId}/debts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `fee:read`. */
    get: operations['FeesController_debts'];
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
  '/v1/public/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['PublicGapsController_feed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/public/gaps/{gapId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['PublicGapsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/public/sitemap': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['PublicGapsController_sitemap'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/queues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How the outbox and every queue stand
     * @description Needs the permission `queue:read`.
     */
    get: operations['QueuesController_overview'];
    put?: never;
    post?: never;
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
  '/v1/recognition/memberships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compacts, unions and treaties, with who is a party to them and until when
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_memberships'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recognition/prices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Dated exchange rates and purchasing power, by which fees and pay are compared
     * @description Public: no session is needed.
     */
    get: operations['RecognitionController_prices'];
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
  '/v1/record-appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `record-appeal:read`. */
    get: operations['RecordAppealsController_list'];
    put?: never;
    /** @description Needs the permission `record-appeal:make`. */
    post: operations['RecordAppealsController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/record-appeals/{recordAppealId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `record-appeal:read`. */
    get: operations['RecordAppealsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/record-appeals/{recordAppealId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `record-appeal:decide`. */
    post: operations['RecordAppealsController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/record-appeals/{recordAppealId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `record-appeal:make`. */
    post: operations['RecordAppealsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reranking:read`. */
    get: operations['RerankingsController_list'];
    put?: never;
    /** @description Needs the permission `reranking:run`. */
    post: operations['RerankingsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reranking:read`. */
    get: operations['RerankingsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reranking:run`. */
    post: operations['RerankingsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reranking:read`. */
    get: operations['RerankingsController_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reranking:read`. */
    get: operations['RerankingsController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `reranking:read`. */
    get: operations['RerankingsController_gaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rerankings/{rerankingId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `reranking:run`. */
    post: operations['RerankingsController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `restriction:read`. */
    get: operations['RestrictionsController_list'];
    put?: never;
    /** @description Needs the permission `restriction:propose`. */
    post: operations['RestrictionsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `restriction:read`. */
    get: operations['RestrictionsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `restriction:appeal`. */
    post: operations['RestrictionsController_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/appeal-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `restriction:decide-appeal`. */
    post: operations['RestrictionsController_decideAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/entry-into-force': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `restriction:enforce`. */
    post: operations['RestrictionsController_putInForce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `restriction:read`. */
    get: operations['HistoryController_ofRestriction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/lifting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `restriction:enforce`. */
    post: operations['RestrictionsController_lift'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restrictions/{restrictionId}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `restriction:enforce`. */
    post: operations['RestrictionsController_notify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/round-participations/{roundParticipationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:take-part`. */
    get: operations['RoundParticipationsController_participation'];
    /** @description Needs the permission `round:take-part`. */
    put: operations['RoundParticipationsController_orderGaps'];
    post?: never;
    /** @description Needs the permission `round:take-part`. */
    delete: operations['RoundParticipationsController_leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/round-proposals/{roundProposalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:take-part`. */
    get: operations['RoundProposalsController_proposal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/round-proposals/{roundProposalId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:take-part`. */
    post: operations['RoundProposalsController_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:read`. */
    get: operations['RoundsController_list'];
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:read`. */
    get: operations['RoundsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:read`. */
    get: operations['RoundsController_gaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/gaps/{gapId}/nurses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:order-nurses`. */
    get: operations['RoundOrdersController_nursesOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/gaps/{gapId}/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:order-nurses`. */
    get: operations['RoundOrdersController_order'];
    /** @description Needs the permission `round:order-nurses`. */
    put: operations['RoundOrdersController_orderNurses'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_lock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/own-gaps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:order-nurses`. */
    get: operations['RoundOrdersController_ownGaps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/participation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:take-part`. */
    post: operations['RoundOrdersController_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/placements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `round:read`. */
    get: operations['RoundsController_placements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/solution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_solve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rounds/{roundId}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `round:run`. */
    post: operations['RoundsController_whatIf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find what the role works with, by beginnings of words or by id
     * @description Needs the permission `search:read`.
     */
    get: operations['SearchController_find'];
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
  '/v1/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `share:read`. */
    get: operations['SharesController_list'];
    put?: never;
    /** @description Needs the permission `share:give`. */
    post: operations['SharesController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shares/{shareId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `share:read`. */
    get: operations['SharesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shares/{shareId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `share:give`. */
    post: operations['SharesController_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['ShiftsController_list'];
    put?: never;
    /** @description Needs the permission `shift:plan`. */
    post: operations['ShiftsController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts/{shiftId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['ShiftsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts/{shiftId}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `shift:plan`. */
    post: operations['ShiftsController_attend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts/{shiftId}/call-off': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `shift:call-off`. */
    post: operations['ShiftsController_callOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts/{shiftId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `shift:plan`. */
    post: operations['ShiftsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/shifts/{shiftId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['HistoryController_ofShift'];
    put?: never;
    post?: never;
    delete?: never;
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
  '/v1/staff-accounts/{accountId}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the open sessions of an account
     * @description Needs the permission `organisation:manage`.
     */
    get: operations['StaffAccountsController_listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff-accounts/{accountId}/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End every session of an account
     * @description Needs the permission `organisation:manage`.
     */
    post: operations['StaffAccountsController_endSessions'];
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
  '/v1/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `account:read-own`. */
    get: operations['StreamController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submission-consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:create`. */
    get: operations['ConsentsController_list'];
    put?: never;
    /** @description Needs the permission `submission:create`. */
    post: operations['ConsentsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submission-consents/{consentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:create`. */
    get: operations['ConsentsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submission-consents/{consentId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `submission:withdraw`. */
    post: operations['ConsentsController_withdraw'];
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
  '/v1/submissions/{submissionId}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `nurse:read-contact`. */
    get: operations['ContactsController_disclose'];
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
  '/v1/submissions/{submissionId}/message-thread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `message:read`. */
    get: operations['MessagesController_thread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/message-thread/read-mark': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Needs the permission `message:read`. */
    put: operations['MessagesController_markRead'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `message:read`. */
    get: operations['MessagesController_list'];
    put?: never;
    /** @description Needs the permission `message:post`. */
    post: operations['MessagesController_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/submissions/{submissionId}/recruiter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `submission:read`. */
    get: operations['SubmissionsController_recruiter'];
    /** @description Needs the permission `submission:assign-recruiter`. */
    put: operations['SubmissionsController_assignRecruiter'];
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
  '/v1/submissions/on-consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `submission:create-on-consent`. */
    post: operations['SubmissionsController_submitOnConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['TimecardsController_list'];
    put?: never;
    /** @description Needs the permission `timecard:state`. */
    post: operations['TimecardsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['TimecardsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `timecard:approve`. */
    post: operations['TimecardsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `timecard:state`. */
    post: operations['TimecardsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `timecard:approve`. */
    post: operations['TimecardsController_dispute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `hours:read`. */
    get: operations['HistoryController_ofTimecard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/reopening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `timecard:reopen`. */
    post: operations['TimecardsController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/timecards/{timecardId}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `timecard:state`. */
    post: operations['TimecardsController_submit'];
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
  '/v1/units/{unitId}/requirements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `organisation:read`. */
    get: operations['RequirementLayersController_readUnit'];
    /** @description Needs the permission `facility:manage`. */
    put: operations['RequirementLayersController_writeUnit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unsubscriptions/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Public: no session is needed. */
    get: operations['UnsubscribingController_look'];
    put?: never;
    /** @description Public: no session is needed. */
    post: operations['UnsubscribingController_leave'];
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
  '/v1/verifications/{verificationId}/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `verification:review`. */
    post: operations['VerificationsController_confirm'];
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
  '/v1/verifications/{verificationId}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `verification:review`. */
    get: operations['DocumentsController_ofCheck'];
    put?: never;
    post?: never;
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
  '/v1/verifications/{verificationId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `verification:review`. */
    post: operations['VerificationsController_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `webhook:manage`. */
    get: operations['WebhookEndpointsController_list'];
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `webhook:manage`. */
    get: operations['WebhookEndpointsController_get'];
    put?: never;
    post?: never;
    /** @description Needs the permission `webhook:manage`. */
    delete: operations['WebhookEndpointsController_remove'];
    options?: never;
    head?: never;
    /** @description Needs the permission `webhook:manage`. */
    patch: operations['WebhookEndpointsController_change'];
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/disablement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/enablement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `webhook:manage`. */
    get: operations['WebhookEndpointsController_listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/secret-rotation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{webhookEndpointId}/test-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookEndpointsController_sendTest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-messages/{webhookMessageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `webhook:manage`. */
    get: operations['WebhookMessagesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-messages/{webhookMessageId}/attempts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Needs the permission `webhook:manage`. */
    get: operations['WebhookMessagesController_listAttempts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-messages/{webhookMessageId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Needs the permission `webhook:manage`. */
    post: operations['WebhookMessagesController_replay'];
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
        | 'nurse:read-contact'
        | 'match:read-own'
        | 'submission:read'
        | 'submission:create'
        | 'submission:create-on-consent'
        | 'submission:assign-recruiter'
        | 'submission:withdraw'
        | 'submission:decide'
        | 'offer:read'
        | 'offer:extend'
        | 'offer:answer'
        | 'interview:read'
        | 'interview:arrange'
        | 'interview:answer'
        | 'interview:take-part'
        | 'contract:read'
        | 'contract:send'
        | 'contract:sign'
        | 'placement:read'
        | 'placement:start'
        | 'placement:end'
        | 'hours:read'
        | 'shift:plan'
        | 'shift:call-off'
        | 'timecard:state'
        | 'timecard:approve'
        | 'timecard:reopen'
        | 'extension:propose'
        | 'extension:answer'
        | 'notice:give'
        | 'invoice:read'
        | 'invoice:issue'
        | 'fee:read'
        | 'fee:record'
        | 'message:read'
        | 'message:post'
        | 'notice:read-own'
        | 'notice:write-own'
        | 'recheck:read'
        | 'recheck:decide'
        | 'review:read'
        | 'review:write'
        | 'review:answer'
        | 'review:moderate'
        | 'record-appeal:make'
        | 'record-appeal:read'
        | 'record-appeal:decide'
        | 'exposure:read'
        | 'restriction:read'
        | 'restriction:propose'
        | 'restriction:enforce'
        | 'restriction:appeal'
        | 'restriction:decide-appeal'
        | 'verification:read'
        | 'verification:review'
        | 'verification:request'
        | 'document:attach'
        | 'document:read'
        | 'share:give'
        | 'share:read'
        | 'exclusion-list:import'
        | 'exclusion-list:read'
        | 'packet:read'
        | 'onboarding:read'
        | 'onboarding:complete-task'
        | 'market:read-summary'
        | 'reranking:read'
        | 'reranking:run'
        | 'round:read'
        | 'round:run'
        | 'round:take-part'
        | 'round:order-nurses'
        | 'account:write-own'
        | 'webhook:manage'
        | 'queue:read'
        | 'queue:manage'
        | 'audit:read'
        | 'search:read'
      )[];
      /** @enum {string} */
      role: 'nurse' | 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
      /** @enum {string} */
      status: 'active' | 'disabled';
      version: number;
    };
    AmendmentBody: {
      /**
       * Format: date
       * @description From this day on; the notice of the rate clause and a cooling-off time may make it later.
       */
      effectiveOn: string;
      /** @description All terms as they shall stand, changed or not. */
      terms: components['schemas']['ContractTermsBody'];
    };
    AppealBody: {
      appeal: string;
    };
    AppealDecisionBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
      /** @enum {string} */
      outcome: 'upheld' | 'lifted';
      reason: string;
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
    AttachedDocument: {
      /** @description Other credentials that hold the very same file. */
      alsoAttachedTo: string[];
      /** Format: date-time */
      attachedAt: string;
      byteSize: number;
      /** @description `key` of GET /v1/nurses/me/credentials. */
      credential: string;
      /** @description Cleaned, and with the ending of what the file is. */
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree';
      /**
       * @description By the bytes.
       * @enum {string}
       */
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp';
      /** @description Of a PDF. */
      pages: number | null;
      /** @description A check was decided with it at hand: it is kept. */
      reliedOn: boolean;
      sha256: string;
      /** @enum {string} */
      status: 'attached' | 'withdrawn';
      version: number;
    };
    AttendanceBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
      /** @enum {string} */
      outcome: 'worked' | 'absent';
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
    AuditLogAnswer: {
      action: string;
      /** Format: uuid */
      actorAccountId: string | null;
      /** @description Of the account that acted, as it is called now. */
      actorName: string | null;
      actorRole: string;
      chainId: string;
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
    BasisAnswer: {
      corpusVersion: string;
      /** @description It rests on a law that nobody has passed. */
      imagined: boolean;
      /** Format: date */
      lawOn: string | null;
      /**
       * Format: date
       * @description Of which day the exchange rates are; null without any.
       */
      ratesAsOf: string | null;
      withdrawal: components['schemas']['WithdrawalAnswer'] | null;
    };
    BasisBody: {
      /** @description A released version of the law; the one in use unless told. */
      corpusVersion?: string | null;
      /**
       * Format: date
       * @description The law of this day for every gap, whose own first day and whose nurses stay as they are.
       */
      lawOn?: string | null;
      /** @description Other exchange rates than those in use. */
      rates?: components['schemas']['RatesBody'] | null;
      /** @description What if a party left a membership? */
      withdrawal?: components['schemas']['WithdrawalBody'] | null;
    };
    BilledTimecardAnswer: {
      familyName: string | null;
      /** @description As on the placement: null for who may not know it. */
      givenNames: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      placementId: string;
      /** Format: date */
      weekStartsOn: string;
    };
    BlockingPairAnswer: {
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      nurseId: string;
    };
    BrowserSessionAnswer: {
      account: components['schemas']['AccountAnswer'];
      /** Format: date-time */
      expiresAt: string;
    };
    CalendarAddressAnswer: {
      /** @description Is there an address at which a calendar reads? */
      active: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /**
       * Format: date-time
       * @description When the address was last replaced.
       */
      rotatedAt: string | null;
      /** @description Shown in this answer only. Whoever knows it reads the calendar. */
      url: string;
    };
    CalendarFeedAnswer: {
      /** @description Is there an address at which a calendar reads? */
      active: boolean;
      /** Format: date-time */
      createdAt: string | null;
      /**
       * Format: date-time
       * @description When the address was last replaced.
       */
      rotatedAt: string | null;
    };
    CallOffBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
      /** @enum {string} */
      reason: 'low-census' | 'unit-closed' | 'overstaffed' | 'illness' | 'family' | 'weather';
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
    CandidateContactAnswer: {
      /** @description Null where the nurse has given none. */
      email: string | null;
      /** Format: uuid */
      nurseId: string;
      phone: string | null;
    };
    CandidateExplanation: {
      /**
       * Format: date-time
       * @description The instant of the market that is shown.
       */
      asOf: string;
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
      /** @description Indexes of one version have seen the same market; null where none answered. */
      indexVersion: string | null;
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
      /** @description The rank with which no constraint would exclude the nurse any more; else the rank. */
      rankIfChanged: number;
      score: number;
      /**
       * @description An index of the market, or the database itself: the same list, slower.
       * @enum {string}
       */
      servedBy: 'index' | 'sql';
      skills: components['schemas']['SkillsAnswer'];
      /** @description For so long changes may have been made that are not shown. */
      staleForMs: number;
    };
    CandidateListsAnswer: {
      /** @description In the order of the gaps asked for. */
      lists: components['schemas']['CandidatesAnswer'][];
    };
    CandidateListsBody: {
      gapIds: string[];
      /** @description Candidates a gap; 10 unless told. */
      limit?: number;
    };
    CandidatesAnswer: {
      /**
       * Format: date-time
       * @description The instant of the market that is shown.
       */
      asOf: string;
      considered: number;
      /** @description Version of the law; null where it had not to be asked. */
      corpusVersion: string | null;
      eligible: number;
      excluded: number;
      /** Format: uuid */
      gapId: string;
      /** @description Indexes of one version have seen the same market; null where none answered. */
      indexVersion: string | null;
      items: components['schemas']['CandidateAnswer'][];
      /** @description Eligible ones whom the filters of the list leave. */
      listed: number;
      nextCursor: string | null;
      /** @description Why the list is empty; null where somebody fits. */
      nobodyFits: components['schemas']['NobodyFitsAnswer'] | null;
      policy: string;
      /** Format: date-time */
      rankedAt: string;
      /**
       * @description An index of the market, or the database itself: the same list, slower.
       * @enum {string}
       */
      servedBy: 'index' | 'sql';
      /** @description For so long changes may have been made that are not shown. */
      staleForMs: number;
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
    ChannelsAnswer: {
      /** @description Tells of a deadline or a right: it cannot be switched off in the product. */
      alwaysInApp: boolean;
      /** @enum {string} */
      byEmail: 'at-once' | 'digest' | 'none';
      inApp: boolean;
      /** @enum {string} */
      kind:
        | 'submission-received'
        | 'submission-withdrawn'
        | 'submission-declined'
        | 'offer-extended'
        | 'offer-lapsing'
        | 'offer-accepted'
        | 'offer-declined'
        | 'offer-lapsed'
        | 'offer-rescinded'
        | 'verification-needs-you'
        | 'proposal-to-confirm'
        | 'proposal-confirmed'
        | 'proposal-returned'
        | 'placement-started'
        | 'placement-ended'
        | 'message-received'
        | 'interview-proposed'
        | 'interview-scheduled'
        | 'interview-cancelled'
        | 'contract-to-sign'
        | 'contract-signed'
        | 'amendment-to-answer'
        | 'extension-to-answer'
        | 'timecard-disputed'
        | 'task-falling-due'
        | 'task-overdue'
        | 'record-appeal-made'
        | 'record-appeal-decided'
        | 'record-corrected'
        | 'round-orders-closed'
        | 'round-proposal-to-answer'
        | 'round-proposal-made'
        | 'email-stopped';
    };
    ChannelsBody: {
      /** @enum {string} */
      byEmail: 'at-once' | 'digest' | 'none';
      inApp: boolean;
      /** @enum {string} */
      kind:
        | 'submission-received'
        | 'submission-withdrawn'
        | 'submission-declined'
        | 'offer-extended'
        | 'offer-lapsing'
        | 'offer-accepted'
        | 'offer-declined'
        | 'offer-lapsed'
        | 'offer-rescinded'
        | 'verification-needs-you'
        | 'proposal-to-confirm'
        | 'proposal-confirmed'
        | 'proposal-returned'
        | 'placement-started'
        | 'placement-ended'
        | 'message-received'
        | 'interview-proposed'
        | 'interview-scheduled'
        | 'interview-cancelled'
        | 'contract-to-sign'
        | 'contract-signed'
        | 'amendment-to-answer'
        | 'extension-to-answer'
        | 'timecard-disputed'
        | 'task-falling-due'
        | 'task-overdue'
        | 'record-appeal-made'
        | 'record-appeal-decided'
        | 'record-corrected'
        | 'round-orders-closed'
        | 'round-proposal-to-answer'
        | 'round-proposal-made'
        | 'email-stopped';
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
    ClauseReasonBody: {
      /** @description Why, in words that the nurse reads. */
      reason: string;
      /**
       * @description Which clause differs from the gap.
       * @example notice:nurse
       */
      term: string;
    };
    ClauseRuleAnswer: {
      citation: string;
      /** @enum {string} */
      confidence: 'sourced' | 'known' | 'uncertain';
      id: string;
      jurisdiction: string;
      /** @description What else the law asks, which figures cannot show. */
      note: string | null;
      sourceUrl: string;
      title: string;
      /** Format: date */
      verifiedOn: string;
    };
    ClauseRulingAnswer: {
      /** @description JSON pointer into the terms. */
      at: string;
      /**
       * @description `no-rule-known` does not say that the clause is lawful.
       * @enum {string}
       */
      outcome: 'forbidden' | 'limit-exceeded' | 'limited' | 'no-rule-known';
      rule: components['schemas']['ClauseRuleAnswer'] | null;
    };
    ComparedGapAnswer: {
      facilityName: string;
      jurisdiction: string;
      organisationName: string;
      profession: string;
      seats: number;
      specialty: string;
      /**
       * Format: date
       * @description First day of the assignment, as it now is.
       */
      startsOn: string;
      unitName: string;
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
      /** @description Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms. */
      termsHash?: string;
      /** @description SHA-256 of the text shown, in UTF-8. */
      textHash?: string;
      /** @description Version of the text at GET /v1/consent-texts/submission. */
      textVersion: string;
    };
    ConsentTermsAnswer: {
      /** Format: uuid */
      gapId: string;
      terms: components['schemas']['ConsentTermsBody'];
      /** @description Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms. */
      termsHash: string;
      text: string;
      /** @description SHA-256 of the text shown, in UTF-8. */
      textHash: string;
      /** @enum {string} */
      textLanguage: 'en' | 'fr' | 'es';
      /** @description Of these words in this language. */
      textVersion: string;
    };
    ConsentTermsBody: {
      assignment: components['schemas']['AssignmentBody'];
      payComponents: components['schemas']['PayComponentBody'][];
      payRate: {
        currency: string;
        minorUnits: number;
      };
      /** @enum {string} */
      shiftPattern: 'days' | 'nights' | 'rotating' | 'weekends';
      weeklyHours: number;
    };
    ConsentTextAnswer: {
      /** @description SHA-256 of the text shown, in UTF-8. */
      hash: string;
      /** @enum {string} */
      language: 'en' | 'fr' | 'es';
      text: string;
      /** @description Of these words in this language. */
      version: string;
    };
    ConsentView: {
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: date-time */
      givenAt: string;
      /**
       * Format: uuid
       * @description Null of submissions from before consents had ids.
       */
      id: string | null;
      textVersion: string;
    };
    ConstraintCountAnswer: {
      constraint: string;
      /** @description Nurses whom it excludes, alone or with others. */
      excludes: number;
    };
    ContactAnswer: {
      /** @description Null as long as the nurse has given none. */
      email: string | null;
      phone: string | null;
      /** @description 0 before the first time. */
      version: number;
    };
    ContactBody: {
      /** @description Kept encrypted; told to a hospital from its offer on. */
      email: string;
      /** @description In the form of E.164, for example +14165550100. */
      phone: string | null;
    };
    ContractAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** @enum {string|null} */
      endCause:
        | 'census'
        | 'unsafe-conditions'
        | 'breach-by-other-side'
        | 'performance'
        | 'personal'
        | 'placement-ended'
        | 'other'
        | null;
      /** Format: date-time */
      endedAt: string | null;
      /** @enum {string|null} */
      endedBy: 'nurse' | 'hospital' | null;
      /**
       * Format: date
       * @description The first day on which it no longer holds, where it was ended.
       */
      endsOn: string | null;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** @description Days of notice that were not given. */
      missingNoticeDays: number | null;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @description What the clauses make the side that ended it pay for them. */
      penalty: {
        currency: string;
        minorUnits: number;
      } | null;
      /** Format: uuid */
      placementId: string;
      /** @description Of the clauses of the same version, where the facility is. */
      rules: components['schemas']['ClauseRulingAnswer'][];
      /** @enum {string} */
      status:
        | 'draft'
        | 'sent'
        | 'nurse_signed'
        | 'hospital_signed'
        | 'active'
        | 'completed'
        | 'terminated'
        | 'cancelled_before_start';
      symmetry: components['schemas']['SymmetryAnswer'];
      version: number;
      /** @description The version that holds today, at the facility. */
      versionInEffect: number | null;
      versions: components['schemas']['ContractVersionAnswer'][];
    };
    ContractSignatureAnswer: {
      /** Format: uuid */
      accountId: string | null;
      /**
       * Format: date-time
       * @description When the cooling-off time of the signature is over.
       */
      countsFrom: string;
      hash: string;
      /** @enum {string} */
      side: 'nurse' | 'hospital';
      /** Format: date-time */
      signedAt: string;
      /** @description Whether the signed hash is that of the terms as they are kept now. */
      verified: boolean;
    };
    ContractSummaryAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** @enum {string|null} */
      endCause:
        | 'census'
        | 'unsafe-conditions'
        | 'breach-by-other-side'
        | 'performance'
        | 'personal'
        | 'placement-ended'
        | 'other'
        | null;
      /** @enum {string|null} */
      endedBy: 'nurse' | 'hospital' | null;
      /**
       * Format: date
       * @description The first day on which it no longer holds, where it has ended.
       */
      endsOn: string | null;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** @description The version that waits for signatures. */
      openVersion: number | null;
      /** Format: uuid */
      organisationId: string;
      /** Format: uuid */
      placementId: string;
      /** @enum {string} */
      status:
        | 'draft'
        | 'sent'
        | 'nurse_signed'
        | 'hospital_signed'
        | 'active'
        | 'completed'
        | 'terminated'
        | 'cancelled_before_start';
      version: number;
    };
    ContractTermsBody: {
      clauses: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /**
       * Format: date
       * @description The first day after it.
       */
      endsOn: string;
      /** @description Per hour, before tax; every amount is in its currency. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      /** Format: date */
      startsOn: string;
      weeklyHours: number;
    };
    ContractVersionAnswer: {
      /**
       * Format: date-time
       * @description When both signatures count.
       */
      bindingFrom: string | null;
      /** @description Against the version that both had signed before. */
      changes: components['schemas']['TermChangeAnswer'][];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      declinedAt: string | null;
      /** @enum {string|null} */
      declinedBy: 'nurse' | 'hospital' | null;
      /** Format: date */
      effectiveOn: string;
      /** @description SHA-256 of the canonical JSON (RFC 8785) of contract, number, day and terms. */
      hash: string;
      /** @description Worked out again from the terms when they were read. */
      hashVerified: boolean;
      /**
       * Format: date
       * @description The first day on which it holds.
       */
      inForceFrom: string | null;
      /** @enum {string} */
      proposedBy: 'nurse' | 'hospital';
      signatures: components['schemas']['ContractSignatureAnswer'][];
      /** @enum {string} */
      status: 'draft' | 'open' | 'signed' | 'declined';
      terms: components['schemas']['ContractTermsBody'];
      versionNumber: number;
    };
    ConvertedPayAnswer: {
      /** @description Parts that add up to the totals; left out in lists. */
      lines?: components['schemas']['ConvertedPayLineAnswer'][];
      /** @description Rounded down to the minor unit. */
      weekly: {
        currency: string;
        minorUnits: number;
      };
      /** @description Of the whole assignment; rounded down. */
      whole: {
        currency: string;
        minorUnits: number;
      };
    };
    ConvertedPayLineAnswer: {
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
      weekly: {
        currency: string;
        minorUnits: number;
      };
      whole: {
        currency: string;
        minorUnits: number;
      };
    };
    CorridorExposureAnswer: {
      destination: string;
      medianRank: number | null;
      /** @description Different ones who were shown, submitted or placed. */
      nurses: number;
      /** @description Jurisdiction of the home or country of education; null: not stated. */
      origin: string | null;
      placements: number;
      /** @description Of all that is told here of the destination. */
      share: number | null;
      /** @description How often one of them stood in a list that somebody was given. */
      shown: number;
      submissions: number;
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
    CreditNoteAnswer: {
      /** @description Counts up within the organisation. */
      creditNoteNumber: number;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      invoiceId: string;
      /** Format: date-time */
      issuedAt: string;
      lines: components['schemas']['CreditNoteLineAnswer'][];
      /** Format: uuid */
      organisationId: string;
      /** @description Of the lines of the timecard that it bills. */
      revision: number;
      /** Format: uuid */
      timecardId: string;
      /** @description What changes, one for each currency: below zero where less is owed. */
      totals: {
        currency: string;
        minorUnits: number;
      }[];
      version: number;
    };
    CreditNoteBody: {
      /**
       * Format: uuid
       * @description A timecard of this invoice that was corrected and approved since.
       */
      timecardId: string;
    };
    CreditNoteLineAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      /**
       * Format: uuid
       * @description The line of the invoice that it takes back.
       */
      creditedInvoiceLineId: string | null;
      /**
       * Format: uuid
       * @description The line of an earlier credit note that it takes back.
       */
      creditedNoteLineId: string | null;
      hours: number | null;
      /** Format: uuid */
      id: string;
      /**
       * @description Taken back, or billed instead.
       * @enum {string}
       */
      kind: 'credit' | 'pay' | 'margin';
      /** Format: uuid */
      marginId: string | null;
      /** @enum {string} */
      paidFor:
        | 'base'
        | 'overtime'
        | 'holiday'
        | 'call-back'
        | 'on-call'
        | 'charge'
        | 'call-off'
        | 'guarantee-top-up'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus';
      /**
       * Format: uuid
       * @description The line of the timecard that it takes back the bill of, or bills.
       */
      paidLineId: string;
    };
    CurrencyCount: {
      count: number;
      value: string;
    };
    DeadLetterAnswer: {
      attempts: number;
      /** @description The code of the error. */
      code: string;
      /** @description The name of a consumer of events. */
      consumer: string;
      /** Format: date-time */
      diedAt: string;
      /** Format: uuid */
      eventId: string;
      /** @description Ids of the things that the event is about, and nothing else. */
      payload: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      queue: 'credentialing' | 'onboarding' | 'marketplace' | 'messaging' | 'matching';
      reason: string;
      topic: string;
    };
    DeadLetterDiscardBody: {
      /** @description The code of the error. */
      code?: string;
      /** @description The name of a consumer of events. */
      consumer: string;
      /**
       * Format: date-time
       * @description Only those that had died by then: what came later was not looked at.
       */
      diedUntil?: string;
      /**
       * Format: uuid
       * @description Only this event.
       */
      eventId?: string;
      /** @description Why they may be given up; kept in the audit log. */
      reason: string;
    };
    DeadLetterKindAnswer: {
      /** @description The code of the error. */
      code: string;
      /** @description The name of a consumer of events. */
      consumer: string;
      count: number;
      /** Format: date-time */
      newest: string;
      /** Format: date-time */
      oldest: string;
      /** @enum {string} */
      queue: 'credentialing' | 'onboarding' | 'marketplace' | 'messaging' | 'matching';
      topic: string;
    };
    DeadLetterSelectionBody: {
      /** @description The code of the error. */
      code?: string;
      /** @description The name of a consumer of events. */
      consumer: string;
      /**
       * Format: date-time
       * @description Only those that had died by then: what came later was not looked at.
       */
      diedUntil?: string;
      /**
       * Format: uuid
       * @description Only this event.
       */
      eventId?: string;
    };
    DebtsAnswer: {
      /** @description One for each fee, with the ground also where nothing is owed. */
      items: components['schemas']['RepaymentAnswer'][];
      /** Format: date */
      on: string;
      /** Format: uuid */
      placementId: string;
      /** @description What the nurse would owe in all, by currency. */
      totals: {
        currency: string;
        minorUnits: number;
      }[];
    };
    DecidedView: {
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      by: string | null;
      note: string | null;
      /** @description Who had proposed it, where it took two. */
      proposerName: string | null;
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
    DeclaredMarginAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      effectiveFrom: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      organisationId: string;
      perHour: {
        currency: string;
        minorUnits: number;
      };
      version: number;
    };
    DeclineProposalBody: {
      /**
       * @description The hospital and staff read it.
       * @enum {string}
       */
      reason: 'pay' | 'dates' | 'place' | 'shift-pattern' | 'another-job' | 'other';
    };
    DemoAccountAnswer: {
      email: string;
      /** @enum {string} */
      role: 'nurse' | 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
    };
    DemoSessionBody: {
      /** @example ana.reyes@example.org */
      email: string;
    };
    DisputeBody: {
      entries: components['schemas']['TimeBody'][];
      note?: string;
      /** @enum {string} */
      reason: 'hours-differ' | 'not-on-shift' | 'break-missing' | 'wrong-kind' | 'other';
    };
    DocumentOfCheck: {
      /** @description Another nurse has attached the very same file. */
      alsoOfAnotherNurse: boolean;
      /** Format: date-time */
      attachedAt: string;
      byteSize: number;
      /** @description `key` of GET /v1/nurses/me/credentials. */
      credential: string;
      /** @description Cleaned, and with the ending of what the file is. */
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree';
      /**
       * @description By the bytes.
       * @enum {string}
       */
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp';
      /** @description Of a PDF. */
      pages: number | null;
      /** @description A check was decided with it at hand: it is kept. */
      reliedOn: boolean;
      sha256: string;
      /** @enum {string} */
      status: 'attached' | 'withdrawn';
      version: number;
    };
    DocumentView: {
      /** Format: date-time */
      attachedAt: string;
      byteSize: number;
      /** @description `key` of GET /v1/nurses/me/credentials. */
      credential: string;
      /** @description Cleaned, and with the ending of what the file is. */
      fileName: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree';
      /**
       * @description By the bytes.
       * @enum {string}
       */
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp';
      /** @description Of a PDF. */
      pages: number | null;
      /** @description A check was decided with it at hand: it is kept. */
      reliedOn: boolean;
      sha256: string;
      /** @enum {string} */
      status: 'attached' | 'withdrawn';
      version: number;
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
    EffectiveDayBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
    };
    EntryIntoForceBody: {
      /**
       * Format: date
       * @description The first day without it; at most 24 months from today.
       */
      expiresOn: string;
      /** @description Why patients are not safe until seven days after the notice. */
      patientSafetyReason?: string;
    };
    EstablishedView: {
      /** Format: date */
      establishedOn: string;
      /**
       * Format: date
       * @description Last day on which it is good.
       */
      goodUntil: string | null;
      /** @description The source was a simulator. */
      simulated: boolean;
      /** @description Who was asked. */
      source: string;
    };
    ExamBody: {
      exam: string;
      /** Format: date */
      passedOn?: string;
    };
    ExposureReportAnswer: {
      /** @enum {string} */
      by: 'home' | 'education';
      items: components['schemas']['CorridorExposureAnswer'][];
      month: string;
      nextCursor: string | null;
      /** @description Corridors of fewer nurses are not told. */
      smallestGroup: number;
      /** @description How many corridors are not told for that. */
      withheld: number;
    };
    ExtensionAnswer: {
      /** Format: date-time */
      answeredAt: string | null;
      /**
       * Format: uuid
       * @description The contract whose version both sign for it.
       */
      contractId: string | null;
      /** @description That version; with both signatures the placement is longer. */
      contractVersion: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date */
      endsOn: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @description Per hour from the old end on; null: as it was. */
      payRate: {
        currency: string;
        minorUnits: number;
      } | null;
      /** Format: uuid */
      placementId: string;
      /** @enum {string} */
      status: 'proposed' | 'agreed' | 'declined' | 'withdrawn';
      version: number;
    };
    ExtensionBody: {
      /**
       * Format: date
       * @description The first day after the longer assignment.
       */
      endsOn: string;
      /** @description Per hour from the old end on; left out, it stays. It never falls. */
      payRate?: {
        currency?: string;
        minorUnits?: number;
      };
      /** Format: uuid */
      placementId: string;
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
      /** @description `because` as data; not with what was kept earlier. */
      reason?: components['schemas']['MatchReasonAnswer'];
      /** @description `wouldChange` as data. */
      remedy?: components['schemas']['MatchReasonAnswer'] | null;
      /** @description What would change it, where something would. */
      wouldChange: string | null;
    };
    FeeAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      clause: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'visa' | 'licence' | 'exam' | 'housing' | 'training' | 'travel' | 'recruitment' | 'other';
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @enum {string} */
      paidBy: 'nurse' | 'hospital' | 'agency';
      /** Format: date */
      paidOn: string;
      paidTo: string;
      /** Format: uuid */
      placementId: string;
      version: number;
    };
    FeeBody: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      /** @description Of the repayment clause under which it may be asked back: what it is for. */
      clause?: string;
      /** @enum {string} */
      kind: 'visa' | 'licence' | 'exam' | 'housing' | 'training' | 'travel' | 'recruitment' | 'other';
      /**
       * @description Nurses record what they paid, hospitals and the agency what they paid.
       * @enum {string}
       */
      paidBy: 'nurse' | 'hospital' | 'agency';
      /** Format: date */
      paidOn: string;
      /** @description Who got it. */
      paidTo: string;
      /** Format: uuid */
      placementId: string;
    };
    FiguresSourceAnswer: {
      /** @enum {string} */
      confidence: 'sourced' | 'known' | 'uncertain';
      /** @description Whose figures they are. */
      legalBasis: string;
      sourceUrl: string;
      /** Format: date */
      verifiedOn: string;
    };
    FindingView: {
      /** @description Stable code. */
      code: string;
      /** @description The values that the message names. */
      facts?: {
        [key: string]: unknown;
      };
      message: string;
    };
    FreshnessAnswer: {
      changedBy: string[];
      factor: components['schemas']['ScoreFactorAnswer'];
      /**
       * Format: date
       * @description The first day on which nothing is left of it.
       */
      fadedOn: string | null;
      verifications: components['schemas']['StandingVerificationAnswer'][];
      /**
       * Format: date
       * @description Of the newest verification that was settled in your favour.
       */
      verifiedOn: string | null;
    };
    GapAnswer: {
      assignment: components['schemas']['AssignmentBody'];
      /** @description What the hospital is billed per hour. No nurse sees it. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      /** @description What it will be contracted under; frozen when it opened. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
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
      /** @description Beside `billRate`: for the hospital and staff alone. */
      margin?: components['schemas']['MarginAnswer'];
      /** Format: uuid */
      organisationId: string;
      organisationName: string;
      /** @description What the gap asks for by itself; `requirements` is that with its layers. */
      ownRequirements?: components['schemas']['RequirementsBody'];
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
      /** @description Which layer each requirement comes from. */
      requirementSources?: components['schemas']['RequirementSourceAnswer'][];
      /** @description Left out in answers to changes. */
      responseTimes?: components['schemas']['ResponseTimesAnswer'];
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
      /** @description Where a currency or a country is told or known of the nurse. */
      shownPay?: components['schemas']['ShownPayAnswer'];
      /** @enum {string} */
      status: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      statusReason: string | null;
      template: components['schemas']['TemplateOfGap'] | null;
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
      /** @description What the hospital is billed per hour. No nurse sees it. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      /** @description Of the contract; left out, the standard clauses of the hours. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
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
      /** @description null: the gap bills nothing. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      /** @description All of them; frozen once the gap is open. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
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
    GapClausesAnswer: {
      clauses: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @description Once the gap is open its clauses no longer change; an offer tells what it changes, and why. */
      frozen: boolean;
      /** Format: uuid */
      gapId: string;
      /** @description What the rules where the facility is say of them today. */
      rules: components['schemas']['ClauseRulingAnswer'][];
      /** @enum {string} */
      status: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      /** @description Which side carries what. */
      symmetry: components['schemas']['SymmetryReportAnswer'];
      /** @description Of the gap. */
      version: number;
    };
    GapDifferenceAnswer: {
      appear: number;
      /** @description How many nurses disappear, appear, fall or rise, rule by rule. */
      byRule: components['schemas']['RuleCountAnswer'][];
      disappear: number;
      eligibleAfter: number;
      /** @description All who pass every constraint, beyond the depth too. */
      eligibleBefore: number;
      /** @description null where the gap is no longer there. */
      gap: components['schemas']['ComparedGapAnswer'] | null;
      /** Format: uuid */
      gapId: string;
      move: number;
      /** Format: uuid */
      organisationId: string;
    };
    GapFacetsAnswer: {
      /** @description The most frequent one first. */
      currencies: components['schemas']['CurrencyCount'][];
      /** @description The most frequent one first. */
      jurisdictions: components['schemas']['JurisdictionCount'][];
      /** @description The most frequent one first. */
      shiftPatterns: components['schemas']['ShiftPatternCount'][];
      /** @description The most frequent one first. */
      specialties: components['schemas']['SpecialtyCount'][];
      /** @description The soonest one first. */
      startMonths: components['schemas']['StartMonthCount'][];
      /** @description Gaps that meet all filters. */
      total: number;
      /** @description By currency, the least pay first. */
      weeklyPay: components['schemas']['WeeklyPayCount'][];
    };
    GapFindingAnswer: {
      code: string;
      /** @description Null where the whole row is meant. */
      column: string | null;
      message: string;
      nextStep: string;
      /** @description As a spreadsheet counts; the header is row 1. */
      row: number;
      /** @description What stands there, shortened. */
      value: string;
    };
    GapFromTemplateBody: {
      assignment: components['schemas']['AssignmentBody'];
      overrides?: components['schemas']['TermsChanges'];
    };
    GapImportAnswer: {
      dryRun: boolean;
      fileBytes: number;
      /** @enum {string} */
      fileKind: 'csv' | 'xlsx';
      fileName: string;
      /**
       * Format: date-time
       * @description When the file and its findings were removed, 30 days after its reading.
       */
      fileRemovedAt: string | null;
      fileSha256: string;
      /** @description What is wrong, all rows together; the first 20,000 are kept. */
      findingCount: number;
      /** Format: date-time */
      finishedAt: string | null;
      /** @description Drafts made: all rows, or none. */
      gapsAdded: number;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      organisationId: string;
      /** Format: date-time */
      requestedAt: string;
      /** @description Of them, read so far. */
      rowsDone: number;
      /** @description Rows with something in them, after the header. */
      rowsTotal: number;
      /**
       * @description `checked`: a dry run that found nothing wrong. `completed`: every row is a draft now.
       * @enum {string}
       */
      status: 'received' | 'reading' | 'checked' | 'completed' | 'rejected';
      version: number;
    };
    GapListItem: {
      assignment: components['schemas']['AssignmentBody'];
      /** @description What the hospital is billed per hour. No nurse sees it. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
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
      /** @description Beside `billRate`: for the hospital and staff alone. */
      margin?: components['schemas']['MarginAnswer'];
      /** Format: uuid */
      organisationId: string;
      organisationName: string;
      /** @description What everything that is paid comes to. */
      pay: components['schemas']['PayTotalsAnswer'];
      /** @description Per hour, before tax. */
      payRate: {
        currency: string;
        minorUnits: number;
      };
      place: string;
      /** @enum {string} */
      profession: 'RN' | 'LPN' | 'RM' | 'APRN';
      requirements: components['schemas']['RequirementsBody'];
      /** @description Left out in answers to changes. */
      responseTimes?: components['schemas']['ResponseTimesAnswer'];
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
      /** @description Where a currency or a country is told or known of the nurse. */
      shownPay?: components['schemas']['ShownPayAnswer'];
      /** @enum {string} */
      status: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      statusReason: string | null;
      template: components['schemas']['TemplateOfGap'] | null;
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
    GapMatchPolicyAnswer: {
      /** Format: uuid */
      gapId: string;
      name: string;
      /** @description 0 until the hospital chooses. */
      version: number;
      /** @description Share of each factor in the score; together 1. */
      weights?: {
        'availability-slack': number;
        continuity: number;
        'credential-freshness': number;
        distance: number;
        'experience-depth': number;
        'language-above-minimum': number;
        need: number;
        'pay-fit': number;
        readiness: number;
        reliability: number;
        'time-zones': number;
      };
    };
    GapMatchPolicyBody: {
      /**
       * @description A policy of the product by its name.
       * @enum {string}
       */
      policy?: 'default' | 'soonest-start' | 'deepest-experience' | 'known-here' | 'near-home';
      /** @description Own weights on any scale, each 0 or from 0.001 to 1,000; what is left out weighs 0: readiness, pay-fit, experience-depth, continuity, distance, time-zones, language-above-minimum, availability-slack, reliability, credential-freshness, need. */
      weights?: {
        [key: string]: unknown;
      };
    };
    GapReturnBody: {
      /**
       * Format: date
       * @description Since when it is so; today unless told.
       */
      effectiveOn?: string;
      /** @enum {string} */
      reason: 'terms-incomplete' | 'pay-off-policy' | 'census' | 'budget' | 'duplicate' | 'other';
    };
    GapStopBody: {
      /**
       * Format: date
       * @description Since when it is so; today unless told.
       */
      effectiveOn?: string;
      /** @enum {string} */
      reason: 'census' | 'budget' | 'filled-internally' | 'duplicate' | 'position-withdrawn' | 'other';
    };
    GapTemplateAnswer: {
      /** @description What the hospital is billed per hour. No nurse sees it. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      /** @description Of the contract; left out, the standard clauses of the hours. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /**
       * @description Once among the templates in use of the organisation.
       * @example ICU nights, winter
       */
      name: string;
      /** Format: uuid */
      organisationId: string;
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
      /** @enum {string} */
      status: 'active' | 'retired';
      /** Format: uuid */
      unitId: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description Counts every change; a gap keeps the one that it came from. */
      version: number;
      weeklyHours: number;
    };
    GapTemplateBody: {
      /** @description What the hospital is billed per hour. No nurse sees it. */
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      /** @description Of the contract; left out, the standard clauses of the hours. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /**
       * @description Once among the templates in use of the organisation.
       * @example ICU nights, winter
       */
      name: string;
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
    GapTemplateChanges: {
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @example ICU nights, winter */
      name?: string;
      /** @description All of them: what is not told again is gone. */
      payComponents?: components['schemas']['PayComponentBody'][];
      payRate?: {
        currency?: string;
        minorUnits?: number;
      };
      /** @enum {string} */
      profession?: 'RN' | 'LPN' | 'RM' | 'APRN';
      requirements?: components['schemas']['RequirementsBody'];
      seats?: number;
      /** @enum {string} */
      shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: uuid */
      unitId?: string;
      weeklyHours?: number;
    };
    GivenConsentAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** @enum {string} */
      status: 'given' | 'used' | 'withdrawn' | 'expired';
      terms: components['schemas']['ConsentTermsBody'];
      /** @description Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms. */
      termsHash: string;
      /** @description The words that were agreed to. */
      text: string | null;
      /** @description SHA-256 of the text shown, in UTF-8. */
      textHash: string | null;
      /** @enum {string|null} */
      textLanguage: 'en' | 'fr' | 'es' | null;
      textVersion: string;
      /** @description Counts for one submission to this gap. Told this once: only its hash is kept. */
      token: string;
      /** Format: date-time */
      usedAt: string | null;
      /** @description The role of who submitted on it. */
      usedByRole: string | null;
      version: number;
      /** Format: date-time */
      withdrawnAt: string | null;
    };
    GuaranteeAnswer: {
      /** @description Hours of this week, as all here. */
      guaranteed: number;
      missedByNurse: number;
      paidCallOff: number;
      /** @description Paid beside, so that the guarantee is met. */
      topUp: number;
      unpaidAllowed: number;
      unpaidCallOff: number;
      /** @description Of the weeks over which the clause counts. */
      unpaidUsed: number;
      worked: number;
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
      holder: 'nurse' | 'hospital' | 'operator' | 'several' | null;
      /** @description Why it was written down later than it holds. */
      lateReason: string | null;
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
      subjectType:
        | 'gap'
        | 'submission'
        | 'interview'
        | 'offer'
        | 'contract'
        | 'placement'
        | 'extension'
        | 'shift'
        | 'timecard'
        | 'restriction';
      version: number;
    };
    HolidayAnswer: {
      /** Format: date */
      day: string;
      name: string;
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
    InvoiceAnswer: {
      /** Format: uuid */
      id: string;
      /** @description Counts up within the organisation. */
      invoiceNumber: number;
      /** Format: date-time */
      issuedAt: string;
      /** Format: uuid */
      organisationId: string;
      organisationName: string;
      /** @description One for each currency; currencies are never mixed. */
      totals: {
        currency: string;
        minorUnits: number;
      }[];
      version: number;
    };
    InvoiceBody: {
      /** Format: uuid */
      organisationId: string;
      /** @description Approved timecards of the organisation. */
      timecardIds: string[];
    };
    InvoiceLineAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      hours: number | null;
      /** Format: uuid */
      id: string;
      /**
       * @description What the nurse is paid, or the declared margin on it.
       * @enum {string}
       */
      kind: 'pay' | 'margin';
      /** Format: uuid */
      marginId: string | null;
      /** @enum {string} */
      paidFor:
        | 'base'
        | 'overtime'
        | 'holiday'
        | 'call-back'
        | 'on-call'
        | 'charge'
        | 'call-off'
        | 'guarantee-top-up'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus';
      /**
       * Format: uuid
       * @description The line of the timecard that it bills.
       */
      paidLineId: string;
      /** Format: uuid */
      placementId: string;
      /** Format: uuid */
      timecardId: string;
      /**
       * Format: date
       * @description Of the timecard.
       */
      weekStartsOn: string;
    };
    InvoiceWithLinesAnswer: {
      /** Format: uuid */
      id: string;
      /** @description Counts up within the organisation. */
      invoiceNumber: number;
      /** Format: date-time */
      issuedAt: string;
      lines: components['schemas']['InvoiceLineAnswer'][];
      /** Format: uuid */
      organisationId: string;
      organisationName: string;
      /** @description That the lines are for, by their week. */
      timecards: components['schemas']['BilledTimecardAnswer'][];
      /** @description One for each currency; currencies are never mixed. */
      totals: {
        currency: string;
        minorUnits: number;
      }[];
      version: number;
    };
    JurisdictionCount: {
      count: number;
      value: string;
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
    LapsedView: {
      /** Format: date-time */
      at: string;
      /** @description Of the profile: what it says otherwise now. */
      changed: (
        | 'familyName'
        | 'givenNames'
        | 'birthDate'
        | 'passport'
        | 'licence'
        | 'jurisdiction'
        | 'profession'
        | 'number'
        | 'scope'
        | 'expiresOn'
      )[];
      /** @enum {string} */
      reason: 'documents-changed' | 'profile-changed';
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
    LegalGroundAnswer: {
      arrangement: string | null;
      legalBasis: string | null;
      verdict: string;
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
    LiftingBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
      reason: string;
    };
    LimitAnswer: {
      kind: string;
      value: string;
    };
    LineErrorView: {
      code: string;
      /** @description The values that the message names. */
      facts: {
        [key: string]: unknown;
      };
      /** @description Line of the file; the header is line 1. */
      line: number;
      message: string;
    };
    MarginAnswer: {
      /** @description The bill of an hour less the rate. */
      perHour: {
        currency: string;
        minorUnits: number;
      };
      /** @description The bill of a week less everything that is paid. */
      weekly: {
        currency: string;
        minorUnits: number;
      };
      /** @description Of the weekly bill, in hundredths of a percent. */
      weeklyBasisPoints: number;
    };
    MarginBody: {
      /**
       * Format: date
       * @description Not in the past: nobody is billed a margin that was not declared before.
       */
      effectiveFrom: string;
      /** Format: uuid */
      organisationId: string;
      /** @description On top of the pay of each hour worked. */
      perHour: {
        currency: string;
        minorUnits: number;
      };
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
      /** @description The policy by which this gap weighs. */
      policy: string;
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
      /**
       * Format: date-time
       * @description The instant of the market that is shown.
       */
      asOf: string;
      considered: number;
      /** @description Version of the law; null where it had not to be asked. */
      corpusVersion: string | null;
      eligible: number;
      excluded: number;
      /** @description Indexes of one version have seen the same market; null where none answered. */
      indexVersion: string | null;
      items: components['schemas']['MatchAnswer'][];
      /** @description Eligible ones that the filters of the list leave. */
      listed: number;
      nextCursor: string | null;
      policy: string;
      /** Format: date-time */
      rankedAt: string;
      /**
       * @description An index of the market, or the database itself: the same list, slower.
       * @enum {string}
       */
      servedBy: 'index' | 'sql';
      /** @description For so long changes may have been made that are not shown. */
      staleForMs: number;
    };
    MatchExplanation: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      /** @description Open gaps. */
      considered: number;
      eligible: boolean;
      /** @description Open gaps that no constraint excludes. */
      eligibleCount: number;
      factors: components['schemas']['ScoreFactorAnswer'][];
      failed: components['schemas']['FailedConstraintAnswer'][];
      gap: components['schemas']['MatchedGapAnswer'];
      /** @description Every condition of the law that was looked at. */
      law: components['schemas']['LawReasonAnswer'][];
      /** @description Where the law or our sources are unclear. */
      openLaw: components['schemas']['OpenLawAnswer'][];
      /** @description The policy by which this gap weighs. */
      policy: string;
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      /** Format: date-time */
      rankedAt: string;
      /** @description The rank with which no constraint would exclude the gap any more; else the rank. */
      rankIfChanged: number;
      score: number;
    };
    MatchPoliciesAnswer: {
      items: components['schemas']['MatchPolicyAnswer'][];
    };
    MatchPolicyAnswer: {
      name: string;
      /** @description Share of each factor in the score; together 1. */
      weights?: {
        'availability-slack': number;
        continuity: number;
        'credential-freshness': number;
        distance: number;
        'experience-depth': number;
        'language-above-minimum': number;
        need: number;
        'pay-fit': number;
        readiness: number;
        reliability: number;
        'time-zones': number;
      };
    };
    MatchReasonAnswer: {
      /** @enum {string} */
      code:
        | 'readiness.right'
        | 'readiness.none'
        | 'readiness.route'
        | 'pay-fit.no-floor'
        | 'pay-fit.no-rate'
        | 'pay-fit.any'
        | 'pay-fit.share'
        | 'experience.years'
        | 'continuity.worked'
        | 'continuity.new'
        | 'distance.km'
        | 'time-zones.hours'
        | 'time-zones.unknown'
        | 'language.unasked'
        | 'language.levels'
        | 'language.has'
        | 'language.has-none'
        | 'slack.days'
        | 'reliability.new'
        | 'reliability.share'
        | 'freshness.none'
        | 'freshness.newest'
        | 'need.underserved'
        | 'need.served'
        | 'authorised.ends'
        | 'authorised.renewal'
        | 'authorised.route-only'
        | 'authorised.route-gone'
        | 'authorised.no-duration'
        | 'authorised.regulator'
        | 'authorised.late'
        | 'authorised.later-start'
        | 'authorised.unreadable'
        | 'authorised.save-again'
        | 'authorised.barred'
        | 'authorised.undetermined'
        | 'authorised.facts'
        | 'authorised.unsettled'
        | 'work.closed'
        | 'work.permit'
        | 'work.undetermined'
        | 'work.status'
        | 'exclusion.confirmed'
        | 'exclusion.reinstated'
        | 'seats.taken'
        | 'seats.more'
        | 'profession.other'
        | 'profession.licence'
        | 'specialty.absent'
        | 'specialty.short'
        | 'specialty.reached'
        | 'certificates.lacking'
        | 'certificates.good'
        | 'certificate.absent'
        | 'certificate.ends'
        | 'languages.below'
        | 'languages.short'
        | 'languages.absent'
        | 'languages.reached'
        | 'languages.at'
        | 'availability.outside'
        | 'availability.covered'
        | 'busy.placed'
        | 'busy.released'
        | 'shift.other'
        | 'shift.none'
        | 'shift.wanted'
        | 'pay-floor.no-rate'
        | 'pay-floor.rate'
        | 'pay-floor.below'
        | 'pay-floor.below-converted'
        | 'pay-floor.reached'
        | 'no-go.listed'
        | 'no-go.changed';
      /** @description By name: days, ranges of days, money, codes, terms with their names, numbers, and reasons within a reason. */
      values: {
        [key: string]: unknown;
      };
    };
    MergedRequirementsAnswer: {
      acceptsPendingLicence: boolean;
      certificates: string[];
      languages: components['schemas']['RequiredLanguageBody'][];
      minimumYears: number;
      /** @description Which layer each comes from; what nobody states has none. */
      sources: components['schemas']['RequirementSourceAnswer'][];
    };
    MessageAnswer: {
      /** @enum {string} */
      authorSide: 'nurse' | 'hospital' | 'recruiter';
      /** Format: uuid */
      id: string;
      /** @description The caller wrote it. */
      mine: boolean;
      /** Format: date-time */
      postedAt: string;
      /** @description Place in the thread, from 1. */
      sequence: number;
      /** Format: uuid */
      submissionId: string;
      text: string;
    };
    MessageBody: {
      /** @description Plain text. What looks like HTML is shown as it stands. */
      text: string;
    };
    MilitaryBody: {
      /** Format: date */
      from: string;
      /** @enum {string} */
      kind: 'servicemember' | 'spouse';
      ordersTo: string;
    };
    MovedAnswer: {
      /** Format: uuid */
      gapAfter: string | null;
      /** Format: uuid */
      gapBefore: string | null;
      /** Format: uuid */
      nurseId: string;
    };
    NamedLicenceView: {
      jurisdiction: string;
      number: string;
      profession: string;
    };
    NeedsSecondView: {
      /** @description Why, in words. */
      because: string;
      /** @enum {string} */
      outcome: 'accepted' | 'rejected';
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
      /**
       * @description The rule.
       * @enum {string}
       */
      rule: 'exclusion-hit-dismissed' | 'discipline-set-aside' | 'register-overruled' | 'unconfirmed-by-source';
    };
    NobodyFitsAnswer: {
      constraint: string;
      /** @description All that exclude somebody, the one that excludes most first. */
      constraints: components['schemas']['ConstraintCountAnswer'][];
      /** @description Nurses whom it excludes, alone or with others. */
      excludes: number;
      /** @description Those with the fewest failed constraints. */
      nearest: components['schemas']['CandidateAnswer'][];
    };
    NoGoBody: {
      jurisdictions: string[];
      organisationIds: string[];
    };
    NoticeAnswer: {
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description The deadline that it tells of.
       */
      dueAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'submission-received'
        | 'submission-withdrawn'
        | 'submission-declined'
        | 'offer-extended'
        | 'offer-lapsing'
        | 'offer-accepted'
        | 'offer-declined'
        | 'offer-lapsed'
        | 'offer-rescinded'
        | 'verification-needs-you'
        | 'proposal-to-confirm'
        | 'proposal-confirmed'
        | 'proposal-returned'
        | 'placement-started'
        | 'placement-ended'
        | 'message-received'
        | 'interview-proposed'
        | 'interview-scheduled'
        | 'interview-cancelled'
        | 'contract-to-sign'
        | 'contract-signed'
        | 'amendment-to-answer'
        | 'extension-to-answer'
        | 'timecard-disputed'
        | 'task-falling-due'
        | 'task-overdue'
        | 'record-appeal-made'
        | 'record-appeal-decided'
        | 'record-corrected'
        | 'round-orders-closed'
        | 'round-proposal-to-answer'
        | 'round-proposal-made'
        | 'email-stopped';
      /** Format: date-time */
      readAt: string | null;
      /** Format: uuid */
      subjectId: string;
      /** @enum {string} */
      subjectType:
        | 'submission'
        | 'offer'
        | 'interview'
        | 'contract'
        | 'placement'
        | 'extension'
        | 'timecard'
        | 'verification'
        | 'onboarding-task'
        | 'record-appeal'
        | 'round'
        | 'round-proposal'
        | 'account';
      text: string;
      /** @description In the language asked for, else that of the preferences. */
      title: string;
    };
    NoticeBody: {
      /**
       * Format: date
       * @description The first day after the last one worked.
       */
      endsOn: string;
      /** Format: uuid */
      placementId: string;
      /** @enum {string} */
      reason:
        | 'better-offer'
        | 'family'
        | 'health'
        | 'unsafe-conditions'
        | 'breach-by-other-side'
        | 'low-census'
        | 'performance'
        | 'other';
    };
    NoticeCountAnswer: {
      unread: number;
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
      /** @description Where they differ from the gap, and why. */
      clauseChanges: components['schemas']['OfferedClauseChangeAnswer'][];
      /** @description Of the contract that acceptance leads to; frozen as the pay is. */
      clauses: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
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
      /** @description Where a currency or a country is told or known of the nurse. */
      shownPay?: components['schemas']['ShownPayAnswer'];
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
      /** @description One for each clause that differs from the gap. */
      clauseReasons?: components['schemas']['ClauseReasonBody'][];
      /** @description Of the contract; left out, those of the gap. */
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /**
       * Format: date-time
       * @description When the offer lapses: 24 hours to 30 days from now.
       */
      deadline: string;
      /** Format: uuid */
      submissionId: string;
    };
    OfferedClauseChangeAnswer: {
      after: {
        [key: string]: unknown;
      } | null;
      /** @description A value or a clause; null where the contract was silent. */
      before: {
        [key: string]: unknown;
      } | null;
      /** @enum {string} */
      favours: 'nurse' | 'hospital' | 'unclear';
      reason: string;
      /** @description What changes: `payRate`, or a clause such as `notice:nurse`. */
      term: string;
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
    OnConsentBody: {
      /** @description What the nurse was given with her consent. */
      consentToken: string;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      nurseId: string;
    };
    OpenLawAnswer: {
      arrangement: string;
      sourceUrl: string;
      what: string;
    };
    OrderOfNursesAnswer: {
      /** Format: uuid */
      gapId: string;
      nurses: string[] | null;
      /** Format: uuid */
      roundId: string;
      version: number;
    };
    OrderOfNursesBody: {
      /** @description Nurses of the round, best first; who is left out is not taken. null: by the scores. */
      nurses: string[] | null;
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
    OtherQuotaBody: {
      /** Format: uuid */
      gapId: string;
      quota: number;
    };
    OutboxAnswer: {
      /** @description Events that are due later. */
      later: number;
      /** @description How long the oldest of them has waited. */
      oldestSeconds: number;
      /** @description Events with their queues that are not yet known to be handled by every consumer. */
      underWay: number;
      /** @description Events that the relay has still to hand to their queues. */
      waiting: number;
    };
    OutcomeBody: {
      /** @enum {string} */
      outcome: 'recommended' | 'not-recommended' | 'another-interview';
    };
    OverruledAnswer: {
      /** @description What counts in its place. */
      by: components['schemas']['RequirementSourceAnswer'];
      /** @enum {string} */
      requirement: 'specialty' | 'minimumYears' | 'certificate' | 'language' | 'acceptsPendingLicence';
      /** @description The certificate or language. */
      term: string | null;
    };
    OwnCredential: {
      /** @description False: the profile names it no more, and only its documents are left. */
      claimed: boolean;
      /** @description Which certificate, test, exam or kind of education. */
      code: string | null;
      documents: components['schemas']['AttachedDocument'][];
      jurisdiction: string | null;
      /** @description `key` of GET /v1/nurses/me/credentials. */
      key: string;
      /** @enum {string} */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree';
      /**
       * Format: date
       * @description Last good day.
       */
      lastDay: string | null;
      number: string | null;
      /**
       * Format: date
       * @description Issued, taken, passed or completed.
       */
      on: string | null;
      profession: string | null;
      /** @description Of a licence. */
      status: string | null;
    };
    OwnDifferencesAnswer: {
      appear: number;
      disappear: number;
      gapsChanged: number;
      move: number;
    };
    OwnRankingChangeAnswer: {
      after: components['schemas']['LegalGroundAnswer'];
      basisAfter: components['schemas']['BasisAnswer'];
      basisBefore: components['schemas']['BasisAnswer'];
      before: components['schemas']['LegalGroundAnswer'];
      /** @enum {string} */
      change: 'gained' | 'lost';
      /** Format: date-time */
      comparedAt: string;
      failed: components['schemas']['FailedConstraintAnswer'][];
      /** @description null where the gap is no longer there. */
      gap: components['schemas']['ComparedGapAnswer'] | null;
      /** Format: uuid */
      gapId: string;
      /** @description One side rests on a law that nobody has passed: nothing has changed yet. */
      imagined: boolean;
      /** Format: uuid */
      rerankingId: string;
    };
    OwnRoundAnswer: {
      /** @description Of the round, whosoever they are. */
      gaps: number;
      /** @description The gap proposed is open and has a seat left: she takes it up by submitting to it. */
      mayTakeUp: boolean;
      /** @description null: she takes no part. */
      participation: components['schemas']['ParticipationAnswer'] | null;
      /** @description What the published round proposes to her. */
      proposal: components['schemas']['RoundPlacementAnswer'] | null;
      round: components['schemas']['RoundAnswer'];
      /** @description Orders are taken now: she may join, order and leave. */
      takesOrders: boolean;
    };
    OwnRoundGapAnswer: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      eligible: boolean;
      factors: components['schemas']['ScoreFactorAnswer'][];
      failed: components['schemas']['FailedConstraintAnswer'][];
      gap: components['schemas']['MatchedGapAnswer'];
      /** @description In her own order; null where she does not name it. */
      place: number | null;
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      score: number;
    };
    OwnRoundGapsAnswer: {
      /** @description That take part, fitting or not. */
      considered: number;
      /** @description That pass every hard constraint: nobody is placed outside of them. */
      eligible: number;
      items: components['schemas']['OwnRoundGapAnswer'][];
      nextCursor: string | null;
    };
    OwnVerification: {
      claim: {
        [key: string]: unknown;
      };
      /** @description None of the exclusion list: its entries are of strangers. */
      comparisons: components['schemas']['ComparisonView'][];
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
        | 'second_review'
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
      /** @description null: of no licence, or none was stated. */
      licence: components['schemas']['NamedLicenceView'] | null;
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
    PaidLineAnswer: {
      amount: {
        currency: string;
        minorUnits: number;
      };
      /** @description Null for what is not paid by the hour. */
      hours: number | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'base'
        | 'overtime'
        | 'holiday'
        | 'call-back'
        | 'on-call'
        | 'charge'
        | 'call-off'
        | 'guarantee-top-up'
        | 'housing'
        | 'meals'
        | 'incidentals'
        | 'travel'
        | 'completion-bonus';
      rate: {
        currency: string;
        minorUnits: number;
      } | null;
    };
    ParticipationAnswer: {
      gaps: string[] | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      joinedAt: string;
      /** Format: uuid */
      roundId: string;
      version: number;
    };
    ParticipationBody: {
      /** @description Gaps of the round, best first; what is left out is not taken. null: by the scores. */
      gaps: string[] | null;
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
    PayAtPurchasingPowerAnswer: {
      /** @description Where the amount would buy the same. */
      country: string;
      /** @description In the currency of that country. */
      pay: components['schemas']['ConvertedPayAnswer'] | null;
      rate: number | null;
      /**
       * @description Why there is no amount.
       * @enum {string|null}
       */
      reason: 'no_figures_for_place' | 'posted_in_another_currency' | 'too_large' | null;
      /** @description Left out in lists. */
      source?: components['schemas']['FiguresSourceAnswer'] | null;
      /** @description The year of the figures. */
      year: number | null;
    };
    PayAtRateAnswer: {
      currency: string;
      pay: components['schemas']['ConvertedPayAnswer'] | null;
      /** @description Of the currency for one of the posted one, to six digits. */
      rate: number | null;
      /**
       * Format: date
       * @description The day of the rate.
       */
      ratesOf: string | null;
      /**
       * @description Why there is no amount.
       * @enum {string|null}
       */
      reason: 'no_rate' | 'no_rates_yet' | 'too_large' | null;
      /** @description Left out in lists. */
      source?: components['schemas']['FiguresSourceAnswer'] | null;
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
    PayTotalsAnswer: {
      /** @description Paid to others for the nurse: no pay, and nothing to be asked back. */
      paidByEmployer: {
        currency: string;
        minorUnits: number;
      };
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
      /** @description Of the facility. */
      timeZone: string;
      unitName: string;
      /**
       * @description The decision of the law that it rests on.
       * @enum {string|null}
       */
      verdict: 'authorised' | 'pathway' | 'barred' | 'undetermined' | null;
      version: number;
    };
    PlacementEndBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
      /** @enum {string} */
      reason: 'completed' | 'ended-by-nurse' | 'ended-by-hospital' | 'not-cleared' | 'no-show';
    };
    PlacementNoticeAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** @description Days of notice that are not kept. */
      daysShort: number;
      /**
       * Format: date
       * @description With the whole notice of the contract.
       */
      earliestEndsOn: string;
      /** Format: date */
      endsOn: string;
      /** @enum {string} */
      givenBy: 'nurse' | 'hospital';
      /**
       * Format: date
       * @description By the clock of the facility.
       */
      givenOn: string;
      /** Format: uuid */
      id: string;
      noticeDays: number;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @description Owed by this side, by its clause. */
      penalty: {
        currency: string;
        minorUnits: number;
      } | null;
      /** Format: uuid */
      placementId: string;
      /** @enum {string} */
      reason:
        | 'better-offer'
        | 'family'
        | 'health'
        | 'unsafe-conditions'
        | 'breach-by-other-side'
        | 'low-census'
        | 'performance'
        | 'other';
      /** @description Owed by a nurse who ends early, by clauses alone. */
      repayments: components['schemas']['RepaymentAnswer'][];
      version: number;
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
    PreferencesAnswer: {
      channels: components['schemas']['ChannelsAnswer'][];
      digestHour: number;
      /** @description The address of the account refuses e-mail. */
      emailStopped: components['schemas']['StoppedEmailAnswer'] | null;
      /** @enum {string} */
      language: 'en' | 'fr' | 'es';
      quietHours: components['schemas']['QuietHoursBody'] | null;
      timeZone: string;
      version: number;
    };
    PreferencesBody: {
      /** @description Kinds that are left out are told as by default. */
      channels: components['schemas']['ChannelsBody'][];
      /** @description Local hour of the daily digest. */
      digestHour: number;
      /** @enum {string} */
      language: 'en' | 'fr' | 'es';
      /** @description When no e-mail of one notice is sent; none when left out. */
      quietHours?: components['schemas']['QuietHoursBody'];
      /** @description IANA time zone, like Europe/Paris. */
      timeZone: string;
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
        facts?: {
          [key: string]: unknown;
        };
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
    ProposalView: {
      /** Format: date-time */
      at: string;
      /**
       * Format: uuid
       * @description The account that proposed it, and neither confirms nor returns it.
       */
      by: string;
      byName: string | null;
      /** @description The list entry that is the nurse. */
      candidateKey: string | null;
      note: string | null;
      /** @enum {string} */
      outcome: 'accepted' | 'rejected';
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
      /** @enum {string} */
      rule: 'exclusion-hit-dismissed' | 'discipline-set-aside' | 'register-overruled' | 'unconfirmed-by-source';
    };
    QueueAnswer: {
      active: number;
      deadLetters: number;
      /** @description Jobs that come back later: they failed for a while, or asked for it. */
      delayed: number;
      /** @description Events that became dead letters and still are, likewise. */
      diedByMinute: number[];
      /** @description Events that its consumers were done with in each minute of the last hour, oldest first. */
      handledByMinute: number[];
      /** @enum {string} */
      name: 'credentialing' | 'onboarding' | 'marketplace' | 'messaging' | 'matching';
      /** @description How long the oldest waiting job has waited. */
      oldestSeconds: number | null;
      waiting: number;
    };
    QueuesAnswer: {
      /** Format: date-time */
      asOf: string;
      outbox: components['schemas']['OutboxAnswer'];
      queues: components['schemas']['QueueAnswer'][];
    };
    QuietHoursBody: {
      /** @description The first quiet hour of the local day. */
      from: number;
      /** @description The first hour that is not quiet any more. */
      until: number;
    };
    RankingChangeAnswer: {
      after: components['schemas']['RankingPlaceAnswer'];
      before: components['schemas']['RankingPlaceAnswer'];
      /**
       * @description A constraint, her own score, or what became of others.
       * @enum {string}
       */
      cause: 'constraint' | 'score' | 'others';
      /** @enum {string} */
      change: 'appears' | 'disappears' | 'moves';
      /** @description What fails on one side and holds on the other. */
      failed: components['schemas']['FailedConstraintAnswer'][];
      /** Format: uuid */
      gapId: string;
      /**
       * Format: uuid
       * @description Opaque.
       */
      nurseId: string;
    };
    RankingPlaceAnswer: {
      /** @description The arrangement that the right or the route rests on. */
      arrangement: string | null;
      legalBasis: string | null;
      /** @description null where the nurse is not among those compared. */
      rank: number | null;
      score: number;
      verdict: string;
    };
    RateBody: {
      currency: string;
      /** @description How much of it one unit of the base buys. */
      perBase: number;
    };
    RatesBody: {
      /** Format: date */
      asOf: string;
      base: string;
      rates: components['schemas']['RateBody'][];
      /** @description Who publishes them. */
      source: string;
    };
    ReadingView: {
      /** Format: date-time */
      at: string;
      /** Format: uuid */
      id: string;
      /**
       * @description Of a document.
       * @enum {string|null}
       */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree' | null;
      /** @description null: a recruiter. */
      organisationName: string | null;
      /**
       * @description Of who looked.
       * @enum {string}
       */
      role: 'nurse' | 'hospital-requester' | 'hospital-approver' | 'recruiter' | 'admin';
      /** Format: uuid */
      subjectId: string;
      /**
       * @description The file itself, or the list of what is shared.
       * @enum {string}
       */
      what: 'document' | 'share';
    };
    ReadMarkBody: {
      /** @description Sequence of the last message that was read. */
      sequence: number;
    };
    ReadNoticesBody: {
      /**
       * Format: uuid
       * @description The newest notice that was seen; it and all older ones are read.
       */
      upTo: string;
    };
    ReadyCandidateAnswer: {
      authorisation: components['schemas']['AuthorisationAnswer'];
      /** Format: date */
      availableFrom: string;
      /** Format: date */
      availableUntil: string | null;
      /** @description From when the nurse could practise there, by what the law says today; null where that is not known. */
      couldStartOn: components['schemas']['StartWindowAnswer'] | null;
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
    ReadyCandidatesAnswer: {
      /**
       * Format: date-time
       * @description The instant of the market that is shown.
       */
      asOf: string;
      considered: number;
      /** @description Version of the law; null where it had not to be asked. */
      corpusVersion: string | null;
      /**
       * Format: date
       * @description The gap is assessed as if it began on this day and accepted a pending licence.
       */
      day: string;
      eligible: number;
      excluded: number;
      /** Format: uuid */
      gapId: string;
      /** @description Indexes of one version have seen the same market; null where none answered. */
      indexVersion: string | null;
      items: components['schemas']['ReadyCandidateAnswer'][];
      /** @description Eligible ones whom the filters of the list leave. */
      listed: number;
      nextCursor: string | null;
      policy: string;
      /** Format: date-time */
      rankedAt: string;
      /**
       * @description An index of the market, or the database itself: the same list, slower.
       * @enum {string}
       */
      servedBy: 'index' | 'sql';
      /** @description For so long changes may have been made that are not shown. */
      staleForMs: number;
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
      /** @enum {string} */
      reason: 'law-changed';
      /** @enum {string} */
      status: 'open' | 'confirmed' | 'lifted' | 'moot';
      /** Format: uuid */
      submissionId: string;
      version: number;
    };
    RecordAppealAnswer: {
      /**
       * @description What the record says since it was granted.
       * @enum {string|null}
       */
      correctedTo: 'completed' | 'ended-by-hospital' | 'not-cleared' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** Format: uuid */
      placementId: string;
      /**
       * @description What was on record when it was made.
       * @enum {string}
       */
      recordedReason: 'completed' | 'ended-by-nurse' | 'ended-by-hospital' | 'not-cleared' | 'no-show';
      statement: string;
      /** @enum {string} */
      status: 'open' | 'granted' | 'dismissed' | 'withdrawn';
      version: number;
    };
    RecordAppealBody: {
      /**
       * Format: uuid
       * @description Your placement, whose end is put down to you.
       */
      placementId: string;
      /** @description What happened, as you saw it. */
      statement: string;
    };
    RecordAppealDecisionBody: {
      /**
       * @description What is right; with a granted appeal only.
       * @enum {string}
       */
      correctedTo?: 'completed' | 'ended-by-hospital' | 'not-cleared';
      /** @enum {string} */
      outcome: 'granted' | 'dismissed';
      /** @description Read by the nurse. */
      reason: string;
    };
    RecruiterBody: {
      /**
       * Format: uuid
       * @description The account of a recruiter; null: nobody’s.
       */
      recruiterId: string | null;
    };
    RecruiterView: {
      /**
       * Format: uuid
       * @description The account.
       */
      id: string;
      /** @description As it was called then; null from before it was kept. */
      name: string | null;
      /** Format: date-time */
      since: string;
    };
    RegionCapBody: {
      /** @description Placements of all its gaps together. */
      cap: number;
      region: string;
    };
    RejectionBody: {
      /**
       * Format: date
       * @description Since when it is so: at most 30 days back; today unless told.
       */
      effectiveOn?: string;
      /** @description Why it is told only now; needed for a day before today. */
      lateReason?: string;
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
    ReliabilityAnswer: {
      /** @description Ends that are put down to you. */
      brokenOff: number;
      changedBy: string[];
      completed: number;
      factor: components['schemas']['ScoreFactorAnswer'];
      /** @description The newest ones that have ended. */
      placements: components['schemas']['StandingPlacementAnswer'][];
    };
    ReopeningBody: {
      note?: string;
      /** @enum {string} */
      reason: 'hours-differ' | 'not-on-shift' | 'break-missing' | 'wrong-kind' | 'other';
    };
    RepaymentAnswer: {
      /** Format: uuid */
      feeId: string;
      /**
       * @description Why something is owed, or why nothing is.
       * @enum {string}
       */
      ground: 'clause' | 'employer-pays' | 'no-clause' | 'paid-by-nurse';
      owed: {
        currency: string;
        minorUnits: number;
      };
    };
    ReplayAnswer: {
      /** @description Messages that are sent anew. */
      messages: number;
    };
    ReplayBody: {
      /**
       * Format: date-time
       * @description Events from this instant on are sent anew, those that were missed too.
       */
      since: string;
    };
    RequiredLanguageBody: {
      language: string;
      /** @enum {string} */
      level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
    };
    RequirementLayerAnswer: {
      /** @description What counts here: the layers above and this one. */
      counts: components['schemas']['MergedRequirementsAnswer'];
      /**
       * Format: uuid
       * @description Of the organisation, facility or unit.
       */
      id: string;
      /** @description What the layers above ask for. */
      inherits: components['schemas']['MergedRequirementsAnswer'];
      /** @enum {string} */
      layer: 'organisation' | 'facility' | 'unit';
      name: string;
      /** @description What this layer states and a firm one above asks more of. */
      overruled: components['schemas']['OverruledAnswer'][];
      states: components['schemas']['StatedRequirementsBody'];
      /** Format: date-time */
      updatedAt: string | null;
      /** @description 0 until the layer is first written: `If-Match: "0"` then. */
      version: number;
      /** @description What the layers above ask for and allow to be left out here. */
      waivable: components['schemas']['WaiversBody'];
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
      /** @description What the layers above ask for and allow to be left out. */
      waives?: components['schemas']['WaiversBody'];
    };
    RequirementSourceAnswer: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      layer: 'organisation' | 'facility' | 'unit' | 'gap';
      name: string;
      /** @enum {string} */
      requirement: 'specialty' | 'minimumYears' | 'certificate' | 'language' | 'acceptsPendingLicence';
      /** @description The certificate or language. */
      term: string | null;
    };
    RerankingAnswer: {
      after: components['schemas']['BasisAnswer'];
      appear: number;
      batchesDone: number;
      batchesTotal: number;
      before: components['schemas']['BasisAnswer'];
      depth: number;
      disappear: number;
      /** Format: date-time */
      finishedAt: string | null;
      gapsChanged: number;
      gapsRanked: number;
      /** @description Open when the run began. */
      gapsTotal: number;
      /** Format: uuid */
      id: string;
      move: number;
      /** @description What of it is at the gaps of the hospital that asks. */
      own: components['schemas']['OwnDifferencesAnswer'] | null;
      /** Format: date-time */
      requestedAt: string;
      /** @enum {string} */
      status: 'queued' | 'running' | 'completed' | 'cancelled';
      /** @description Rises with the status, not with the progress. */
      version: number;
    };
    RerankingBody: {
      after: components['schemas']['BasisBody'];
      before: components['schemas']['BasisBody'];
      /** @description How many of each gap are compared; 50 unless told. */
      depth?: number;
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
    ResponseTimeAnswer: {
      answered: number;
      /** @description False below five answered cases: then no times are told. */
      enoughCases: boolean;
      /** @description Half of the answered cases took no longer. */
      medianMinutes: number | null;
      /** @description Nine of ten took no longer. */
      p90Minutes: number | null;
      /** @description Ended or still waiting without any answer. */
      unanswered: number;
    };
    ResponseTimesAnswer: {
      /** @description The days back from now that are looked at. */
      days: number;
      /** @description From a submission to its first answer: an offer or a rejection. */
      hospital: components['schemas']['ResponseTimeAnswer'];
      /** @description Of all recruiters: from a consent with a token to the submission on it. */
      recruiters: components['schemas']['ResponseTimeAnswer'];
      /**
       * Format: date-time
       * @description Worked out every ten minutes; null: not yet.
       */
      workedOutAt: string | null;
    };
    RestrictionAnswer: {
      account: string;
      appeal: string | null;
      /** Format: date */
      appealedOn: string | null;
      /** Format: date-time */
      createdAt: string;
      decisionReason: string | null;
      /** Format: date */
      expiresOn: string | null;
      /** Format: uuid */
      facilityId: string;
      /** Format: date */
      happenedOn: string;
      /** @description How the nurse appeals, as long as she may. */
      howToAppeal: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      inForceOn: string | null;
      /** @enum {string} */
      kind: 'no-call-no-show' | 'patient-safety' | 'conduct' | 'attendance' | 'documentation' | 'confidentiality';
      /** Format: date */
      notifiedOn: string | null;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      patientSafetyReason: string | null;
      /** @enum {string} */
      scope: 'unit' | 'facility' | 'organisation';
      statement: string;
      statementBy: string;
      /** @enum {string} */
      status: 'proposed' | 'notified' | 'in_force' | 'appealed' | 'upheld' | 'lifted' | 'expired';
      /** Format: uuid */
      unitId: string | null;
      version: number;
    };
    RestrictionBody: {
      /** @description What happened. */
      account: string;
      /**
       * Format: uuid
       * @description Where it happened.
       */
      facilityId: string;
      /**
       * Format: date
       * @description Up to today.
       */
      happenedOn: string;
      /** @enum {string} */
      kind: 'no-call-no-show' | 'patient-safety' | 'conduct' | 'attendance' | 'documentation' | 'confidentiality';
      /** Format: uuid */
      nurseId: string;
      /** @enum {string} */
      scope: 'unit' | 'facility' | 'organisation';
      /** @description The statement of somebody who was there. */
      statement: string;
      /** @description Who makes the statement: name and position. */
      statementBy: string;
      /**
       * Format: uuid
       * @description Needed where the scope is one unit.
       */
      unitId: string | null;
    };
    ReturnedView: {
      /** Format: date-time */
      at: string;
      byName: string | null;
      note: string;
    };
    ReviewAnswer: {
      /** @description What the hospital says to it. */
      answer: string | null;
      /** Format: uuid */
      facilityId: string;
      /** Format: uuid */
      id: string;
      removalReason: string | null;
      scores: components['schemas']['ReviewScoresBody'];
      /** @enum {string} */
      status: 'published' | 'removed';
      text: string;
      version: number;
    };
    ReviewAveragesAnswer: {
      housingAsPromised: number;
      orientation: number;
      payAsPromised: number;
      scheduling: number;
      unitSafety: number;
    };
    ReviewBody: {
      /**
       * Format: uuid
       * @description The own placement at the facility; each is reviewed once.
       */
      placementId: string;
      /** @description From 1 (worst) to 5 (best). */
      scores: components['schemas']['ReviewScoresBody'];
      /** @description Shown to everybody: name nobody, yourself least. */
      text: string;
    };
    ReviewRemovalBody: {
      reason: string;
    };
    ReviewReplyBody: {
      answer: string;
    };
    ReviewScoresBody: {
      housingAsPromised: number;
      orientation: number;
      payAsPromised: number;
      scheduling: number;
      unitSafety: number;
    };
    ReviewSummaryAnswer: {
      /** @description Null below three reviews, so that nobody is identified. */
      averages: components['schemas']['ReviewAveragesAnswer'] | null;
      /** Format: uuid */
      facilityId: string;
      /** @description Null below three. */
      reviews: number | null;
    };
    RiskAnswer: {
      /** @description As things stand today, the first shift cannot be met. */
      atRisk: boolean;
      /** @description Business days; null when nothing is open. */
      leastSlack: number | null;
      /** @description Tasks with negative slack, in the order of the plan. */
      tooLate: components['schemas']['TaskReferenceAnswer'][];
    };
    RoundAnswer: {
      corpusVersion: string | null;
      /** Format: date-time */
      createdAt: string;
      /** @description That the caller may see, as the counts below. */
      gaps: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      method: 'deferred-acceptance' | 'clearing';
      name: string;
      nurses: number;
      /**
       * Format: date-time
       * @description The end of the orders that was promised.
       */
      ordersUntil: string | null;
      placements: number;
      policy: string | null;
      /** @description Of the result, for everybody, once it is published. */
      proof: components['schemas']['RoundProofAnswer'] | null;
      /** Format: date-time */
      publishedAt: string | null;
      regions: components['schemas']['RegionCapBody'][];
      /** Format: date-time */
      solvedAt: string | null;
      /** @enum {string} */
      status: 'draft' | 'open' | 'locked' | 'solved' | 'published' | 'cancelled';
      version: number;
    };
    RoundBody: {
      gaps: components['schemas']['RoundGapBody'][];
      /**
       * @description A stable result by both sides’ orders, or the best total score.
       * @enum {string}
       */
      method: 'deferred-acceptance' | 'clearing';
      name: string;
      /**
       * Format: date-time
       * @description Orders are taken until then, and the round is not locked before; left out: until it is locked.
       */
      ordersUntil?: string | null;
      /** @description For clearing alone. */
      regions?: components['schemas']['RegionCapBody'][];
    };
    RoundGapAnswer: {
      /** @description As it is now; null where it is no more. */
      gap: components['schemas']['MatchedGapAnswer'] | null;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      organisationId: string;
      quota: number | null;
      region: string | null;
    };
    RoundGapBody: {
      /** Format: uuid */
      gapId: string;
      /** @description Seats of the round; those left unless told. */
      quota?: number | null;
      /** @description Of those with a cap. */
      region?: string | null;
    };
    RoundNurseAnswer: {
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
      /** @description In the order of the gap; null where it does not name the nurse. */
      place: number | null;
      /** @description 1 for the best; null where a constraint excludes. */
      rank: number | null;
      score: number;
      skills: components['schemas']['SkillsAnswer'];
    };
    RoundNursesAnswer: {
      /** @description That take part, fitting or not. */
      considered: number;
      /** @description That pass every hard constraint: nobody is placed outside of them. */
      eligible: number;
      gapId: string;
      items: components['schemas']['RoundNurseAnswer'][];
      nextCursor: string | null;
    };
    RoundOwnGapAnswer: {
      /** @description As it is now; null where it is no more. */
      gap: components['schemas']['MatchedGapAnswer'] | null;
      /** Format: uuid */
      gapId: string;
      /** @description How many nurses its order names; null: it goes by the scores. */
      ordered: number | null;
      /** Format: uuid */
      organisationId: string;
      quota: number | null;
      region: string | null;
      /** @description What the round was solved with; null before. */
      seats: number | null;
      /** @description Of the order. */
      version: number;
    };
    RoundPlacementAnswer: {
      /** @enum {string|null} */
      declineReason: 'pay' | 'dates' | 'place' | 'shift-pattern' | 'another-job' | 'other' | null;
      /** @description As it is now; null where it is no more. */
      gap: components['schemas']['MatchedGapAnswer'] | null;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description Opaque.
       */
      nurseId: string;
      /** @description In the order of the nurse; not told to hospitals. */
      placeOfGap: number | null;
      /** @description In the order of the hospital; not told to nurses. */
      placeOfNurse: number | null;
      /** Format: uuid */
      roundId: string;
      score: number;
      /**
       * @description null before the round is published.
       * @enum {string|null}
       */
      status: 'proposed' | 'taken_up' | 'declined' | null;
      /**
       * Format: uuid
       * @description By which the nurse took it up.
       */
      submissionId: string | null;
      version: number;
    };
    RoundProofAnswer: {
      /** @description The first of them, by name; for staff alone. */
      blocking: components['schemas']['BlockingPairAnswer'][];
      /** @description Pairs that would both rather have each other: none, if it holds. */
      blockingPairs: number | null;
      /** @description What no result can exceed, by the prices of seats and regions. */
      bound: number | null;
      /** @description Nothing blocks it, or nothing is worth more. */
      holds: boolean;
      /** @enum {string} */
      kind: 'stability' | 'optimality';
      /** @description Pairs that both sides name and that were looked at. */
      pairsExamined: number | null;
      proposals: number | null;
      /** @description Sum of the scores in millionths. */
      total: number | null;
      /** @description Placements that either side or a cap does not allow: none, if it holds. */
      violations: number;
    };
    RuleCountAnswer: {
      /** @enum {string} */
      cause: 'constraint' | 'score' | 'others';
      /**
       * @description `moves` is told by its direction.
       * @enum {string}
       */
      change: 'disappears' | 'appears' | 'falls' | 'rises';
      /** @description What fails on one side alone. */
      constraints: string[];
      /** @description What the right rests on, on the side that has it. */
      legalBasis: string | null;
      nurses: number;
    };
    ScoreFactorAnswer: {
      because: string;
      factor: string;
      /** @description `because` as data. */
      reason: components['schemas']['MatchReasonAnswer'];
      value: number;
      /** @description Share of the whole score. */
      weight: number;
    };
    SearchAnswer: {
      items: components['schemas']['SearchHitAnswer'][];
    };
    SearchHitAnswer: {
      /** @description Of the facility, where `name` is that of a person. */
      facilityName: string | null;
      /** Format: uuid */
      id: string;
      jurisdiction: string | null;
      /** @enum {string} */
      kind: 'gap' | 'submission' | 'placement' | 'nurse' | 'facility' | 'organisation' | 'account';
      /** @description Of the person, organisation or facility; null while it is hidden. */
      name: string | null;
      /**
       * Format: uuid
       * @description The nurse of a submission or a placement.
       */
      nurseId: string | null;
      profession: string | null;
      specialty: string | null;
      /** Format: date */
      startsOn: string | null;
      status: string | null;
    };
    SecondReviewReturnBody: {
      /** @description Why, for whoever looks at it next. Kept encrypted. */
      note: string;
    };
    SecretRotationBody: {
      /** @description For how long the previous secret signs too; a day unless told. */
      overlapMinutes?: number;
    };
    SessionAnswer: {
      account: components['schemas']['AccountAnswer'];
      /** Format: date-time */
      expiresAt: string;
      /** @description Shown this once. Send it as `Authorization: Bearer <token>`. */
      token: string;
    };
    SessionsEndedAnswer: {
      ended: number;
    };
    SettledAnswer: {
      count: number;
      /** @description How many of the selection one step did not take; send the request again for them. */
      remaining: number;
    };
    ShareBody: {
      /** @description What may be read, and nothing else. */
      credentials: string[];
      /**
       * Format: date
       * @description The last day on which it can be read; at most a year from now.
       */
      lastDay: string;
      /** Format: uuid */
      organisationId: string;
      /** @enum {string} */
      purpose: 'application' | 'credentialing' | 'onboarding' | 'audit';
      /** @description Where the day is counted; at home unless told. */
      timeZone?: string;
    };
    SharedCredential: {
      /** @description Which certificate, test, exam or kind of education. */
      code: string | null;
      documents: components['schemas']['DocumentView'][];
      /** @description The newest check that established it. */
      established: components['schemas']['EstablishedView'] | null;
      jurisdiction: string | null;
      /** @description `key` of GET /v1/nurses/me/credentials. */
      key: string;
      /** @enum {string} */
      kind: 'identity' | 'licence' | 'certificate' | 'language-test' | 'exam' | 'degree';
      /**
       * Format: date
       * @description Last good day.
       */
      lastDay: string | null;
      number: string | null;
      /**
       * Format: date
       * @description Issued, taken, passed or completed.
       */
      on: string | null;
      profession: string | null;
      /** @description Of a licence. */
      status: string | null;
    };
    ShareSummary: {
      /** Format: date-time */
      createdAt: string;
      credentialKeys: string[];
      /** Format: date-time */
      endedAt: string | null;
      /**
       * Format: date-time
       * @description The end of the last day in the time zone.
       */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string;
      /** @description Family name, given names; null for the nurse herself. */
      nurseName: string | null;
      /** Format: uuid */
      organisationId: string;
      organisationName: string | null;
      /** @enum {string} */
      purpose: 'application' | 'credentialing' | 'onboarding' | 'audit';
      /** @enum {string} */
      status: 'live' | 'ended' | 'expired';
      timeZone: string;
      version: number;
    };
    ShareView: {
      /** Format: date-time */
      createdAt: string;
      credentialKeys: string[];
      credentials: components['schemas']['SharedCredential'][];
      /** Format: date-time */
      endedAt: string | null;
      /**
       * Format: date-time
       * @description The end of the last day in the time zone.
       */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      lastDay: string;
      /** @description Family name, given names; null for the nurse herself. */
      nurseName: string | null;
      /** Format: uuid */
      organisationId: string;
      organisationName: string | null;
      /** @enum {string} */
      purpose: 'application' | 'credentialing' | 'onboarding' | 'audit';
      /** @enum {string} */
      status: 'live' | 'ended' | 'expired';
      timeZone: string;
      version: number;
    };
    ShiftAnswer: {
      breakMinutes: number;
      /** @enum {string|null} */
      calledOffBy: 'nurse' | 'hospital' | null;
      /**
       * @description Whether a missed shift is paid, by the clause on call-offs.
       * @enum {string|null}
       */
      callOffOutcome: 'paid-without-notice' | 'paid-beyond-allowance' | 'unpaid' | 'missed-by-nurse' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      endsAt: string;
      floatedTo: string | null;
      /** @description That truly pass, less the break; also when clocks change. */
      hours: number;
      /** Format: uuid */
      id: string;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      localEndsAt: string;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      localStartsAt: string;
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** Format: uuid */
      placementId: string;
      reason: string | null;
      /** Format: date-time */
      startsAt: string;
      /** @enum {string} */
      status: 'planned' | 'worked' | 'called_off' | 'absent' | 'cancelled';
      /**
       * Format: date-time
       * @description When the other side was told: notice is counted from here.
       */
      toldAt: string | null;
      version: number;
    };
    ShiftBody: {
      /** @description Not paid. */
      breakMinutes: number;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      endsAt: string;
      /** @description Another unit of the facility, where the float clause sends the nurse. */
      floatedTo?: string;
      /** Format: uuid */
      placementId: string;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      startsAt: string;
    };
    ShiftPatternCount: {
      count: number;
      /** @enum {string} */
      value: 'days' | 'nights' | 'rotating' | 'weekends';
    };
    ShownPayAnswer: {
      /** @description Null: nobody asked for a country. */
      atPurchasingPower: components['schemas']['PayAtPurchasingPowerAnswer'] | null;
      /** @description Null: nobody asked for a currency. */
      atRate: components['schemas']['PayAtRateAnswer'] | null;
    };
    SideFiguresAnswer: {
      hospital: number | null;
      nurse: number | null;
      term: string;
      /** @enum {string} */
      unit: 'days' | 'hours' | 'shifts-per-week' | 'minor-units';
    };
    SignatureBody: {
      /** @description Of the version as it was read: what is signed is that text. */
      hash: string;
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
    SourceNoteView: {
      /**
       * @description null: the source wrote it itself.
       * @enum {string|null}
       */
      code:
        | 'zone-agrees-with-itself'
        | 'names-without-check-digit'
        | 'no-social-security-number'
        | 'reinstated-disappear'
        | 'answered-by-simulator'
        | null;
      text: string;
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
    SpecialtyCount: {
      count: number;
      /** @description A specialty of /v1/recognition/vocabulary. */
      value: string;
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
    StaffSessionAnswer: {
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** Format: date-time */
      openedAt: string;
    };
    StageDurationAnswer: {
      /** @description Stages that have ended. */
      ended: number;
      /** @enum {string|null} */
      holder: 'nurse' | 'hospital' | 'operator' | 'several' | null;
      /** @description Half of them took no longer. */
      medianHours: number | null;
      /** @description Nine of ten took no longer. */
      p90Hours: number | null;
      status: string;
      /** @enum {string} */
      subjectType:
        | 'gap'
        | 'submission'
        | 'interview'
        | 'offer'
        | 'contract'
        | 'placement'
        | 'extension'
        | 'shift'
        | 'timecard'
        | 'restriction';
      /** @description Those that still last. */
      waiting: number;
      /**
       * Format: date-time
       * @description Since when the longest of these has waited.
       */
      waitingSince: string | null;
    };
    StandingAnswer: {
      /**
       * Format: date
       * @description At your home.
       */
      asOf: string;
      freshness: components['schemas']['FreshnessAnswer'];
      /** @description Whose weights these are. */
      policy: string;
      reliability: components['schemas']['ReliabilityAnswer'];
      /** @description How much of a whole score both can be. */
      weight: number;
    };
    StandingPlacementAnswer: {
      /** @description It counts against you and has no appeal yet: POST /v1/record-appeals. */
      appealable: boolean;
      /**
       * Format: uuid
       * @description Your newest appeal against it.
       */
      appealId: string | null;
      appealStatus: string | null;
      /** @enum {string} */
      counts: 'completed' | 'broken-off' | 'not-counted';
      /** @description As it is on record. */
      endReason: string | null;
      /** Format: date */
      endsOn: string;
      facilityName: string;
      jurisdiction: string;
      /** Format: uuid */
      placementId: string;
      /** Format: date */
      startsOn: string;
    };
    StandingVerificationAnswer: {
      /** Format: date */
      establishedOn: string;
      kind: string;
      /** Format: uuid */
      verificationId: string;
    };
    StartMonthCount: {
      count: number;
      /**
       * @description The month of the first day: `startsFrom` and `startsUntil` ask for it.
       * @example 2027-01
       */
      value: string;
    };
    StartWindowAnswer: {
      /** Format: date */
      max: string;
      /** Format: date */
      min: string;
      /** Format: date */
      typical: string;
    };
    StatedCertificateBody: {
      /** @description A certificate of /v1/recognition/vocabulary. */
      kind: string;
      /** @description Lets the layers below ask for less. */
      mayLoosen?: boolean;
    };
    StatedLanguageBody: {
      language: string;
      /** @enum {string} */
      level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
      /** @description Lets the layers below ask for less. */
      mayLoosen?: boolean;
    };
    StatedPendingBody: {
      /** @description Whether a nurse whose licence is on its way may be submitted. */
      accepted: boolean;
      /** @description Lets the layers below ask for less. */
      mayLoosen?: boolean;
    };
    StatedRequirementsBody: {
      acceptsPendingLicence?: components['schemas']['StatedPendingBody'];
      certificates?: components['schemas']['StatedCertificateBody'][];
      languages?: components['schemas']['StatedLanguageBody'][];
      minimumYears?: components['schemas']['StatedYearsBody'];
      /** @description What the layers above ask for and allow to be left out. */
      waives?: components['schemas']['WaiversBody'];
    };
    StatedTimeAnswer: {
      breakMinutes: number;
      charge: boolean;
      /** Format: date-time */
      endsAt: string;
      hours: number;
      /** @enum {string} */
      kind: 'regular' | 'holiday' | 'call-back' | 'on-call';
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      localEndsAt: string;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      localStartsAt: string;
      /** Format: uuid */
      shiftId: string | null;
      /** Format: date-time */
      startsAt: string;
    };
    StatedYearsBody: {
      /** @description Lets the layers below ask for less. */
      mayLoosen?: boolean;
      years: number;
    };
    StatementAnswer: {
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      by: 'nurse' | 'hospital';
      entries: components['schemas']['StatedTimeAnswer'][];
      note: string | null;
      /** @enum {string|null} */
      reason: 'hours-differ' | 'not-on-shift' | 'break-missing' | 'wrong-kind' | 'other' | null;
    };
    StatementBody: {
      entries: components['schemas']['TimeBody'][];
      note?: string;
    };
    StatusBody: {
      jurisdiction: string;
      /** @enum {string} */
      kind: 'eu-family' | 'eu-long-term-resident' | 'refugee' | 'permanent-resident' | 'temporary-resident';
      /** Format: date */
      since?: string;
    };
    StoppedEmailAnswer: {
      /** @description What the server of the address said for good. */
      code: string;
      /** Format: date-time */
      stoppedAt: string;
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
      /** @description Whose hands it is in. */
      recruiter: components['schemas']['RecruiterView'] | null;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'submitted' | 'offered' | 'placed' | 'rejected' | 'withdrawn' | 'not_assigned';
      /** @description The role of who submitted; null from before it was kept. */
      submittedByRole: string | null;
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
    SubmissionConsentAnswer: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      gapId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      nurseId: string;
      /** @enum {string} */
      status: 'given' | 'used' | 'withdrawn' | 'expired';
      terms: components['schemas']['ConsentTermsBody'];
      /** @description Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms. */
      termsHash: string;
      /** @description The words that were agreed to. */
      text: string | null;
      /** @description SHA-256 of the text shown, in UTF-8. */
      textHash: string | null;
      /** @enum {string|null} */
      textLanguage: 'en' | 'fr' | 'es' | null;
      textVersion: string;
      /** Format: date-time */
      usedAt: string | null;
      /** @description The role of who submitted on it. */
      usedByRole: string | null;
      version: number;
      /** Format: date-time */
      withdrawnAt: string | null;
    };
    SubmissionConsentBody: {
      /**
       * Format: date-time
       * @description From 1 hour to 90 days from now; 90 days when left out.
       */
      expiresAt?: string;
      /** Format: uuid */
      gapId: string;
      /** @description Must be true: nobody is submitted without consent. */
      given: boolean;
      /** @description Of the terms shown: `termsHash` of GET /v1/gaps/{gapId}/consent-terms. */
      termsHash: string;
      /** @description SHA-256 of the text shown, in UTF-8. */
      textHash?: string;
      /** @description Version of the text at GET /v1/consent-texts/submission. */
      textVersion: string;
    };
    SubmissionRecruiterAnswer: {
      /** @description The days back from now that are looked at. */
      days: number;
      recruiter: components['schemas']['RecruiterView'] | null;
      /** @description From a consent with a token to the submission on it, over all of theirs. */
      responseTime: components['schemas']['ResponseTimeAnswer'];
      /** Format: uuid */
      submissionId: string;
    };
    SymmetryAnswer: {
      /** @description What is one-sided. It says nothing about the law. */
      findings: components['schemas']['SymmetryFindingAnswer'][];
      sides: components['schemas']['SideFiguresAnswer'][];
      /** @description The version that it is about: the newest that is not declined. */
      versionNumber: number;
    };
    SymmetryFindingAnswer: {
      /**
       * @description Who carries more.
       * @enum {string}
       */
      against: 'nurse' | 'hospital';
      /** @enum {string} */
      code:
        | 'NOTICE_UNEQUAL'
        | 'NOTICE_ON_ONE_SIDE'
        | 'PENALTY_UNEQUAL'
        | 'PENALTY_ON_ONE_SIDE'
        | 'HOURS_NOT_GUARANTEED'
        | 'GUARANTEE_BELOW_SCHEDULE'
        | 'CALL_OFF_WITHOUT_GUARANTEE'
        | 'CALL_OFF_WITHOUT_NOTICE'
        | 'REPAYMENT_WITHOUT_PRORATION'
        | 'HOUSING_ENDS_AT_ONCE';
      hospital: number | null;
      nurse: number | null;
      term: string;
      /** @enum {string} */
      unit: 'days' | 'hours' | 'shifts-per-week' | 'minor-units';
    };
    SymmetryReportAnswer: {
      /** @description What is one-sided. It says nothing about the law. */
      findings: components['schemas']['SymmetryFindingAnswer'][];
      sides: components['schemas']['SideFiguresAnswer'][];
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
    TemplateOfGap: {
      /** Format: uuid */
      id: string;
      /** @description Of the template, when the gap was requested from it. */
      version: number;
    };
    TemplateVersionAnswer: {
      id: string;
      version: number;
    };
    TermChangeAnswer: {
      after: {
        [key: string]: unknown;
      } | null;
      /** @description A value or a clause; null where the contract was silent. */
      before: {
        [key: string]: unknown;
      } | null;
      /** @enum {string} */
      favours: 'nurse' | 'hospital' | 'unclear';
      /** @description What changes: `payRate`, or a clause such as `notice:nurse`. */
      term: string;
    };
    TerminationBody: {
      /** @enum {string} */
      cause:
        | 'census'
        | 'unsafe-conditions'
        | 'breach-by-other-side'
        | 'performance'
        | 'personal'
        | 'placement-ended'
        | 'other';
      /**
       * Format: date
       * @description The first day after the contract; left out, the notice of the side runs in full.
       */
      endsOn?: string;
    };
    TermsChanges: {
      billRate?: {
        currency?: string;
        minorUnits?: number;
      } | null;
      clauses?: ({
        kind: string;
      } & {
        [key: string]: unknown;
      })[];
      /** @description All of them: what is not told again is gone. */
      payComponents?: components['schemas']['PayComponentBody'][];
      payRate?: {
        currency?: string;
        minorUnits?: number;
      };
      /** @enum {string} */
      profession?: 'RN' | 'LPN' | 'RM' | 'APRN';
      requirements?: components['schemas']['RequirementsBody'];
      seats?: number;
      /** @enum {string} */
      shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
      /** Format: uuid */
      unitId?: string;
      weeklyHours?: number;
    };
    ThreadAnswer: {
      /** Format: date-time */
      lastPostedAt: string | null;
      messages: number;
      /**
       * Format: date-time
       * @description From then on nobody can write; null while the submission is open.
       */
      readOnlyFrom: string | null;
      /**
       * Format: uuid
       * @description The recruiter who has the submission in hand, a party from then on.
       */
      recruiterId: string | null;
      /** @description Median seconds in which each side answers; null while unknown. */
      responseSeconds: components['schemas']['ResponseTimesAnswer'];
      /** Format: uuid */
      submissionId: string;
      /** @description Messages of others that the caller has not read. */
      unread: number;
    };
    ThreadSummaryAnswer: {
      /** Format: date-time */
      lastPostedAt: string;
      messages: number;
      /** Format: uuid */
      submissionId: string;
      /** @description Messages of others that the caller has not read. */
      unread: number;
    };
    TimeBody: {
      /** @description Not paid. */
      breakMinutes: number;
      /** @description In charge of the unit. */
      charge?: boolean;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      endsAt: string;
      /** @enum {string} */
      kind: 'regular' | 'holiday' | 'call-back' | 'on-call';
      /**
       * Format: uuid
       * @description The planned shift, where there was one.
       */
      shiftId?: string;
      /**
       * @description By the clock of the facility; with an offset where that clock shows the time twice.
       * @example 2026-11-22T19:00
       */
      startsAt: string;
    };
    TimecardAnswer: {
      /** Format: date-time */
      approvedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      facilityName: string;
      familyName: string | null;
      /** @description As on the placement: null for who may not know it. */
      givenNames: string | null;
      guarantee: components['schemas']['GuaranteeAnswer'] | null;
      /** @description Null before the first statement. */
      holidays: components['schemas']['TimecardHolidaysAnswer'] | null;
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description That billed it; null as long as none did, and for who reads no invoices.
       */
      invoiceId: string | null;
      /** @description By what the nurse stated last; frozen by the approval. */
      lines: components['schemas']['PaidLineAnswer'][];
      /** Format: uuid */
      nurseId: string;
      /** Format: uuid */
      organisationId: string;
      /** @description The sum of the lines, before tax. */
      pay: {
        currency: string;
        minorUnits: number;
      } | null;
      /** Format: uuid */
      placementId: string;
      /** @description Of the lines: one more each time the card is opened again after it was billed. */
      revision: number;
      /** @description Of both sides, oldest first. */
      statements: components['schemas']['StatementAnswer'][];
      /** @enum {string} */
      status: 'open' | 'submitted' | 'disputed' | 'corrected' | 'approved' | 'invoiced' | 'reopened';
      /** @description Of the facility: its clock is that of the local times. */
      timeZone: string;
      unitName: string;
      version: number;
      /** Format: date */
      weekStartsOn: string;
    };
    TimecardBody: {
      /** Format: uuid */
      placementId: string;
      /**
       * Format: date
       * @description A Monday.
       */
      weekStartsOn: string;
    };
    TimecardHolidaysAnswer: {
      /** @description Its name and version; null: the holidays of the place are not known. */
      calendar: string | null;
      /** @description Regular hours on them are holiday hours, from midnight to midnight. */
      days: components['schemas']['HolidayAnswer'][];
      /** @description Whose holidays: the state or province of the facility, or its country. */
      jurisdiction: string;
      /** @description False: no rate for holidays was agreed, and their hours are paid at the base rate. */
      rateAgreed: boolean;
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
        | 'second_review'
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
        | 'second_review'
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
    UnreadAnswer: {
      unread: number;
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
      /** @description Only while it waits for a second reviewer. */
      proposal: components['schemas']['ProposalView'] | null;
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
        | 'second_review'
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
      lapsed: components['schemas']['LapsedView'] | null;
      /**
       * Format: date
       * @description First day of the earliest assignment that needs it.
       */
      neededBy: string;
      /** @description Which decisions take a second reviewer, and why. */
      needSecond: components['schemas']['NeedsSecondView'][];
      /** @description The notes of the evidence, with their codes. */
      notes: components['schemas']['SourceNoteView'][];
      /** Format: uuid */
      nurseId: string;
      /** @description As on the profile: family name, given names. */
      nurseName: string;
      /**
       * @description What the machine found.
       * @enum {string|null}
       */
      outcome: 'verified' | 'discrepancy' | 'unable_to_verify' | null;
      /** @description Only while it waits for a second reviewer. */
      proposal: components['schemas']['ProposalView'] | null;
      returned: components['schemas']['ReturnedView'] | null;
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
        | 'second_review'
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
    WaiversBody: {
      certificates?: string[];
      languages?: string[];
    };
    WebhookAttemptAnswer: {
      /** @description The first bytes of the answer. */
      answer: string | null;
      attempt: number;
      /** Format: date-time */
      attemptedAt: string;
      durationMs: number;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      outcome: 'delivered' | 'refused' | 'gone' | 'redirected' | 'timed-out' | 'unreachable' | 'address-refused';
      statusCode: number | null;
    };
    WebhookEndpointAnswer: {
      /** Format: date-time */
      createdAt: string;
      description: string;
      /** @enum {string|null} */
      disabledReason: 'by-hand' | 'gone' | 'failing' | null;
      /**
       * Format: date-time
       * @description Since when no message was answered well.
       */
      failingSince: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      organisationId: string;
      /**
       * Format: date-time
       * @description Until then the previous secret signs too.
       */
      previousSecretUntil: string | null;
      /** @enum {string} */
      status: 'enabled' | 'disabled';
      topics: string[];
      /** Format: date-time */
      updatedAt: string;
      url: string;
      version: number;
    };
    WebhookEndpointBody: {
      description?: string;
      topics: (
        | 'contract.agreed'
        | 'contract.amendment-proposed'
        | 'contract.ended'
        | 'contract.sent'
        | 'contract.signed'
        | 'credit-note.issued'
        | 'extension.proposed'
        | 'gap.match-policy-chosen'
        | 'interview.changed'
        | 'interview.proposed'
        | 'invoice.issued'
        | 'offer.accepted'
        | 'offer.countered'
        | 'offer.deadline-passed'
        | 'offer.extended'
        | 'onboarding-plan.completed'
        | 'onboarding-plan.created'
        | 'onboarding-task.completed'
        | 'onboarding-task.falling-due'
        | 'onboarding-task.overdue'
        | 'packet.cleared'
        | 'placement.ended'
        | 'placement.extended'
        | 'placement.notice-given'
        | 'placement.started'
        | 'recheck.decided'
        | 'recheck.opened'
        | 'shift.called-off'
        | 'submission.closed'
        | 'submission.submitted'
        | 'timecard.approved'
        | 'timecard.disputed'
        | 'timecard.submitted'
      )[];
      /** @description https only; in development also http on this machine. Redirects are not followed. */
      url: string;
    };
    WebhookEndpointPatch: {
      description?: string;
      topics?: (
        | 'contract.agreed'
        | 'contract.amendment-proposed'
        | 'contract.ended'
        | 'contract.sent'
        | 'contract.signed'
        | 'credit-note.issued'
        | 'extension.proposed'
        | 'gap.match-policy-chosen'
        | 'interview.changed'
        | 'interview.proposed'
        | 'invoice.issued'
        | 'offer.accepted'
        | 'offer.countered'
        | 'offer.deadline-passed'
        | 'offer.extended'
        | 'onboarding-plan.completed'
        | 'onboarding-plan.created'
        | 'onboarding-task.completed'
        | 'onboarding-task.falling-due'
        | 'onboarding-task.overdue'
        | 'packet.cleared'
        | 'placement.ended'
        | 'placement.extended'
        | 'placement.notice-given'
        | 'placement.started'
        | 'recheck.decided'
        | 'recheck.opened'
        | 'shift.called-off'
        | 'submission.closed'
        | 'submission.submitted'
        | 'timecard.approved'
        | 'timecard.disputed'
        | 'timecard.submitted'
      )[];
      /** @description https only; in development also http on this machine. Redirects are not followed. */
      url?: string;
    };
    WebhookMessageAnswer: {
      attempts: number;
      /** Format: uuid */
      endpointId: string;
      /**
       * Format: uuid
       * @description Sent as `webhook-id`.
       */
      eventId: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      nextAttemptAt: string | null;
      /** Format: date-time */
      occurredAt: string;
      /** Format: date-time */
      settledAt: string | null;
      /** @enum {string} */
      status: 'pending' | 'delivered' | 'failed';
      topic: string;
    };
    WebhookSecretAnswer: {
      /** Format: date-time */
      createdAt: string;
      description: string;
      /** @enum {string|null} */
      disabledReason: 'by-hand' | 'gone' | 'failing' | null;
      /**
       * Format: date-time
       * @description Since when no message was answered well.
       */
      failingSince: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      organisationId: string;
      /**
       * Format: date-time
       * @description Until then the previous secret signs too.
       */
      previousSecretUntil: string | null;
      /** @description Shown in this answer only: `whsec_…`. */
      secret: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled';
      topics: string[];
      /** Format: date-time */
      updatedAt: string;
      url: string;
      version: number;
    };
    WeeklyPayCount: {
      /** @description Less than this: `weeklyPayBelow` asks for it. */
      below: number;
      count: number;
      currency: string;
      /** @description Of a week, in minor units: `minWeeklyPay` asks for it. */
      from: number;
    };
    WhatIfAnswer: {
      moved: components['schemas']['MovedAnswer'][];
      /** @description Nurses who would be elsewhere; `moved` names the first thousand. */
      movedCount: number;
      placementsAfter: number;
      placementsBefore: number;
      proof: components['schemas']['RoundProofAnswer'];
    };
    WhatIfBody: {
      quotas?: components['schemas']['OtherQuotaBody'][];
      withoutGaps?: string[];
      withoutNurses?: string[];
    };
    WithdrawalAnswer: {
      jurisdiction: string;
      membership: string;
      /** Format: date */
      on: string;
    };
    WithdrawalBody: {
      /** @description The party that would leave. */
      jurisdiction: string;
      /** @description Id of the membership, for example nlc. */
      membership: string;
      /**
       * Format: date
       * @description The first day without it.
       */
      on: string;
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
  IdentityController_searchLog: {
    parameters: {
      query?: {
        /** @description Of a thing, a nurse or an organisation that the events are about. */
        about?: string;
        /** @description Who acted. */
        actorAccountId?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description The first day, in UTC. */
        from?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description The last day, in UTC. */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AuditLogAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  BrowserSessionsController_signIn: {
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
          'application/json': components['schemas']['BrowserSessionAnswer'];
        };
      };
    };
  };
  BrowserSessionsController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session has ended. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CalendarController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description `<token>.ics`, as PUT /v1/me/calendar-feed answered it. */
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description iCalendar (RFC 5545) of the person whose address it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  CandidateListsController_lists: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CandidateListsBody'];
      };
    };
    responses: {
      /** @description The best nurses for each of several gaps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidateListsAnswer'];
        };
      };
    };
  };
  SubmissionsController_consentText: {
    parameters: {
      query?: {
        /** @description Of the text; English when left out. */
        lang?: 'en' | 'fr' | 'es';
      };
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
  ContractsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        gapId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        placementId?: string;
        status?:
          | 'draft'
          | 'sent'
          | 'nurse_signed'
          | 'hospital_signed'
          | 'active'
          | 'completed'
          | 'terminated'
          | 'cancelled_before_start';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ContractSummaryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ContractsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All versions with their signatures, and what each side carries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  ContractsController_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentBody'];
      };
    };
    responses: {
      /** @description A new version that both have to sign; until then nothing changes. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  HistoryController_ofContract: {
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
        contractId: string;
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
  ContractsController_send: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sent: both may sign the first version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  ContractsController_terminate: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TerminationBody'];
      };
    };
    responses: {
      /** @description Terminated with the notice of the side, or cancelled before its first day; so is the placement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  ContractsController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        contractId: string;
        versionNumber: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Declined: the contract goes on as it stood. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  ContractsController_document: {
    parameters: {
      query?: {
        /** @description The same for one language. */
        language?: 'en' | 'fr' | 'es';
        /** @description One or two of en, fr, es, with a comma between them; the nurse’s and the facility’s unless told. */
        languages?: string;
      };
      header?: never;
      path: {
        contractId: string;
        versionNumber: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
    };
  };
  ContractsController_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        contractId: string;
        versionNumber: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignatureBody'];
      };
    };
    responses: {
      /** @description Signed for the side of the caller, by the hash of the text. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  QueuesController_kinds: {
    parameters: {
      query?: {
        /** @description The code of the error. */
        code?: string;
        /** @description The name of a consumer of events. */
        consumer?: string;
        queue?: 'credentialing' | 'onboarding' | 'marketplace' | 'messaging' | 'matching';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The most frequent first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterKindAnswer'][];
        };
      };
    };
  };
  QueuesController_list: {
    parameters: {
      query?: {
        /** @description The code of the error. */
        code?: string;
        /** @description The name of a consumer of events. */
        consumer?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        queue?: 'credentialing' | 'onboarding' | 'marketplace' | 'messaging' | 'matching';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DeadLetterAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  QueuesController_discard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeadLetterDiscardBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettledAnswer'];
        };
      };
    };
  };
  QueuesController_replay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeadLetterSelectionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettledAnswer'];
        };
      };
    };
  };
  InvoicesController_margins: {
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
            items: components['schemas']['DeclaredMarginAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  InvoicesController_declare: {
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
        'application/json': components['schemas']['MarginBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeclaredMarginAnswer'];
        };
      };
    };
  };
  BrowserSessionsController_demoAccounts: {
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
          'application/json': components['schemas']['DemoAccountAnswer'][];
        };
      };
    };
  };
  BrowserSessionsController_openDemo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DemoSessionBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BrowserSessionAnswer'];
        };
      };
    };
  };
  DocumentsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
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
          'application/json': components['schemas']['DocumentView'];
        };
      };
    };
  };
  DocumentsController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. Every reading is on record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
          'image/jpeg': string;
          'image/png': string;
          'image/webp': string;
        };
      };
    };
  };
  DocumentsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Withdrawn: the file itself is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
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
  ExposureController_report: {
    parameters: {
      query?: {
        /** @description Home, or the country of the first education; home unless told. */
        by?: 'home' | 'education';
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        destination?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description A month of UTC, like 2026-11: the one that runs unless told, and at most three before it. */
        month?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How often nurses are shown, by corridor; no small group is told. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExposureReportAnswer'];
        };
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
  RequirementLayersController_readFacility: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        facilityId: string;
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
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  RequirementLayersController_writeFacility: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        facilityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatedRequirementsBody'];
      };
    };
    responses: {
      /** @description The whole layer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  ReviewsController_summary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        facilityId: string;
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
          'application/json': components['schemas']['ReviewSummaryAnswer'];
        };
      };
    };
  };
  ReviewsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        facilityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Empty below three reviews, so that none points to its author. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ReviewAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ReviewsController_write: {
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
        'application/json': components['schemas']['ReviewBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAnswer'];
        };
      };
    };
  };
  ReviewsController_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewReplyBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAnswer'];
        };
      };
    };
  };
  ReviewsController_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewRemovalBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAnswer'];
        };
      };
    };
  };
  FeesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        placementId?: string;
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
            items: components['schemas']['FeeAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  FeesController_record: {
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
        'application/json': components['schemas']['FeeBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeAnswer'];
        };
      };
    };
  };
  FeesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        feeId: string;
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
          'application/json': components['schemas']['FeeAnswer'];
        };
      };
    };
  };
  GapExchangeController_list: {
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
            items: components['schemas']['GapImportAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  GapExchangeController_receive: {
    parameters: {
      query?: {
        /** @description Only look for what is wrong; make no gap. */
        dryRun?: boolean;
        /** @description For administrators: whose gaps these are. A hospital imports its own. */
        organisationId?: string;
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
      /** @description The file is there; a worker reads it. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapImportAnswer'];
        };
      };
    };
  };
  GapExchangeController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gapImportId: string;
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
          'application/json': components['schemas']['GapImportAnswer'];
        };
      };
    };
  };
  GapExchangeController_findings: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Of messages and next steps; English unless told. */
        language?: 'en' | 'fr' | 'es';
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        gapImportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of the file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['GapFindingAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  GapExchangeController_findingsFile: {
    parameters: {
      query?: {
        /** @description `csv` unless told. Spreadsheet programs of many countries open a CSV with commas as one column. */
        format?: 'csv' | 'xlsx';
        /** @description Of what is wrong; English unless told. Columns keep their names. */
        language?: 'en' | 'fr' | 'es';
      };
      header?: never;
      path: {
        gapImportId: string;
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
  GapTemplatesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'active' | 'retired';
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
            items: components['schemas']['GapTemplateAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  GapTemplatesController_make: {
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
        'application/json': components['schemas']['GapTemplateBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapTemplateAnswer'];
        };
      };
    };
  };
  GapTemplatesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gapTemplateId: string;
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
          'application/json': components['schemas']['GapTemplateAnswer'];
        };
      };
    };
  };
  GapTemplatesController_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapTemplateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapTemplateChanges'];
      };
    };
    responses: {
      /** @description The template in its next version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapTemplateAnswer'];
        };
      };
    };
  };
  GapTemplatesController_request: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        gapTemplateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GapFromTemplateBody'];
      };
    };
    responses: {
      /** @description A gap as a draft, which keeps the template and its version. */
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
  GapTemplatesController_retire: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapTemplateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No gap is requested from the template any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapTemplateAnswer'];
        };
      };
    };
  };
  GapsController_list: {
    parameters: {
      query?: {
        acceptsPendingLicence?: boolean;
        country?: string;
        /** @description That the pay is posted in. */
        currency?: string;
        /** @description `nextCursor` of the page before, in the same order and filters. */
        cursor?: string;
        jurisdiction?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description The least, in minor units of `currency`. */
        minWeeklyPay?: number;
        /** @description Also show pay in this currency. */
        payIn?: string;
        /** @description Also show what buys the same in this country. */
        pricesOf?: string;
        profession?: 'RN' | 'LPN' | 'RM' | 'APRN';
        shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
        /** @description `newest` unless told; `start`: the soonest first; `weekly_pay`: the highest first, within one `currency`. */
        sort?: 'newest' | 'start' | 'weekly_pay';
        /** @description A specialty of /v1/recognition/vocabulary. */
        specialty?: string;
        /** @description First day of the assignment, at the earliest. */
        startsFrom?: string;
        /** @description Starts before this day. */
        startsUntil?: string;
        status?: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
        /** @description In an area that is short of nurses. */
        underserved?: boolean;
        /** @description Less than this, in minor units of `currency`. */
        weeklyPayBelow?: number;
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
            items: components['schemas']['GapListItem'][];
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
      query?: {
        /** @description Also show pay in this currency; a nurse’s own of her pay floor unless told. */
        payIn?: string;
        /** @description Also show what buys the same in this country; a nurse’s home unless told. */
        pricesOf?: string;
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
  GapsController_requestApproval: {
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
      /** @description The gap waits for an approver and does not change until then. */
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
        'application/json': components['schemas']['GapStopBody'];
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
        /** @description Held, whether or not still good. */
        certificate?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Of the home; a country covers its subdivisions. */
        homeJurisdiction?: string;
        /** @description Also those that a hard constraint excludes, after the others, with why not. */
        includeExcluded?: boolean;
        /** @description Spoken at any level; en covers en-GB. */
        language?: string;
        leastScore?: number;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description Named on the profile, with any years. */
        specialty?: string;
        /** @description A right on the first day, or only a route to it. */
        standing?: 'ready' | 'pending';
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
  GapsController_clauses: {
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
      /** @description What the gap will be contracted under, and which side carries what. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapClausesAnswer'];
        };
      };
    };
  };
  ConsentsController_terms: {
    parameters: {
      query?: {
        /** @description Of the text; English when left out. */
        lang?: 'en' | 'fr' | 'es';
      };
      header?: never;
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a nurse agrees to when she consents to be submitted to this gap. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentTermsAnswer'];
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
        'application/json': components['schemas']['GapStopBody'];
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
  MatchPoliciesController_get: {
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
      /** @description By which policy the nurses of the gap are ranked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapMatchPolicyAnswer'];
        };
      };
    };
  };
  MatchPoliciesController_choose: {
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
        'application/json': components['schemas']['GapMatchPolicyBody'];
      };
    };
    responses: {
      /** @description From now on the nurses of the gap are ranked by it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapMatchPolicyAnswer'];
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
      /** @description The gap is open: approved by another person than who requested it. */
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
  ReadyCandidatesController_list: {
    parameters: {
      query?: {
        /** @description Held, whether or not still good. */
        certificate?: string;
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description The day by which the assignment could begin; its first day unless told. */
        day?: string;
        /** @description Of the home; a country covers its subdivisions. */
        homeJurisdiction?: string;
        /** @description Also those that a hard constraint excludes, after the others, with why not. */
        includeExcluded?: boolean;
        /** @description Spoken at any level; en covers en-GB. */
        language?: string;
        leastScore?: number;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description Named on the profile, with any years. */
        specialty?: string;
        /** @description A right on the first day, or only a route to it. */
        standing?: 'ready' | 'pending';
      };
      header?: never;
      path: {
        gapId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nurses who could begin by a day, routes included, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyCandidatesAnswer'];
        };
      };
    };
  };
  GapsController_return: {
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
        'application/json': components['schemas']['GapReturnBody'];
      };
    };
    responses: {
      /** @description The gap is a draft again; another person than who requested it decides. */
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
  GapsController_facets: {
    parameters: {
      query?: {
        acceptsPendingLicence?: boolean;
        country?: string;
        /** @description That the pay is posted in. */
        currency?: string;
        jurisdiction?: string;
        /** @description The least, in minor units of `currency`. */
        minWeeklyPay?: number;
        profession?: 'RN' | 'LPN' | 'RM' | 'APRN';
        shiftPattern?: 'days' | 'nights' | 'rotating' | 'weekends';
        /** @description A specialty of /v1/recognition/vocabulary. */
        specialty?: string;
        /** @description First day of the assignment, at the earliest. */
        startsFrom?: string;
        /** @description Starts before this day. */
        startsUntil?: string;
        status?: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
        /** @description In an area that is short of nurses. */
        underserved?: boolean;
        /** @description Less than this, in minor units of `currency`. */
        weeklyPayBelow?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many gaps a search would find under each value. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GapFacetsAnswer'];
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
  InvoicesController_list: {
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
            items: components['schemas']['InvoiceAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  InvoicesController_issue: {
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
        'application/json': components['schemas']['InvoiceBody'];
      };
    };
    responses: {
      /** @description Issued: it never changes. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvoiceWithLinesAnswer'];
        };
      };
    };
  };
  InvoicesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        invoiceId: string;
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
          'application/json': components['schemas']['InvoiceWithLinesAnswer'];
        };
      };
    };
  };
  InvoicesController_listCreditNotes: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        invoiceId: string;
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
            items: components['schemas']['CreditNoteAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  InvoicesController_credit: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        invoiceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreditNoteBody'];
      };
    };
    responses: {
      /** @description Takes back what stands billed, and bills what is owed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditNoteAnswer'];
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
  MatchPoliciesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How much each factor counts, by the policies of the product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchPoliciesAnswer'];
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
  CalendarController_get: {
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
          'application/json': components['schemas']['CalendarFeedAnswer'];
        };
      };
    };
  };
  CalendarController_put: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A fresh address, shown here only; the one before ends. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarAddressAnswer'];
        };
      };
    };
  };
  CalendarController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address ends. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  MessagesController_threads: {
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
      /** @description The newest message first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ThreadSummaryAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  MessagesController_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A recruiter counts the threads in which he or she wrote. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadAnswer'];
        };
      };
    };
  };
  PreferencesController_get: {
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
          'application/json': components['schemas']['PreferencesAnswer'];
        };
      };
    };
  };
  PreferencesController_put: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreferencesBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferencesAnswer'];
        };
      };
    };
  };
  NoticesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description That of the preferences unless told. */
        language?: 'en' | 'fr' | 'es';
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description all unless told. */
        show?: 'unread' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['NoticeAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  NoticesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is read; reading it again changes nothing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeAnswer'];
        };
      };
    };
  };
  NoticesController_readAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNoticesBody'];
      };
    };
    responses: {
      /** @description All notices up to that one are read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCountAnswer'];
        };
      };
    };
  };
  NoticesController_count: {
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
          'application/json': components['schemas']['NoticeCountAnswer'];
        };
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
        /** @description Only these, as far as they are there. */
        nurseId?: string[];
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
  ContactsController_own: {
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
          'application/json': components['schemas']['ContactAnswer'];
        };
      };
    };
  };
  ContactsController_write: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactAnswer'];
        };
      };
    };
  };
  DocumentsController_ownCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the profile claims, each with its documents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnCredential'][];
        };
      };
    };
  };
  DocumentsController_attach: {
    parameters: {
      query: {
        /** @description `key` of GET /v1/nurses/me/credentials. */
        credential: string;
        /** @description A document that this one takes the place of. */
        replaces?: string;
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
      /** @description Attached: a PDF, or a photo as JPEG, PNG or WebP. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachedDocument'];
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
        /** @description Of the gap; a country covers its subdivisions. */
        jurisdiction?: string;
        leastScore?: number;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        specialty?: string;
        /** @description A right on the first day, or only a route to it. */
        standing?: 'ready' | 'pending';
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
  MatchesController_explain: {
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
      /** @description Why this gap, why not, and what would change it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchExplanation'];
        };
      };
    };
  };
  OwnRankingChangesController_list: {
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
      /** @description Gaps that a rule gave or took, newest comparison first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OwnRankingChangeAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  SharesController_readingsOfMine: {
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
      /** @description Who looked at documents and shares, the newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ReadingView'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  OwnRoundsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'draft' | 'open' | 'locked' | 'solved' | 'published' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rounds and the part of the nurse in each, newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OwnRoundAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  OwnRoundsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        roundId: string;
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
          'application/json': components['schemas']['OwnRoundAnswer'];
        };
      };
    };
  };
  OwnRoundsController_gaps: {
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
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its gaps as they fit the nurse, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnRoundGapsAnswer'];
        };
      };
    };
  };
  StandingController_explain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your reliability and freshness: what they come from and what changes them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingAnswer'];
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
        /** @description Also show pay in this currency. */
        payIn?: string;
        /** @description Also show what buys the same in this country. */
        pricesOf?: string;
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
      query?: {
        /** @description Also show pay in this currency; a nurse’s own of her pay floor unless told. */
        payIn?: string;
        /** @description Also show what buys the same in this country; a nurse’s home unless told. */
        pricesOf?: string;
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
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
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
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
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
  GapExchangeController_export: {
    parameters: {
      query?: {
        /** @description `csv` unless told. */
        format?: 'csv' | 'xlsx';
        status?: 'draft' | 'pending_approval' | 'open' | 'on_hold' | 'filled' | 'closed' | 'cancelled';
      };
      header?: never;
      path: {
        organisationId: string;
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
  RequirementLayersController_readOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        organisationId: string;
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
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  RequirementLayersController_writeOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatedRequirementsBody'];
      };
    };
    responses: {
      /** @description The whole layer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  ExtensionsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        placementId?: string;
        status?: 'proposed' | 'agreed' | 'declined' | 'withdrawn';
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
            items: components['schemas']['ExtensionAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ExtensionsController_propose: {
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
        'application/json': components['schemas']['ExtensionBody'];
      };
    };
    responses: {
      /** @description Proposed, as a version of the contract that both sign. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionAnswer'];
        };
      };
    };
  };
  ExtensionsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        extensionId: string;
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
          'application/json': components['schemas']['ExtensionAnswer'];
        };
      };
    };
  };
  ExtensionsController_agree: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        extensionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
    responses: {
      /** @description The placement is longer. Where there is a contract its version is signed instead. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionAnswer'];
        };
      };
    };
  };
  ExtensionsController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        extensionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionAnswer'];
        };
      };
    };
  };
  HistoryController_ofExtension: {
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
        extensionId: string;
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
  ExtensionsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        extensionId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExtensionAnswer'];
        };
      };
    };
  };
  PlacementNoticesController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        placementId?: string;
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
            items: components['schemas']['PlacementNoticeAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  PlacementNoticesController_give: {
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
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      /** @description The placement ends earlier; what is owed follows from clauses. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacementNoticeAnswer'];
        };
      };
    };
  };
  PlacementNoticesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        placementNoticeId: string;
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
          'application/json': components['schemas']['PlacementNoticeAnswer'];
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
  ContractsController_ofPlacement: {
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
          'application/json': components['schemas']['ContractAnswer'];
        };
      };
    };
  };
  FeesController_debts: {
    parameters: {
      query?: {
        /** @description The first day on which the nurse would not work; today unless told. */
        on?: string;
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
          'application/json': components['schemas']['DebtsAnswer'];
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
      /** @description On assignment: packet cleared, onboarding plan completed, contract active. */
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
  PublicGapsController_feed: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        jurisdiction?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        /** @description A specialty of /v1/recognition/vocabulary. */
        specialty?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description https://schema.org/DataFeed of open gaps; the header Link names the next page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/ld+json; charset=utf-8': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Nothing has changed since the ETag that was sent as If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PublicGapsController_one: {
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
      /** @description https://schema.org/JobPosting of an open gap; for browsers a page that holds it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/ld+json; charset=utf-8': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Nothing has changed since the ETag that was sent as If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PublicGapsController_sitemap: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description https://www.sitemaps.org: where each open gap is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/xml; charset=utf-8': {
            [key: string]: unknown;
          };
        };
      };
      /** @description Nothing has changed since the ETag that was sent as If-None-Match. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  QueuesController_overview: {
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
          'application/json': components['schemas']['QueuesAnswer'];
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
  RecognitionController_memberships: {
    parameters: {
      query?: {
        /** @description en, fr, es; before Accept-Language */
        lang?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Memberships by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            corpusVersion: string;
            items: {
              id: string;
              name: string;
              parties: {
                jurisdiction: string;
                /**
                 * Format: date
                 * @description The first day on which it is none any more.
                 */
                until: string | null;
              }[];
            }[];
          };
        };
      };
    };
  };
  RecognitionController_prices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Figures with their sources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description In the order of their days; for comparing, never for charging. */
            exchangeRates: {
              /** Format: date */
              asOf: string;
              base: string;
              cite: {
                /** @enum {string} */
                confidence: 'sourced' | 'known' | 'uncertain';
                /** @description Whose figures they are. */
                legalBasis: string;
                sourceUrl: string;
                /** Format: date */
                verifiedOn: string;
              };
              perBase: {
                [key: string]: number;
              };
            }[];
            /** @description In the order of their years. */
            purchasingPower: {
              cite: {
                /** @enum {string} */
                confidence: 'sourced' | 'known' | 'uncertain';
                /** @description Whose figures they are. */
                legalBasis: string;
                sourceUrl: string;
                /** Format: date */
                verifiedOn: string;
              };
              perInternationalDollar: {
                [key: string]: {
                  currency: string;
                  units: number;
                };
              };
              year: number;
            }[];
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
  RecordAppealsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'open' | 'granted' | 'dismissed' | 'withdrawn';
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
            items: components['schemas']['RecordAppealAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RecordAppealsController_make: {
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
        'application/json': components['schemas']['RecordAppealBody'];
      };
    };
    responses: {
      /** @description Made: somebody who is not of the hospital decides. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordAppealAnswer'];
        };
      };
    };
  };
  RecordAppealsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        recordAppealId: string;
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
          'application/json': components['schemas']['RecordAppealAnswer'];
        };
      };
    };
  };
  RecordAppealsController_decide: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        recordAppealId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAppealDecisionBody'];
      };
    };
    responses: {
      /** @description Decided; where it is granted the placement’s record is put right. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordAppealAnswer'];
        };
      };
    };
  };
  RecordAppealsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        recordAppealId: string;
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
          'application/json': components['schemas']['RecordAppealAnswer'];
        };
      };
    };
  };
  RerankingsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'queued' | 'running' | 'completed' | 'cancelled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RerankingAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RerankingsController_start: {
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
        'application/json': components['schemas']['RerankingBody'];
      };
    };
    responses: {
      /** @description Every open gap is ranked under both bases by the workers. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RerankingAnswer'];
        };
      };
    };
  };
  RerankingsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rerankingId: string;
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
          'application/json': components['schemas']['RerankingAnswer'];
        };
      };
    };
  };
  RerankingsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        rerankingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No further batch is kept; what was found stays. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RerankingAnswer'];
        };
      };
    };
  };
  RerankingsController_changes: {
    parameters: {
      query?: {
        cause?: 'constraint' | 'score' | 'others';
        change?: 'appears' | 'disappears' | 'moves';
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        gapId?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        rerankingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who appears, disappears or moves where, and why; by gap and rank. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RankingChangeAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RerankingsController_events: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        rerankingId: string;
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
  RerankingsController_gaps: {
    parameters: {
      query?: {
        /** @description Only gaps at which somebody does that. */
        change?: 'appears' | 'disappears' | 'moves';
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        rerankingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gaps at which anything differs, those with most changes first; a hospital sees its own. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['GapDifferenceAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RerankingsController_resume: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        rerankingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Batches that nobody has done are on their way again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RerankingAnswer'];
        };
      };
    };
  };
  RestrictionsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'proposed' | 'notified' | 'in_force' | 'appealed' | 'upheld' | 'lifted' | 'expired';
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
            items: components['schemas']['RestrictionAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RestrictionsController_propose: {
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
        'application/json': components['schemas']['RestrictionBody'];
      };
    };
    responses: {
      /** @description Proposed: nothing is stopped yet, and the nurse not yet told. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RestrictionsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        restrictionId: string;
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
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RestrictionsController_appeal: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealBody'];
      };
    };
    responses: {
      /** @description Appealed, once; what is in force stays so until the decision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RestrictionsController_decideAppeal: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealDecisionBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RestrictionsController_putInForce: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntryIntoForceBody'];
      };
    };
    responses: {
      /** @description From today on it stops submissions and offers in its scope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  HistoryController_ofRestriction: {
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
        restrictionId: string;
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
  RestrictionsController_lift: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LiftingBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RestrictionsController_notify: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        restrictionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The nurse is told, and how to appeal. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RestrictionAnswer'];
        };
      };
    };
  };
  RoundParticipationsController_participation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        roundParticipationId: string;
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
          'application/json': components['schemas']['ParticipationAnswer'];
        };
      };
    };
  };
  RoundParticipationsController_orderGaps: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundParticipationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParticipationBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationAnswer'];
        };
      };
    };
  };
  RoundParticipationsController_leave: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundParticipationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoundProposalsController_proposal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        roundProposalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the published round proposes to the nurse who asks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPlacementAnswer'];
        };
      };
    };
  };
  RoundProposalsController_decline: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundProposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineProposalBody'];
      };
    };
    responses: {
      /** @description Declined. To take it up, submit to the gap. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPlacementAnswer'];
        };
      };
    };
  };
  RoundsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'draft' | 'open' | 'locked' | 'solved' | 'published' | 'cancelled';
        /** @description Only rounds with gaps that the caller may see: its own, for a hospital. */
        withGaps?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoundAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RoundsController_plan: {
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
        'application/json': components['schemas']['RoundBody'];
      };
    };
    responses: {
      /** @description A draft, which nobody but staff sees. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        roundId: string;
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
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundId: string;
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
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_gaps: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A hospital sees its own. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoundGapAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RoundOrdersController_nursesOf: {
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
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nurses of the round as they fit the gap, best first; none by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundNursesAnswer'];
        };
      };
    };
  };
  RoundOrdersController_order: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        gapId: string;
        roundId: string;
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
          'application/json': components['schemas']['OrderOfNursesAnswer'];
        };
      };
    };
  };
  RoundOrdersController_orderNurses: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        gapId: string;
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderOfNursesBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderOfNursesAnswer'];
        };
      };
    };
  };
  RoundsController_lock: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No order changes any more; a worker solves the round. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_open: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nurses may join, and both sides state their orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundOrdersController_ownGaps: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gaps of the hospital that asks, each with how it orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoundOwnGapAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RoundOrdersController_join: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParticipationBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipationAnswer'];
        };
      };
    };
  };
  RoundsController_placements: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Each side sees its own, once the round is published. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoundPlacementAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  RoundsController_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Placements become proposals; nobody is bound by one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_solve: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A locked round is on its way to a worker again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundAnswer'];
        };
      };
    };
  };
  RoundsController_whatIf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhatIfBody'];
      };
    };
    responses: {
      /** @description Solved again with something otherwise; nothing is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIfAnswer'];
        };
      };
    };
  };
  SearchController_find: {
    parameters: {
      query?: {
        /** @description Beginnings of words, or the id of a thing. Below 2 characters nothing is found. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A few of each kind. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchAnswer'];
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
  SharesController_list: {
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
      /** @description Of a nurse all, of an organisation those that live. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ShareSummary'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  SharesController_give: {
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
        'application/json': components['schemas']['ShareBody'];
      };
    };
    responses: {
      /** @description One organisation may read the named credentials until the day. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShareSummary'];
        };
      };
    };
  };
  SharesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shareId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is shared, as it is now. Every reading is on record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShareView'];
        };
      };
    };
  };
  SharesController_end: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        shareId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended: nobody reads by it any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShareSummary'];
        };
      };
    };
  };
  ShiftsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        placementId?: string;
        status?: 'planned' | 'worked' | 'called_off' | 'absent' | 'cancelled';
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
            items: components['schemas']['ShiftAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ShiftsController_plan: {
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
        'application/json': components['schemas']['ShiftBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftAnswer'];
        };
      };
    };
  };
  ShiftsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shiftId: string;
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
          'application/json': components['schemas']['ShiftAnswer'];
        };
      };
    };
  };
  ShiftsController_attend: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        shiftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttendanceBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftAnswer'];
        };
      };
    };
  };
  ShiftsController_callOff: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        shiftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallOffBody'];
      };
    };
    responses: {
      /** @description Called off by the side that asks; the answer says whether it is paid. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftAnswer'];
        };
      };
    };
  };
  ShiftsController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        shiftId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
      };
    };
    responses: {
      /** @description Hours that the contract guarantees stay owed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftAnswer'];
        };
      };
    };
  };
  HistoryController_ofShift: {
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
        shiftId: string;
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
  StaffAccountsController_listSessions: {
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
      /** @description The one used last first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffSessionAnswer'][];
        };
      };
    };
  };
  StaffAccountsController_endSessions: {
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
          'application/json': components['schemas']['SessionsEndedAnswer'];
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
  StreamController_open: {
    parameters: {
      query?: never;
      header: {
        'last-event-id': string;
        /** @description The last `id` received: goes on after it. */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events of what concerns the caller, ids only. Ends with the session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
    };
  };
  ConsentsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'given' | 'used' | 'withdrawn';
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
            items: components['schemas']['SubmissionConsentAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  ConsentsController_give: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmissionConsentBody'];
      };
    };
    responses: {
      /** @description The token is told this once. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenConsentAnswer'];
        };
      };
    };
  };
  ConsentsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentId: string;
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
          'application/json': components['schemas']['SubmissionConsentAnswer'];
        };
      };
    };
  };
  ConsentsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        consentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Withdrawn, and with it a submission that still waits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubmissionConsentAnswer'];
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
        /** @description Those in the hands of this recruiter. */
        recruiterId?: string;
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
  ContactsController_disclose: {
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
      /** @description While an offer or a placement stands; each reading is on record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidateContactAnswer'];
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
  MessagesController_thread: {
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
          'application/json': components['schemas']['ThreadAnswer'];
        };
      };
    };
  };
  MessagesController_markRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadMarkBody'];
      };
    };
    responses: {
      /** @description The mark never goes back, and never beyond the newest message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadAnswer'];
        };
      };
    };
  };
  MessagesController_list: {
    parameters: {
      query?: {
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
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MessageAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  MessagesController_post: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageAnswer'];
        };
      };
    };
  };
  SubmissionsController_recruiter: {
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
          'application/json': components['schemas']['SubmissionRecruiterAnswer'];
        };
      };
    };
  };
  SubmissionsController_assignRecruiter: {
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
        'application/json': components['schemas']['RecruiterBody'];
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
    requestBody?: {
      content: {
        'application/json': components['schemas']['EffectiveDayBody'];
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
  SubmissionsController_submitOnConsent: {
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
        'application/json': components['schemas']['OnConsentBody'];
      };
    };
    responses: {
      /** @description The nurse is submitted on the consent behind her token. */
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
  TimecardsController_list: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        organisationId?: string;
        placementId?: string;
        status?: 'open' | 'submitted' | 'disputed' | 'corrected' | 'approved' | 'invoiced' | 'reopened';
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
            items: components['schemas']['TimecardAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  TimecardsController_open: {
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
        'application/json': components['schemas']['TimecardBody'];
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  TimecardsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        timecardId: string;
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
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  TimecardsController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        timecardId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines are frozen. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  TimecardsController_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        timecardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  TimecardsController_dispute: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        timecardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisputeBody'];
      };
    };
    responses: {
      /** @description With what the hospital thinks was worked; the nurse answers it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  HistoryController_ofTimecard: {
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
        timecardId: string;
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
  TimecardsController_reopen: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        timecardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopeningBody'];
      };
    };
    responses: {
      /** @description Billed wrongly: the nurse corrects it, and a credit note settles it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
        };
      };
    };
  };
  TimecardsController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        timecardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatementBody'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimecardAnswer'];
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
  RequirementLayersController_readUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        unitId: string;
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
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  RequirementLayersController_writeUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatedRequirementsBody'];
      };
    };
    responses: {
      /** @description The whole layer as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequirementLayerAnswer'];
        };
      };
    };
  };
  UnsubscribingController_look: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Of the header `List-Unsubscribe` of an e-mail. */
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page that asks first. Nothing changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  UnsubscribingController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Of the header `List-Unsubscribe` of an e-mail. */
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': {
          /** @enum {string} */
          'List-Unsubscribe': 'One-Click';
        };
        'multipart/form-data': {
          /** @enum {string} */
          'List-Unsubscribe': 'One-Click';
        };
      };
    };
    responses: {
      /** @description That kind of e-mail comes no more (RFC 8058); a second time it makes no difference. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
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
          | 'second_review'
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
  VerificationsController_confirm: {
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
  DocumentsController_ofCheck: {
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
      /** @description Of the credential that the check is about. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentOfCheck'][];
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
  VerificationsController_giveBack: {
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
        'application/json': components['schemas']['SecondReviewReturnBody'];
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
  WebhookEndpointsController_list: {
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
            items: components['schemas']['WebhookEndpointAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  WebhookEndpointsController_create: {
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
        'application/json': components['schemas']['WebhookEndpointBody'];
      };
    };
    responses: {
      /** @description Created; the secret is shown here only. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookEndpointId: string;
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
          'application/json': components['schemas']['WebhookEndpointAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone with its messages: those still to be sent are not sent any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookEndpointsController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookEndpointPatch'];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_disable: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing is sent until it is enabled again. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_enable: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pending messages go on; what was missed is replayed on demand. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_listMessages: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
        status?: 'pending' | 'delivered' | 'failed';
      };
      header?: never;
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['WebhookMessageAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  WebhookEndpointsController_replay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplayBody'];
      };
    };
    responses: {
      /** @description Events since the instant are sent anew, with the same ids. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_rotate: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag last read. */
        'If-Match': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretRotationBody'];
      };
    };
    responses: {
      /** @description The fresh secret, shown here only; both sign during the overlap. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretAnswer'];
        };
      };
    };
  };
  WebhookEndpointsController_sendTest: {
    parameters: {
      query?: never;
      header: {
        /** @description A fresh UUID for each thing to create; the same one when the request is repeated. */
        'Idempotency-Key': string;
      };
      path: {
        webhookEndpointId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A `webhook.test` is on its way. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookMessageAnswer'];
        };
      };
    };
  };
  WebhookMessagesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookMessageId: string;
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
          'application/json': components['schemas']['WebhookMessageAnswer'];
        };
      };
    };
  };
  WebhookMessagesController_listAttempts: {
    parameters: {
      query?: {
        /** @description `nextCursor` of the page before. */
        cursor?: string;
        /** @description Items a page; 50 unless told. */
        limit?: number;
      };
      header?: never;
      path: {
        webhookMessageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Newest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['WebhookAttemptAnswer'][];
            nextCursor: string | null;
          };
        };
      };
    };
  };
  WebhookMessagesController_replay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookMessageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is sent anew, with the same id. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookMessageAnswer'];
        };
      };
    };
  };
}
