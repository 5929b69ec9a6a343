import { RecognitionPort, systemActor, type DemoMarket, type DemoMarketLoaded } from '@crossward/contracts';
import {
  FacilityRow,
  GapRow,
  insertRows,
  LicenceRow,
  NurseNameRow,
  NurseRow,
  NurseSecretRow,
  OrganisationRow,
  SubmissionConsentRow,
  SubmissionRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import { FieldCipher } from '@crossward/platform-encryption';
import {
  checkConsent,
  checkProfile,
  checkRecognition,
  checkTerms,
  factsOf,
  questionFor,
  submissionLifecycle,
  termsOfProfile,
  termsOfRequirements,
  type GapForSubmission,
} from '@crossward/marketplace-domain';
import { CLOCK } from '@crossward/platform-config';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { AccountDirectory, PasswordHasher, type NewAccount } from '@crossward/platform-identity';
import { dayIn, type Clock } from '@crossward/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { demoId } from './demo-id.js';
import { marketRows, type MarketRows } from './market-rows.js';
import { usedConsent } from '../consents/consent-rows.js';

const NOTHING: DemoMarketLoaded = {
  organisations: 0,
  facilities: 0,
  units: 0,
  gaps: 0,
  nurses: 0,
  accounts: 0,
  submissions: 0,
};

type Hashed = NewAccount & { passwordHash: string };

/** Fills an empty market with an invented one; its submissions are verified for real. */
@Injectable()
export class DemoMarketLoader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: FieldCipher,
    private readonly accounts: AccountDirectory,
    private readonly hasher: PasswordHasher,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does nothing when the market is not empty. One transaction: it loads whole or not at all. */
  async load(market: DemoMarket): Promise<DemoMarketLoaded> {
    const empty = await this.unitOfWork.read(
      systemActor,
      async (tx) => (await tx.manager.count(OrganisationRow)) === 0,
    );
    if (!empty) return NOTHING;
    const now = this.clock.now();
    for (const nurse of market.nurses) checkProfile(nurse, dayIn(now, nurse.home.timeZone));
    await this.checkTermsOf(market);
    const rows = marketRows(market, this.cipher, now);
    const submissions = await this.submissionsOf(market, rows, now);
    const accounts = await this.accountsOf(market);
    return this.unitOfWork.run(systemActor, async (tx) => {
      await tx.lock('demo-market');
      if ((await tx.manager.count(OrganisationRow)) > 0) return NOTHING;
      await this.insert(tx, rows);
      await this.submit(tx, submissions);
      for (const account of accounts) await this.accounts.insert(tx, account, account.passwordHash);
      const counts = this.countsOf(market);
      tx.record({ action: 'demo-market.loaded', subjectType: 'market', subjectId: 'demo', details: counts });
      return counts;
    });
  }

  private async checkTermsOf({ gaps, nurses }: DemoMarket): Promise<void> {
    checkTerms(await this.recognition.vocabulary(), [
      ...gaps.flatMap(({ key, requirements }) => termsOfRequirements(requirements, `/gaps/${key}/requirements`)),
      ...nurses.flatMap((nurse) => termsOfProfile(nurse, `/nurses/${nurse.key}`)),
    ]);
  }

  private countsOf(market: DemoMarket): DemoMarketLoaded & Record<string, number> {
    const { organisations, facilities, units, gaps, nurses, accounts, submissions } = market;
    return {
      organisations: organisations.length,
      facilities: facilities.length,
      units: units.length,
      gaps: gaps.length,
      nurses: nurses.length,
      accounts: accounts.length,
      submissions: submissions.length,
    };
  }

  private async insert(tx: Transaction, rows: MarketRows): Promise<void> {
    await insertRows(tx, OrganisationRow, rows.organisations);
    await insertRows(tx, FacilityRow, rows.facilities);
    await insertRows(tx, UnitRow, rows.units);
    await insertRows(tx, GapRow, rows.gaps);
    await insertRows(tx, NurseRow, rows.nurses);
    await insertRows(tx, NurseNameRow, rows.names);
    await insertRows(tx, NurseSecretRow, rows.secrets);
    await insertRows(tx, LicenceRow, rows.licences);
  }

  private async submit(tx: Transaction, submissions: readonly SubmissionOnConsent[]): Promise<void> {
    const rows = submissions.map(({ consent, ...submission }) => ({
      ...submission,
      id: tx.newId(),
      consentId: consent.id,
    }));
    const consents = submissions.map(({ consent }) => consent);
    await insertRows(tx, SubmissionConsentRow, consents);
    await insertRows(tx, SubmissionRow, rows);
    for (const { id, nurseId, organisationId, gapId } of rows) {
      const details = { gapId };
      tx.record({
        action: 'submission.submitted',
        subjectType: 'submission',
        subjectId: id,
        nurseId,
        organisationId,
        details,
      });
      tx.publish('submission.submitted', { submissionId: id });
    }
  }

  /** Whom the law bars is not submitted, here as anywhere. */
  private async submissionsOf(market: DemoMarket, rows: MarketRows, now: Date): Promise<SubmissionOnConsent[]> {
    const gaps = new Map(rows.gaps.map((gap) => [gap.id, gap]));
    const facilities = new Map(rows.facilities.map((facility) => [facility.id, facility]));
    const nurses = new Map(market.nurses.map((nurse) => [nurse.key, nurse]));
    const found = market.submissions.map(({ gapKey, nurseKey, consentTextVersion }) => {
      const gap = gaps.get(demoId('gap', gapKey));
      const facility = gap && facilities.get(gap.facilityId);
      const nurse = nurses.get(nurseKey);
      if (!gap || !facility || !nurse) throw new Error(`No gap (${gapKey}) or nurse (${nurseKey}) to submit.`);
      return { gap, facility, nurse, consentTextVersion };
    });
    const questions = found.map(({ gap, facility, nurse }) =>
      questionFor(factsOf(nurse), forSubmission(gap, facility)),
    );
    const decisions = questions.length > 0 ? await this.recognition.decide(questions) : [];
    return found.map(({ gap, facility, nurse, consentTextVersion }, at) => {
      const decision = decisions[at];
      if (!decision) throw new Error(`Recognition answered (${decisions.length}) of (${found.length}) queries.`);
      const nurseId = demoId('nurse', nurse.key);
      const id = demoId('submission-consent', `${gap.id}/${nurseId}`);
      const words = checkConsent({ given: true, textVersion: consentTextVersion });
      const consent = usedConsent(gap, { id, nurseId, words, usedByRole: 'system', now });
      return {
        organisationId: gap.organisationId,
        gapId: gap.id,
        nurseId,
        status: submissionLifecycle.start,
        reason: null,
        verdict: checkRecognition(decision, forSubmission(gap, facility)),
        corpusVersion: decision.corpusVersion,
        consentTextVersion,
        consentedAt: now,
        consentExpiresAt: consent.expiresAt,
        submittedByRole: 'system' as const,
        submittedBy: null,
        ...{ recruiterId: null, recruiterName: null, recruiterSince: null },
        consent,
        version: 1,
        createdAt: now,
        closedAt: null,
      };
    });
  }

  /** Accounts that share a password share its hash: hashing is slow on purpose. */
  private async accountsOf(market: DemoMarket): Promise<Hashed[]> {
    const hashes = new Map<string, string>();
    for (const { password } of market.accounts) {
      if (!hashes.has(password)) hashes.set(password, await this.hasher.hash(password));
    }
    return market.accounts.map(({ email, password, displayName, role, organisationKey, nurseKey }) => ({
      email,
      displayName,
      role,
      organisationId: organisationKey === undefined ? null : demoId('organisation', organisationKey),
      nurseId: nurseKey === undefined ? null : demoId('nurse', nurseKey),
      passwordHash: hashes.get(password) as string,
    }));
  }
}

type SubmissionOnConsent = Omit<SubmissionRow, 'id' | 'consentId'> & { consent: SubmissionConsentRow };

const forSubmission = (gap: GapRow, { setting }: FacilityRow): GapForSubmission => ({ ...gap, setting });
