import type { ContractSide } from './contract.js';
import type { Actor } from './identity.js';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { GapSummary, NurseSummary } from './market.js';
import type { NurseReach } from './nurse-reach.js';
import type { NurseClasses, NurseQuestion, RankedRows, RankingTables, RankingWindow } from './nurse-ranking.js';
import type { ReaderLanguage } from './reader-language.js';
import type { Decision, RecognitionQuery, Vocabulary } from './recognition.js';

/**
 * Read-model ports: how one context asks another inside a request. The owner provides the adapter, apps/ wires it.
 * Each port has an injection token of the same name.
 */
export interface RecognitionPort {
  /** One decision per query, in their order; a query that cannot be read refuses all of them. */
  decide(queries: readonly RecognitionQuery[]): Promise<Decision[]>;
  /** The terms of the law in use. Cheap enough to be asked for in every request. */
  vocabulary(): Promise<Vocabulary>;
}
export const RecognitionPort = Symbol('RecognitionPort');

/** From `since` on every day has the law of `day`. */
export interface LawOfDay {
  readonly day: LocalDate;
  readonly since: LocalDate;
}

/**
 * A law to be asked: the one in use or a released state of it, what it would say if a party left a membership, and that of
 * one day instead of each day its own.
 */
export interface LawChoice {
  /** null: the law in use. */
  corpusVersion: string | null;
  withdrawal: { membership: string; jurisdiction: JurisdictionCode; on: LocalDate } | null;
  lawOf: LawOfDay | null;
}

/** Provided by recognition, in the process that asks: for comparing laws with each other, never for a live decision. */
export interface NamedLawsPort {
  /**
   * The same choice with the version of the law in use put in its place.
   * @throws DomainError RELEASE_NOT_FOUND, WITHDRAWAL_IMPOSSIBLE
   */
  pin(law: LawChoice): Promise<LawChoice & { corpusVersion: string }>;
  /** As `RecognitionPort.decide`; decisions carry the version, and what is imagined beside it. */
  decide(law: LawChoice, queries: readonly RecognitionQuery[]): Promise<Decision[]>;
}
export const NamedLawsPort = Symbol('NamedLawsPort');

/** Provided by marketplace. Reads as the system: what it returns must not leave a request unfiltered. */
export interface MarketPort {
  findGap(gapId: string): Promise<GapSummary | null>;
  listOpenGaps(): Promise<GapSummary[]>;
  countOpenGaps(): Promise<number>;
  /** Open gaps without those that the market's constraints plainly exclude; what they leave is still to be assessed. */
  listGapsWithin(reach: NurseReach): Promise<GapSummary[]>;
  listOpenGapIds(): Promise<string[]>;
  /** Those that are there, in whatever state. */
  listGaps(gapIds: readonly string[]): Promise<GapSummary[]>;
  findNurse(nurseId: string): Promise<NurseSummary | null>;
  /** Those of them that are there, in the order of their ids. */
  findNurses(nurseIds: readonly string[]): Promise<NurseSummary[]>;
  listNurses(): Promise<NurseSummary[]>;
  /** What the law has to be asked for a ranking: of everybody, or only of whom nothing else excludes. */
  listFactsClasses(question: NurseQuestion, of: 'everybody' | 'unexcluded'): Promise<NurseClasses>;
  /** The ranking of nurses for a gap, by the constraints and factors of matching; a class without rights is left out. */
  rankNurses(question: NurseQuestion, tables: RankingTables, window: RankingWindow): Promise<RankedRows>;
}
export const MarketPort = Symbol('MarketPort');

/** One page of candidates as somebody was given it: ids alone. */
export interface ServedCandidates {
  gapId: string;
  /** Of the first one; the others follow without a gap. */
  firstRank: number;
  nurseIds: readonly string[];
  servedAt: Date;
}

/** Provided by marketplace: keeps who was shown, to count it. Never fails and never waits. */
export interface ExposurePort {
  served(list: ServedCandidates): void;
}
export const ExposurePort = Symbol('ExposurePort');

