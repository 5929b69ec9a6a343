import type { Actor } from '@crossward/contracts';
import { CursorCodec } from '@crossward/platform-http';
import { EndPlacement } from '../placements/end-placement.js';
import { ReadPlacements } from '../placements/read-placements.js';
import { CloseSubmission } from '../submissions/close-submission.js';
import { ReadSubmissions } from '../submissions/read-submissions.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { NurseContacts } from './nurse-contacts.js';

type Nurse = Actor & { nurseId: string };
const START = '2026-11-22T10:00:00Z';
const PHONE = '+14165550100';
const WHO = ['nurse', 'other nurse', 'requester', 'approver', 'other hospital', 'recruiter', 'admin'] as const;
type Who = (typeof WHO)[number];

describe('the identity of a nurse on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;
  let south: Hospital;
  let contacts: NurseContacts;
  let submissions: ReadSubmissions;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    [north, south] = [await market.hospital('North'), await market.hospital('South')];
    contacts = new NurseContacts(market.unitOfWork, market.cipher);
    submissions = new ReadSubmissions(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
  });
  afterAll(() => market.close());
  afterEach(() => market.clock.set(START));

  const reachable = async (): Promise<Nurse> => {
    const nurse = await market.nurse();
    await contacts.write(nurse, 0, { email: `${nurse.nurseId}@example.org`, phone: PHONE });
    return nurse;
  };

  /** Brings a nurse to a stage and tells the submission that it shows at. */
  const STAGES: Readonly<Record<string, (nurse: Nurse) => Promise<string>>> = {
    submitted: async (nurse) => (await market.submit(nurse, (await market.openGap(north)).id)).id,
    'submitted, consent lapsed': async (nurse) => {
      const { id } = await market.submit(nurse, (await market.openGap(north)).id);
      market.clock.set('2027-02-20T10:00:00Z');
      return id;
    },
    withdrawn: async (nurse) => {
      const { id, version } = await market.submit(nurse, (await market.openGap(north)).id);
      await new CloseSubmission(market.unitOfWork).withdraw(nurse, id, version);
      return id;
    },
    offered: async (nurse) => (await market.offer(north, nurse, (await market.openGap(north)).id)).submissionId,
    'offered, consent lapsed': async (nurse) => {
      const { submissionId } = await market.offer(north, nurse, (await market.openGap(north)).id);
      market.clock.set('2027-02-20T10:00:00Z');
      return submissionId;
    },
    placed: async (nurse) => {
      const offer = await market.offer(north, nurse, (await market.openGap(north)).id);
      await market.accept(nurse, offer);
      return offer.submissionId;
    },
    'placed, consent lapsed': async (nurse) => {
      const id = await (STAGES.placed as (nurse: Nurse) => Promise<string>)(nurse);
      market.clock.set('2027-02-20T10:00:00Z');
      return id;
    },
    'fallen off': async (nurse) => {
      const offer = await market.offer(north, nurse, (await market.openGap(north)).id);
      const { placementId } = await market.accept(nurse, offer);
      await new EndPlacement(market.unitOfWork).end(north.approver, placementId as string, 1, 'ended-by-nurse');
      return offer.submissionId;
    },
  };

  /** Whether the name shows, and what a reading of the contact data comes to. */
  const HIDDEN = { name: 'SUBMISSION_NOT_FOUND', contact: 'SUBMISSION_NOT_FOUND' };
  const skills = { name: null, contact: 'CONTACT_NOT_DISCLOSED' };
  const name = { name: 'Beispiel', contact: 'CONTACT_NOT_DISCLOSED' };
  const all = { name: 'Beispiel', contact: PHONE };
  const expected = (hospital: object, staff: object): Record<Who, object> => ({
    nurse: all,
    'other nurse': HIDDEN,
    requester: hospital,
    approver: hospital,
    'other hospital': HIDDEN,
    recruiter: staff,
    admin: staff,
  });

  const codeOr = (work: Promise<string | null>): Promise<string | null> =>
    work.catch((error: unknown) => (error as { code: string }).code);

  it.each([
    ['submitted', expected(name, name)],
    ['submitted, consent lapsed', expected(skills, name)],
    ['withdrawn', expected(skills, name)],
    ['offered', expected(all, all)],
    ['offered, consent lapsed', expected(skills, name)],
    ['placed', expected(all, all)],
    ['placed, consent lapsed', expected(all, all)],
    ['fallen off', expected(skills, name)],
  ] as const)('when %s shows each role its stage and no more', async (stage, table) => {
    const nurse = await reachable();
    const id = await (STAGES[stage] as (nurse: Nurse) => Promise<string>)(nurse);
    const actors: Record<Who, Actor> = {
      ...{ nurse, 'other nurse': await reachable(), requester: north.requester, approver: north.approver },
      ...{ 'other hospital': south.approver, recruiter: market.recruiter, admin: market.admin },
    };
    const seen: Partial<Record<Who, object>> = {};
    for (const who of WHO) {
      const actor = actors[who];
      seen[who] = {
        name: await codeOr(submissions.get(actor, id).then(({ candidate }) => candidate.familyName)),
        contact: await codeOr(contacts.disclose(actor, id).then(({ phone }) => phone)),
      };
    }
    expect(seen).toEqual(table);
  });

  it('takes the rows that name a nurse back with her consent, whoever asks the database and how', async () => {
    const nurse = await reachable();
    const { submissionId } = await market.offer(north, nurse, (await market.openGap(north)).id);
    const [{ consent_expires_at: lapses } = { consent_expires_at: new Date() }] = await market.sql<{
      consent_expires_at: Date;
    }>('SELECT consent_expires_at FROM marketplace.submissions WHERE id = $1', [submissionId]);
    const rows = (actor: Actor): Promise<{ names: number; licences: number }[]> =>
      market.unitOfWork.read(actor, (tx) =>
        tx.query(
          `SELECT (SELECT count(*)::int FROM marketplace.nurse_names WHERE nurse_id = $1) AS names,
             (SELECT count(*)::int FROM marketplace.licences WHERE nurse_id = $1) AS licences`,
          [nurse.nurseId],
        ),
      );
    market.clock.set(new Date(lapses.getTime() - 1).toISOString());
    expect(await rows(north.requester)).toEqual([{ names: 1, licences: 1 }]);
    market.clock.set(lapses.toISOString());
    expect(await rows(north.requester)).toEqual([{ names: 0, licences: 0 }]);
    for (const actor of [nurse, market.recruiter]) expect(await rows(actor)).toEqual([{ names: 1, licences: 1 }]);
  });

  it('hides who never came in the list of placements, and keeps her name on a contract that both have signed', async () => {
    const pages = { limit: 100 };
    const placements = new ReadPlacements(market.unitOfWork, new CursorCodec(market.postgres.config.cursorSecret));
    const visible = (nurse: Nurse): Promise<boolean> =>
      market.unitOfWork.read(north.approver, async (tx) => {
        const found = await tx.query('SELECT 1 FROM marketplace.nurse_names WHERE nurse_id = $1', [nurse.nurseId]);
        return found.length === 1;
      });
    const [unsigned, signed] = [await market.placement(north), await market.signedPlacement(north)];
    for (const { id } of [unsigned, signed])
      await new EndPlacement(market.unitOfWork).end(north.approver, id, 1, 'ended-by-nurse');
    const { items } = await placements.list(north.approver, pages);
    for (const { id } of [unsigned, signed])
      expect(items.find((item) => item.id === id)).toMatchObject({ status: 'fell_off', familyName: null });
    const own = await placements.list(unsigned.nurse, pages);
    expect(own.items).toMatchObject([{ id: unsigned.id, familyName: 'Beispiel' }]);
    expect([await visible(unsigned.nurse), await visible(signed.nurse)]).toEqual([false, true]);
  });

  it('writes each disclosure where the nurse reads it: the name once per person, the contact data each time', async () => {
    const nurse = await reachable();
    const id = await (STAGES.offered as (nurse: Nurse) => Promise<string>)(nurse);
    const query = { limit: 100 };
    for (const actor of [north.approver, north.requester, north.approver]) {
      const { items } = await submissions.list(actor, query);
      expect(items.find((item) => item.id === id)?.candidate.familyName).toBe('Beispiel');
      await submissions.get(actor, id);
    }
    await contacts.disclose(north.approver, id);
    await contacts.disclose(north.approver, id);
    await expect(contacts.disclose(south.approver, id)).rejects.toMatchObject({ kind: 'not-found' });
    const events = await market.unitOfWork.read(nurse, (tx) =>
      tx.query<{ action: string; actor_account_id: string }>(
        `SELECT action, actor_account_id FROM platform.audit_events
         WHERE nurse_id = $1 AND action LIKE 'nurse.%-disclosed' ORDER BY sequence`,
        [nurse.nurseId],
      ),
    );
    const by = (account: string | null, action: string): number =>
      events.filter((event) => event.actor_account_id === account && event.action === action).length;
    expect(by(north.approver.accountId, 'nurse.name-disclosed')).toBe(1);
    expect(by(north.requester.accountId, 'nurse.name-disclosed')).toBe(1);
    expect(by(north.approver.accountId, 'nurse.contact-disclosed')).toBe(2);
    expect(events).toHaveLength(4);
  });

  it('records a name once, however many read it at the same moment', async () => {
    const nurse = await reachable();
    const id = await (STAGES.submitted as (nurse: Nurse) => Promise<string>)(nurse);
    await Promise.all(Array.from({ length: 20 }, () => submissions.get(north.approver, id)));
    const events = await market.sql(`SELECT 1 FROM platform.audit_events WHERE subject_id = $1 AND action = $2`, [
      id,
      'nurse.name-disclosed',
    ]);
    expect(events).toHaveLength(1);
  });

  it('keeps contact data unreadable in the rows, out of every other hands, and in one version', async () => {
    const nurse = await reachable();
    const [row] = await market.sql<{ email: Buffer; phone: Buffer }>(
      'SELECT email, phone FROM marketplace.nurse_contacts WHERE nurse_id = $1',
      [nurse.nurseId],
    );
    expect(Buffer.concat([row!.email, row!.phone]).toString('latin1')).not.toMatch(/example|4165550100/);
    for (const actor of [north.approver, market.recruiter, market.admin, await market.nurse()]) {
      const rows = await market.unitOfWork.read(actor, (tx) =>
        tx.query('SELECT 1 FROM marketplace.nurse_contacts WHERE nurse_id = $1', [nurse.nurseId]),
      );
      expect(rows).toEqual([]);
    }
    const stale = contacts.write(nurse, 0, { email: 'new@example.org', phone: null });
    await expect(stale).rejects.toMatchObject({ kind: 'precondition-failed' });
    expect(await contacts.write(nurse, 1, { email: 'new@example.org', phone: null })).toEqual({
      ...{ email: 'new@example.org', phone: null, version: 2 },
    });
  });
});
