import { SUBMISSION_CONSENT, systemActor, type Actor, type ContractClause, type Role } from '@crossward/contracts';
import { jurisdictionCode, localDate, type IdSource } from '@crossward/kernel';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { clauseChanges } from '@crossward/marketplace-domain';
import { FieldCipher } from '@crossward/platform-encryption';
import { uuidV7Source } from '@crossward/platform-config';
import { openDatabase, type OpenDatabase, type UnitOfWork } from '@crossward/platform-database';
import { fixedClock, startTestPostgres, type SettableClock, type TestPostgres } from '@crossward/testing';
import { ChangeContract } from '../contracts/change-contract.js';
import type { ContractAnswer } from '../contracts/contract.dto.js';
import { ReadContracts } from '../contracts/read-contracts.js';
import type { GapAnswer, GapBody } from '../gaps/gap.dto.js';
import { MoveGap } from '../gaps/move-gap.js';
import { ReadGapClauses } from '../gaps/read-gap-clauses.js';
import { RequestGap } from '../gaps/request-gap.js';
import { RegisterHospital } from '../hospitals/register-hospital.js';
import type { NurseProfileBody } from '../nurses/nurse.dto.js';
import { WriteProfile } from '../nurses/write-profile.js';
import { AcceptOffer } from '../offers/accept-offer.js';
import { ExtendOffer } from '../offers/extend-offer.js';
import type { OfferAnswer } from '../offers/offer.dto.js';
import type { SubmissionAnswer } from '../submissions/submission.dto.js';
import { Submit } from '../submissions/submit.js';
import { RecognitionDouble } from './recognition-double.js';
import { sampleProfile } from './sample-profile.js';

export interface Hospital {
  organisationId: string;
  facilityId: string;
  unitId: string;
  requester: Actor;
  approver: Actor;
}

const DAY = 86_400_000;

/** A market on a PostgreSQL of its own, grown by the very services that serve HTTP. */
export class MarketOfSpecs {
  readonly recognition = new RecognitionDouble();
  readonly unitOfWork: UnitOfWork;
  readonly cipher: FieldCipher;
  readonly admin: Actor;
  readonly recruiter: Actor;

  private constructor(
    readonly postgres: TestPostgres,
    private readonly database: OpenDatabase,
    readonly clock: SettableClock,
    private readonly ids: IdSource,
  ) {
    this.unitOfWork = database.unitOfWork;
    this.cipher = new FieldCipher(postgres.config.encryptionKey);
    this.admin = this.actor('admin');
    this.recruiter = this.actor('recruiter');
  }

  static async open(): Promise<MarketOfSpecs> {
    const postgres = await startTestPostgres();
    const clock = fixedClock('2026-11-22T10:00:00Z');
    const options = { entities: MARKETPLACE_ENTITIES, clock, poolSize: 20 };
    return new MarketOfSpecs(postgres, await openDatabase(postgres.config, options), clock, uuidV7Source);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.postgres.stop();
  }

  actor(role: Role, more: Partial<Actor> = {}): Actor {
    return { role, accountId: this.ids.next(), organisationId: null, nurseId: null, ...more };
  }

  /** SQL as the system, under row-level security as any service. */
  sql<R = Record<string, unknown>>(statement: string, params: unknown[] = []): Promise<R[]> {
    return this.unitOfWork.run(systemActor, (tx) => tx.query<R>(statement, params));
  }

  async hospital(name = 'Northern Lights Health'): Promise<Hospital> {
    const register = new RegisterHospital(this.unitOfWork);
    const { id: organisationId } = await register.organisation(this.admin, { name });
    const facility = await register.facility(this.admin, {
      organisationId,
      name: `${name} General`,
      jurisdiction: jurisdictionCode('CA-ON'),
      place: 'Thunder Bay',
      latitude: 48.38,
      longitude: -89.25,
      timeZone: 'America/Toronto',
      setting: 'hospital',
      underserved: true,
    });
    const unit = await register.unit(this.admin, { facilityId: facility.id, name: 'ICU' });
    const requester = this.actor('hospital-requester', { organisationId });
    const approver = this.actor('hospital-approver', { organisationId });
    return { organisationId, facilityId: facility.id, unitId: unit.id, requester, approver };
  }