/** An end of a placement as it counts for the reliability of its nurse. */
export interface StandingPlacement {
  placementId: string;
  facilityName: string;
  jurisdiction: JurisdictionCode;
  startsOn: LocalDate;
  endsOn: LocalDate;
  endReason: string | null;
  counts: 'completed' | 'broken-off' | 'not-counted';
  /** The newest one against it. */
  appeal: { id: string; status: string } | null;
}

/** Provided by marketplace. Reads as the system: it is for the nurse herself alone. */
export interface StandingPort {
  /** Placements of hers that have ended, the newest first, at most 500. */
  listEnds(nurseId: string): Promise<StandingPlacement[]>;
}
export const StandingPort = Symbol('StandingPort');

/** Provided by credentials. Reads as the system: it is for the nurse herself alone. */
export interface VerificationRecordPort {
  /** Hers that were settled in her favour, the newest first, at most 200. */
  listEstablished(nurseId: string): Promise<{ verificationId: string; kind: string; establishedOn: LocalDate }[]>;
}
export const VerificationRecordPort = Symbol('VerificationRecordPort');

/** What credentials and onboarding read of a submission, an offer, a placement. Provided by marketplace. */
export interface EngagementPort {
  findSubmission(submissionId: string): Promise<EngagementView | null>;
  findPlacement(placementId: string): Promise<PlacementView | null>;
}
export const EngagementPort = Symbol('EngagementPort');

export interface EngagementView {
  submissionId: string;
  status: string;
  nurse: NurseIdentityView;
  gap: GapSummary;
}

export interface PlacementView {
  placementId: string;
  submissionId: string;
  status: string;
  version: number;
  nurse: NurseIdentityView;
  gap: GapSummary;
  /** The nurse's first shift. */
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** The day on which the offer was accepted. */
  acceptedOn: LocalDate;
}

/** What a verifier needs to ask a source. Never logged, never put on a queue. */
export interface NurseIdentityView {
  nurseId: string;
  familyName: string;
  givenNames: string;
  birthDate: LocalDate;
  summary: NurseSummary;
  licences: {
    id: string;
    jurisdiction: string;
    number: string;
    profession: string;
    scope: string;
    expiresOn: LocalDate | null;
  }[];
  /** Two lines of 44 characters; null until given. */
  passportMrz: string | null;
}

/** Provided by credentials: is every credential that the placement needs settled? */
export interface PacketPort {
  findPacket(
    placementId: string,
  ): Promise<{ packetId: string; status: 'collecting' | 'review' | 'cleared' | 'returned'; open: string[] } | null>;
}
export const PacketPort = Symbol('PacketPort');

/** Provided by onboarding: is every task before the first shift done? */
export interface OnboardingPort {
  findPlan(
    placementId: string,
  ): Promise<{ planId: string; status: 'active' | 'completed' | 'cancelled'; open: string[] } | null>;
}
export const OnboardingPort = Symbol('OnboardingPort');

/** Some nurses: those with these ids, or with ids in this range, both ends included. */
export type SomeNurses = readonly string[] | { readonly first: string; readonly last: string };

/** Provided by credentials: nurses with a confirmed exclusion (never a mere candidate hit). */
export interface ScreeningPort {
  /** @param among only these; left out: everybody */
  listExcludedNurseIds(among?: SomeNurses): Promise<string[]>;
  /**
   * The day of each nurse's newest settled verification; without it nobody's freshness is known.
   * @param among only these; left out: everybody
   */
  listNewestVerifications?(among?: SomeNurses): Promise<{ nurseId: string; on: LocalDate }[]>;
}
export const ScreeningPort = Symbol('ScreeningPort');

/** Whom an event concerns; null: nobody of that kind. */
export interface EventParties {
  organisationId: string | null;
  nurseId: string | null;
}

/** Provided by each context for the things it owns: whom does what this payload names concern? */
export interface EventPartiesSource {
  /** Null: the payload names nothing of this context, or nothing that is there. Reads as the system. */
  findParties(payload: Readonly<Record<string, string>>): Promise<EventParties | null>;
}

