import { createHash } from 'node:crypto';
import { consentTextIn, SUBMISSION_CONSENT, type Actor } from '@crossward/contracts';
import { CursorCodec } from '@crossward/platform-http';
import { AmendGap } from '../gaps/amend-gap.js';
import { ExtendOffer } from '../offers/extend-offer.js';
import { ReadHistory } from '../history/read-history.js';
import { AssignRecruiter } from '../submissions/assign-recruiter.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { ReadSubmissions } from '../submissions/read-submissions.js';
import { readSubmission } from '../submissions/submission-view.js';
import { Submit } from '../submissions/submit.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import type { GivenConsentAnswer } from './consent.dto.js';
import { GiveConsent } from './give-consent.js';
import { WithdrawConsent } from './withdraw-consent.js';

type Nurse = Actor & { nurseId: string };
const START = '2026-11-22T10:00:00Z';
const DAY = 86_400_000;

describe('consents to single gaps on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
  });
  afterAll(() => market.close());
  afterEach(() => market.clock.set(START));

  const give = async (nurse: Nurse, gapId: string, expiresAt?: string): Promise<GivenConsentAnswer> => {
    const giving = new GiveConsent(market.unitOfWork);
    const { termsHash, textVersion } = await giving.terms(nurse, gapId);
    return giving.give(nurse, { gapId, textVersion, given: true, termsHash, ...(expiresAt ? { expiresAt } : {}) });
  };
  const onConsent = (nurse: Nurse, gapId: string, consentToken: string) =>
    new Submit(market.unitOfWork, market.recognition).submitOnConsent(market.recruiter, {
      nurseId: nurse.nurseId,
      gapId,
      consentToken,
    });
  const offerFor = (submissionId: string) => {
    const deadline = new Date(market.clock.now().getTime() + 5 * DAY).toISOString();
    const extending = new ExtendOffer(market.unitOfWork, market.recognition);
    return extending.extend(hospital.approver, { submissionId, deadline });
  };
  const many = async (statement: string, params: unknown[]): Promise<number> =>
    (await market.sql<{ many: number }>(`SELECT count(*)::int AS many FROM ${statement}`, params))[0]?.many ?? -1;
  const submissionsOf = (nurse: Nurse): Promise<number> =>
    many('marketplace.submissions WHERE nurse_id = $1', [nurse.nurseId]);

  it('let a recruiter submit a nurse once, and the submission keeps which consent it was', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { id, token } = await give(nurse, gap.id);
    const submission = await onConsent(nurse, gap.id, token);
    expect(submission).toMatchObject({ consent: { id }, submittedByRole: 'recruiter', status: 'submitted' });
    const closing = new CloseSubmission(market.unitOfWork);
    await closing.withdraw(nurse, submission.id, submission.version);
    await expect(onConsent(nurse, gap.id, token)).rejects.toMatchObject({ kind: 'conflict', code: 'CONSENT_USED' });
    expect(await submissionsOf(nurse)).toBe(1);
  });

  it('put a submission into the hands of the recruiter who made it, and of another one by assignment', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const assigning = new AssignRecruiter(market.unitOfWork);
    const { accountId } = market.actor('recruiter');
    const open = (id: string | null, role: string, name: string): Promise<unknown> =>
      market.sql(
        `INSERT INTO identity.accounts (id, email, role, display_name, created_at, updated_at)
         VALUES ($1, $2, $3, $4, now(), now())`,
        [id, `${id}@example.org`, role, name],
      );
    await open(accountId, 'recruiter', 'Rosa Recruiter');
    await open(market.admin.accountId, 'admin', 'Adam Admin');
    const { token } = await give(nurse, gap.id);
    market.clock.set('2026-11-22T11:00:00Z');
    const first = await onConsent(nurse, gap.id, token);
    expect(first.recruiter).toMatchObject({ id: market.recruiter.accountId, since: '2026-11-22T11:00:00.000Z' });
    for (const wrong of [market.admin.accountId, market.actor('recruiter').accountId]) {
      const refused = assigning.assign(market.recruiter, first.id, first.version, wrong);
      await expect(refused).rejects.toMatchObject({ code: 'NOT_A_RECRUITER', kind: 'unprocessable' });
    }
    market.clock.set('2026-11-22T12:00:00Z');
    const moved = await assigning.assign(market.recruiter, first.id, first.version, accountId);
    expect(moved.recruiter).toEqual({ id: accountId, name: 'Rosa Recruiter', since: '2026-11-22T12:00:00.000Z' });
    const stale = assigning.assign(market.recruiter, first.id, first.version, null);
    await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });

    const reading = new ReadSubmissions(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
    const listed = async (recruiterId: string | null): Promise<string[]> => {
      const query = { limit: 100, ...(recruiterId === null ? {} : { recruiterId }) };
      return (await reading.list(hospital.requester, query)).items.map(({ id }) => id);
    };
    expect(await listed(accountId)).toEqual([first.id]);
    expect(await listed(market.recruiter.accountId)).not.toContain(first.id);
    expect(await reading.recruiter(nurse, first.id)).toMatchObject({
      ...{ recruiter: { name: 'Rosa Recruiter' }, days: 180, responseTime: { answered: 1, medianMinutes: null } },
    });
    const history = new ReadHistory(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
    const { items } = await history.list(nurse, 'submission', first.id, { limit: 10 });
    expect(items.map(({ state }) => state['recruiterId'])).toEqual([accountId, market.recruiter.accountId]);

    const nobodys = await assigning.assign(market.recruiter, first.id, moved.version, null);
    expect(nobodys.recruiter).toBeNull();
    const closed = await new CloseSubmission(market.unitOfWork).withdraw(nurse, first.id, nobodys.version);
    const late = assigning.assign(market.recruiter, first.id, closed.version, accountId);
    await expect(late).rejects.toMatchObject({ code: 'SUBMISSION_CLOSED' });
  });

  it('keep the token only as its hash', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { id, token } = await give(nurse, gap.id);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const [row] = await market.sql(
      'SELECT row_to_json(c)::text AS row FROM marketplace.submission_consents c WHERE id = $1',
      [id],
    );
    const raw = Buffer.from(token).toString('hex');
    expect(String(row?.row)).not.toContain(token);
    expect(String(row?.row)).not.toContain(raw);
    const events = await market.sql(
      'SELECT details::text AS details FROM platform.audit_events WHERE subject_id = $1',
      [id],
    );
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it('refuse a token that nobody gave, of another gap or of another nurse, and leave no submission', async () => {
    const [nurse, other] = [await market.nurse(), await market.nurse()];
    const [gap, second] = [await market.openGap(hospital), await market.openGap(hospital)];
    const { token } = await give(nurse, gap.id);
    await expect(onConsent(nurse, gap.id, 'A'.repeat(43))).rejects.toMatchObject({ code: 'CONSENT_TOKEN_UNKNOWN' });
    await expect(onConsent(nurse, second.id, token)).rejects.toMatchObject({ code: 'CONSENT_FOR_ANOTHER_GAP' });
    await expect(onConsent(other, gap.id, token)).rejects.toMatchObject({ code: 'CONSENT_FOR_ANOTHER_NURSE' });
    expect([await submissionsOf(nurse), await submissionsOf(other)]).toEqual([0, 0]);
    expect((await onConsent(nurse, gap.id, token)).status).toBe('submitted');
  });

  it('lapse at their expiry, for a submission as for the offer after it', async () => {
    const [nurse, late, gap] = [
      await market.nurse(),
      await market.nurse(),
      await market.openGap(hospital, { seats: 2 }),
    ];
    const expiresAt = '2026-11-23T10:00:00.000Z';
    const [inTime, tooLate] = [await give(nurse, gap.id, expiresAt), await give(late, gap.id, expiresAt)];
    market.clock.set('2026-11-23T09:59:59.999Z');
    const submission = await onConsent(nurse, gap.id, inTime.token);
    market.clock.set(expiresAt);
    await expect(onConsent(late, gap.id, tooLate.token)).rejects.toMatchObject({ code: 'CONSENT_EXPIRED' });
    await expect(offerFor(submission.id)).rejects.toMatchObject({ kind: 'conflict', code: 'CONSENT_EXPIRED' });
    expect(await many('marketplace.offers WHERE submission_id = $1', [submission.id])).toBe(0);
    expect(await many(`marketplace.submissions WHERE id = $1 AND status = 'submitted'`, [submission.id])).toBe(1);
    expect(await many(`platform.audit_events WHERE action = 'offer.extended' AND nurse_id = $1`, [nurse.nurseId])).toBe(
      0,
    );
  });

  it('withdrawn, end the submission that waits, so that no offer follows', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const given = await give(nurse, gap.id);
    const submission = await onConsent(nurse, gap.id, given.token);
    const withdrawn = await new WithdrawConsent(market.unitOfWork).withdraw(nurse, given.id, given.version + 1);
    expect(withdrawn.status).toBe('withdrawn');
    await expect(offerFor(submission.id)).rejects.toMatchObject({ kind: 'conflict', code: 'CONSENT_WITHDRAWN' });
    expect(await many('marketplace.offers WHERE submission_id = $1', [submission.id])).toBe(0);
    const { status, candidate } = await market.unitOfWork.read(hospital.approver, (tx) =>
      readSubmission(tx, submission.id),
    );
    expect({ status, name: candidate.familyName }).toEqual({ status: 'withdrawn', name: null });
  });

  it('withdrawn before any use, are worth nothing', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { id, token, version } = await give(nurse, gap.id);
    const stale = new WithdrawConsent(market.unitOfWork).withdraw(nurse, id, version + 1);
    await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });
    const foreign = new WithdrawConsent(market.unitOfWork).withdraw(await market.nurse(), id, version);
    await expect(foreign).rejects.toMatchObject({ kind: 'not-found' });
    await new WithdrawConsent(market.unitOfWork).withdraw(nurse, id, version);
    await expect(onConsent(nurse, gap.id, token)).rejects.toMatchObject({ code: 'CONSENT_WITHDRAWN' });
  });

  it('cannot be withdrawn out of a placement', async () => {
    const { nurse } = await market.placement(hospital);
    const [row] = await market.sql<{ id: string; version: number }>(
      'SELECT id, version FROM marketplace.submission_consents WHERE nurse_id = $1',
      [nurse.nurseId],
    );
    const withdrawal = new WithdrawConsent(market.unitOfWork).withdraw(nurse, row!.id, row!.version);
    await expect(withdrawal).rejects.toMatchObject({ kind: 'conflict', code: 'TRANSITION_NOT_ALLOWED' });
  });

  it('are superseded by a newer one to the same gap', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const [first, second] = [await give(nurse, gap.id), await give(nurse, gap.id)];
    await expect(onConsent(nurse, gap.id, first.token)).rejects.toMatchObject({ code: 'CONSENT_WITHDRAWN' });
    expect((await onConsent(nurse, gap.id, second.token)).consent.id).toBe(second.id);
  });

  it('fall when the pay falls, told with what changed, and stand when it rises', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const given = await give(nurse, gap.id);
    const amend = (minorUnits: number, version: number) =>
      new AmendGap(market.unitOfWork, market.recognition).amend(hospital.requester, gap.id, version, {
        payRate: { minorUnits, currency: 'CAD' },
      });
    const lower = await amend(6000, gap.version);
    await expect(onConsent(nurse, gap.id, given.token)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'CONSENT_TERMS_CHANGED',
      facts: { changed: ['payRate'] },
    });
    await amend(7000, lower.version);
    expect((await onConsent(nurse, gap.id, given.token)).status).toBe('submitted');
  });

  it('are not given to terms that the nurse has not seen', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const textVersion = SUBMISSION_CONSENT.version;
    const unseen = { gapId: gap.id, textVersion, given: true, termsHash: '0'.repeat(64) };
    const refused = { kind: 'conflict', code: 'CONSENT_TERMS_CHANGED' };
    await expect(new GiveConsent(market.unitOfWork).give(nurse, unseen)).rejects.toMatchObject(refused);
    const direct = new Submit(market.unitOfWork, market.recognition).submit(nurse, {
      gapId: gap.id,
      consent: { textVersion, given: true, termsHash: '0'.repeat(64) },
    });
    await expect(direct).rejects.toMatchObject(refused);
    expect(await submissionsOf(nurse)).toBe(0);
  });

  it('prove in which words they were given: those of the nurse’s language, with their hash', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const giving = new GiveConsent(market.unitOfWork);
    const { textVersion, textLanguage, textHash, text, termsHash } = await giving.terms(nurse, gap.id, 'fr');
    const words = { textVersion, textLanguage, textHash, text };
    expect(words).toMatchObject({ textVersion: consentTextIn('fr').version, textLanguage: 'fr' });
    expect(textHash).toBe(createHash('sha256').update(text).digest('hex'));
    const asked = { gapId: gap.id, textVersion, given: true, termsHash };
    const others = giving.give(nurse, { ...asked, textHash: '0'.repeat(64) });
    await expect(others).rejects.toMatchObject({ kind: 'conflict', code: 'CONSENT_TEXT_OUTDATED' });
    const given = await giving.give(nurse, { ...asked, textHash });
    expect(given).toMatchObject(words);
    const [event] = await market.sql<{ details: unknown }>(
      'SELECT details FROM platform.audit_events WHERE subject_id = $1',
      [given.id],
    );
    expect(event?.details).toMatchObject({ textVersion, textLanguage, textHash, termsHash });
    expect((await onConsent(nurse, gap.id, given.token)).consent).toMatchObject({ id: given.id, textVersion });
  });

  it('stay what was agreed to: nobody rewrites the words or the terms, and none comes without words', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { id } = await give(nurse, gap.id);
    for (const change of [`text_language = 'es'`, `text_hash = repeat('0', 64)`, `terms = '{}'`, `text_version = 'x'`])
      await expect(
        market.sql(`UPDATE marketplace.submission_consents SET ${change} WHERE id = $1`, [id]),
      ).rejects.toThrow(/no longer changes/);
    const copy = market.sql(
      `INSERT INTO marketplace.submission_consents SELECT (jsonb_populate_record(c, jsonb_build_object(
         'id', gen_random_uuid(), 'status', 'used', 'used_at', now(), 'used_by_role', 'nurse', 'token_hash', null,
         'text_language', null, 'text_hash', null))).* FROM marketplace.submission_consents c WHERE id = $1`,
      [id],
    );
    await expect(copy).rejects.toThrow(/does not say which words were read/);
  });

  it('are used by exactly one of 50 attempts at once, and the others learn who was first', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { token } = await give(nurse, gap.id);
    const attempts = Array.from({ length: 50 }, (_, at) =>
      at % 2 === 0 ? onConsent(nurse, gap.id, token) : market.submit(nurse, gap.id),
    );
    const settled = await Promise.allSettled(attempts);
    const refused = settled.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { code: string; kind: string }] : [],
    );
    expect(refused).toHaveLength(49);
    for (const { kind, code } of refused) {
      expect(kind).toBe('conflict');
      expect(['SUBMISSION_EXISTS', 'CONSENT_USED', 'CONSENT_WITHDRAWN']).toContain(code);
    }
    expect(await submissionsOf(nurse)).toBe(1);
  }, 60_000);

  it('name, when a second submission is refused, who made the first and when', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const { token } = await give(nurse, gap.id);
    const first = await onConsent(nurse, gap.id, token);
    const again = Array.from({ length: 50 }, () => market.submit(nurse, gap.id));
    for (const one of await Promise.allSettled(again)) {
      expect(one).toMatchObject({
        status: 'rejected',
        reason: {
          kind: 'conflict',
          code: 'SUBMISSION_EXISTS',
          facts: { submissionId: first.id, submittedByRole: 'recruiter', submittedAt: first.createdAt },
        },
      });
    }
  }, 60_000);

  it('are asked for by the database too: no row of a submission comes without one', async () => {
    const [nurse, gap] = [await market.nurse(), await market.openGap(hospital)];
    const plant = market.unitOfWork.run(nurse, (tx) =>
      tx.execute(
        `INSERT INTO marketplace.submissions (id, organisation_id, gap_id, nurse_id, status, verdict, corpus_version,
           consent_text_version, consented_at, version, created_at)
         VALUES (gen_random_uuid(), $1, $2, $3, 'submitted', 'authorised', 'x', 'x', now(), 1, now())`,
        [hospital.organisationId, gap.id, nurse.nurseId],
      ),
    );
    await expect(plant).rejects.toThrow(/names no consent/);
  });
});