  gapBody({ unitId }: Pick<Hospital, 'unitId'>, changes: Partial<GapBody> = {}): GapBody {
    return {
      unitId,
      profession: 'RN',
      seats: 1,
      assignment: { from: localDate('2027-01-04'), until: localDate('2027-04-05') },
      shiftPattern: 'days',
      weeklyHours: 36,
      payRate: { minorUnits: 6500, currency: 'CAD' },
      requirements: {
        specialty: 'intensive-care',
        minimumYears: 2,
        certificates: ['acls'],
        languages: [{ language: 'en', level: 'B2' }],
        acceptsPendingLicence: true,
      },
      ...changes,
    };
  }

  async openGap(hospital: Hospital, changes: Partial<GapBody> = {}): Promise<GapAnswer> {
    const draft = await new RequestGap(this.unitOfWork, this.recognition).request(
      hospital.requester,
      this.gapBody(hospital, changes),
    );
    const moves = new MoveGap(this.unitOfWork);
    const pending = await moves.requestApproval(hospital.requester, draft.id, draft.version);
    return moves.open(hospital.approver, pending.id, pending.version);
  }

  async nurse(changes: Partial<NurseProfileBody> = {}): Promise<Actor & { nurseId: string }> {
    const actor = this.actor('nurse', { nurseId: this.ids.next() }) as Actor & { nurseId: string };
    const profiles = new WriteProfile(this.unitOfWork, this.cipher, this.recognition, this.clock);
    await profiles.write(actor, null, sampleProfile(changes) as NurseProfileBody);
    return actor;
  }

  submit(nurse: Actor, gapId: string): Promise<SubmissionAnswer> {
    const consent = { textVersion: SUBMISSION_CONSENT.version, given: true };
    return new Submit(this.unitOfWork, this.recognition).submit(nurse, { gapId, consent });
  }

  async offer(hospital: Hospital, nurse: Actor, gapId: string, clauses?: ContractClause[]): Promise<OfferAnswer> {
    const { id: submissionId } = await this.submit(nurse, gapId);
    const deadline = new Date(this.clock.now().getTime() + 5 * DAY).toISOString();
    return new ExtendOffer(this.unitOfWork, this.recognition).extend(hospital.approver, {
      submissionId,
      deadline,
      ...(clauses ? { clauses, clauseReasons: await this.reasonsFor(gapId, clauses) } : {}),
    });
  }

  /** A reason for each clause that differs from the gap. */
  private async reasonsFor(gapId: string, clauses: ContractClause[]): Promise<{ term: string; reason: string }[]> {
    const gap = await new ReadGapClauses(this.unitOfWork).get(this.recruiter, gapId);
    return clauseChanges(gap.clauses, clauses).map(({ term }) => ({ term, reason: 'As talked about.' }));
  }

  accept(nurse: Actor, { id, version }: OfferAnswer): Promise<OfferAnswer> {
    return new AcceptOffer(this.unitOfWork).accept(nurse, id, version);
  }

  contract(actor: Actor, placementId: string): Promise<ContractAnswer> {
    return new ReadContracts(this.unitOfWork).ofPlacement(actor, placementId);
  }

  /** The hospital sends the first version, and both sign it. */
  async sign(hospital: Hospital, nurse: Actor, placementId: string): Promise<ContractAnswer> {
    const contracts = new ChangeContract(this.unitOfWork);
    const { id, version, versions } = await this.contract(nurse, placementId);
    const hash = versions[0]?.hash as string;
    await contracts.send(hospital.approver, id, version);
    await contracts.sign(hospital.approver, id, 1, hash);
    return contracts.sign(nurse, id, 1, hash);
  }

  /** A placement that waits for its start, signed by both. */
  async signedPlacement(hospital: Hospital): ReturnType<MarketOfSpecs['placement']> {
    const placement = await this.placement(hospital);
    await this.sign(hospital, placement.nurse, placement.id);
    return placement;
  }

  /** A placement that waits for its start. */
  async placement(hospital: Hospital): Promise<{ id: string; nurse: Actor & { nurseId: string }; gapId: string }> {
    const gap = await this.openGap(hospital);
    const nurse = await this.nurse();
    const { placementId } = await this.accept(nurse, await this.offer(hospital, nurse, gap.id));
    return { id: placementId as string, nurse, gapId: gap.id };
  }
}