/** What may stand in somebody's calendar. All days are days at the place; the end is exclusive. */
export interface CalendarEntry {
  /** Stable for the life of the thing, for example `placement-<id>`: a calendar knows it again by this. */
  uid: string;
  /** Of the row: it only rises, and so does SEQUENCE. */
  version: number;
  summary: string;
  /** Page of the portal that shows it. */
  page: string;
  /** Of the place; names no person. */
  location: string | null;
  /** IANA; instants are shown in it. */
  timeZone: string;
  when: { from: LocalDate; until: LocalDate } | { startsAt: Date; endsAt: Date };
  /** Nobody is otherwise engaged by a deadline, or by an assignment of weeks, whose shifts stand there themselves. */
  busy: boolean;
  /** Cancelled entries are told for a while, so that calendars take them out. */
  cancelled: boolean;
  changedAt: Date;
}

/** Provided by each context that has dates: assignments, deadlines, interviews, shifts. */
export interface CalendarSource {
  /**
   * Entries of the actor that are not over at `since`, or were cancelled after it. Reads under the actor's own rights, so
   * that row-level security decides what is hers; no personal data of others. In the language of the reader.
   */
  listEntries(actor: Actor, since: Date, language: ReaderLanguage): Promise<CalendarEntry[]>;
}
/** Whom something concerns, and how it stands: what a notice is made from. Reads as the system. */
export interface Concern {
  nurseId: string;
  organisationId: string;
  status: string;
}
export interface SubmissionConcern extends Concern {
  closedAt: Date | null;
  /** The recruiter who has it in hand, if any. */
  recruiterId: string | null;
  /** The offer that came of it, if any. */
  offer: { offerId: string; status: string; deadline: Date } | null;
}

/** Provided by marketplace. */
export interface ConcernsPort {
  findSubmission(submissionId: string): Promise<SubmissionConcern | null>;
  /** Those that a recruiter has in hand, the newest first, at most a thousand. */
  listSubmissionsOf(recruiterId: string): Promise<string[]>;
  findOffer(offerId: string): Promise<(Concern & { submissionId: string; deadline: Date }) | null>;
  /** With the recruiter who has its submission in hand, if any. */
  findPlacement(placementId: string): Promise<(Concern & { recruiterId: string | null }) | null>;
  findInterview(interviewId: string): Promise<(Concern & { startsAt: Date | null }) | null>;
  /** With who proposed the version that waits for signatures; null where none does. */
  findContract(contractId: string): Promise<(Concern & { proposedBy: ContractSide | null }) | null>;
  findExtension(extensionId: string): Promise<Concern | null>;
  findRecordAppeal(recordAppealId: string): Promise<Concern | null>;
  findTimecard(timecardId: string): Promise<Concern | null>;
}
export const ConcernsPort = Symbol('ConcernsPort');

/** Whom a task of an onboarding waits for. */
export interface TaskConcern {
  nurseId: string;
  organisationId: string;
  placementId: string;
  owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
  open: boolean;
  /** The end of its due day at the place. */
  dueBy: Date;
}

/** Provided by onboarding. Reads as the system. */
export interface TaskConcernPort {
  findTask(taskId: string): Promise<TaskConcern | null>;
}
export const TaskConcernPort = Symbol('TaskConcernPort');

/** Provided by matching: whom rounds and their proposals concern. Reads as the system. */
export interface RoundConcernPort {
  findRound(roundId: string): Promise<{ status: string; nurseIds: string[]; organisationIds: string[] } | null>;
  /** Of a published round. */
  findProposal(proposalId: string): Promise<Concern | null>;
}
export const RoundConcernPort = Symbol('RoundConcernPort');

export interface VerificationConcern {
  nurseId: string;
  /** Whether its nurse has to do something about it. */
  needsNurse: boolean;
  status: string;
  /** The account that proposed the decision, where it took or takes two. */
  proposedBy: string | null;
}

/** Provided by credentials: whose credential it is, and who has to do with its decision. */
export interface VerificationConcernPort {
  findVerification(verificationId: string): Promise<VerificationConcern | null>;
}
export const VerificationConcernPort = Symbol('VerificationConcernPort');
