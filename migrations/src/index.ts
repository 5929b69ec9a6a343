import { Platform1763800000000 } from './1763800000000-platform.js';
import { Identity1763800100000 } from './1763800100000-identity.js';
import { Marketplace1763800200000 } from './1763800200000-marketplace.js';
import { Credentials1763800300000 } from './1763800300000-credentials.js';
import { Onboarding1763800400000 } from './1763800400000-onboarding.js';
import { Rechecks1764100000000 } from './1764100000000-rechecks.js';
import { PayComponents1764200000000 } from './1764200000000-pay-components.js';
import { Gaps1764300000000 } from './1764300000000-gaps.js';
import { GapExchange1764310000000 } from './1764310000000-gap-exchange.js';
import { Contracts1764320000000 } from './1764320000000-contracts.js';
import { HoursAndMoney1764330000000 } from './1764330000000-hours-and-money.js';
import { Messaging1764340000000 } from './1764340000000-messaging.js';
import { Channels1764350000000 } from './1764350000000-channels.js';
import { FairDealing1764360000000 } from './1764360000000-fair-dealing.js';
import { History1764370000000 } from './1764370000000-history.js';
import { Interviews1764371000000 } from './1764371000000-interviews.js';
import { CounterOffers1764372000000 } from './1764372000000-counter-offers.js';
import { HistoryOfAgreements1764380000000 } from './1764380000000-history-of-agreements.js';
import { NewestFirst1764390000000 } from './1764390000000-newest-first.js';
import { HistoryAsItWasDone1764400000000 } from './1764400000000-history-as-it-was-done.js';
import { GapSearch1764410000000 } from './1764410000000-gap-search.js';
import { GapCounts1764410100000 } from './1764410100000-gap-counts.js';
import { ResponseTimes1764410200000 } from './1764410200000-response-times.js';
import { GapClauses1764430000000 } from './1764430000000-gap-clauses.js';
import { PlacementsThatRunOut1764431000000 } from './1764431000000-placements-that-run-out.js';
import { ExtensionsAreSigned1764432000000 } from './1764432000000-extensions-are-signed.js';
import { ContractLists1764433000000 } from './1764433000000-contract-lists.js';
import { IdentityLapses1764440000000 } from './1764440000000-identity-lapses.js';
import { EffectiveDays1764441000000 } from './1764441000000-effective-days.js';
import { SubmissionRecruiters1764442000000 } from './1764442000000-submission-recruiters.js';
import { CreditNotes1764443000000 } from './1764443000000-credit-notes.js';
import { TimecardHolidays1764444000000 } from './1764444000000-timecard-holidays.js';
import { LiveSession1764450000000 } from './1764450000000-live-session.js';
import { NurseChanges1764470000000 } from './1764470000000-nurse-changes.js';
import { FactsFingerprint1764471000000 } from './1764471000000-facts-fingerprint.js';
import { GapPolicies1764480000000 } from './1764480000000-gap-policies.js';
import { Rerankings1764490000000 } from './1764490000000-rerankings.js';
import { Rounds1764491000000 } from './1764491000000-rounds.js';
import { TaskReminders1764500000000 } from './1764500000000-task-reminders.js';
import { GapTermsFrozen1764500100000 } from './1764500100000-gap-terms-frozen.js';
import { CandidateLists1764500200000 } from './1764500200000-candidate-lists.js';
import { RecordAppeals1764500300000 } from './1764500300000-record-appeals.js';
import { GapChanges1764510100000 } from './1764510100000-gap-changes.js';
import { RoundsKept1764510200000 } from './1764510200000-rounds-kept.js';
import { CredentialDocuments1764520000000 } from './1764520000000-credential-documents.js';
import { CredentialShares1764520100000 } from './1764520100000-credential-shares.js';
import { Operators1764520200000 } from './1764520200000-operators.js';
import { NamesByBeginning1764520210000 } from './1764520210000-names-by-beginning.js';
import { SecondReviewers1764530000000 } from './1764530000000-second-reviewers.js';
import { RoundDeadlines1764531000000 } from './1764531000000-round-deadlines.js';
import { LawOfADay1764532000000 } from './1764532000000-law-of-a-day.js';
import { ConsentWords1764540000000 } from './1764540000000-consent-words.js';

/** Every migration, oldest first. Forward only: a committed one is never rewritten. */
export const MIGRATIONS = [
  Platform1763800000000,
  Identity1763800100000,
  Marketplace1763800200000,
  Credentials1763800300000,
  Onboarding1763800400000,
  Rechecks1764100000000,
  PayComponents1764200000000,
  Gaps1764300000000,
  GapExchange1764310000000,
  Contracts1764320000000,
  HoursAndMoney1764330000000,
  Messaging1764340000000,
  Channels1764350000000,
  FairDealing1764360000000,
  History1764370000000,
  Interviews1764371000000,
  CounterOffers1764372000000,
  HistoryOfAgreements1764380000000,
  NewestFirst1764390000000,
  HistoryAsItWasDone1764400000000,
  GapSearch1764410000000,
  GapCounts1764410100000,
  ResponseTimes1764410200000,
  GapClauses1764430000000,
  PlacementsThatRunOut1764431000000,
  ExtensionsAreSigned1764432000000,
  ContractLists1764433000000,
  IdentityLapses1764440000000,
  EffectiveDays1764441000000,
  SubmissionRecruiters1764442000000,
  CreditNotes1764443000000,
  TimecardHolidays1764444000000,
  LiveSession1764450000000,
  NurseChanges1764470000000,
  FactsFingerprint1764471000000,
  GapPolicies1764480000000,
  Rerankings1764490000000,
  Rounds1764491000000,
  TaskReminders1764500000000,
  GapTermsFrozen1764500100000,
  CandidateLists1764500200000,
  RecordAppeals1764500300000,
  GapChanges1764510100000,
  RoundsKept1764510200000,
  CredentialDocuments1764520000000,
  CredentialShares1764520100000,
  Operators1764520200000,
  NamesByBeginning1764520210000,
  SecondReviewers1764530000000,
  RoundDeadlines1764531000000,
  LawOfADay1764532000000,
  ConsentWords1764540000000,
];
