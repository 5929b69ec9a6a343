import { systemActor } from '@crossward/contracts';
import { jest } from '@jest/globals';
import { inspectPdf } from '../documents/inspect-pdf.js';
import { PdfInspector } from '../documents/pdf-inspector.js';
import { DocumentsApp, NURSE, OTHER_NURSE, type Person } from '../testing/documents-app.js';
import { pdfFile } from '../testing/pdf-files.js';

interface Check {
  id: string;
  version: number;
}
const YES = { outcome: 'accepted', reason: 'discipline-not-relevant', note: 'A fine for a late renewal.' };

describe('a decision that takes two', () => {
  let app: DocumentsApp;
  let serial = 0;
  const pdf = (): Buffer => pdfFile({ catalog: `/Lang (x-${(serial += 1)})` });
  const query = <R = Record<string, unknown>>(sql: string, params: unknown[]): Promise<R[]> =>
    app.run(systemActor, (tx) => tx.query<R>(sql, params));
  const disciplined = (nurseId = NURSE): Promise<Check> => app.checkOf(nurseId, 'DISCIPLINE_ON_RECORD');
  const act = (person: Person, { id }: Check, what: string, version: number, body: object = {}) =>
    app.post(person, `verifications/${id}/${what}`, body, version);
  const proposed = async (nurseId = NURSE): Promise<Check> => {
    const check = await disciplined(nurseId);
    const { status, body } = await act('recruiter', check, 'decision', check.version, YES);
    expect([status, body.status]).toEqual([200, 'second_review']);
    return body as Check;
  };
  const told = async ({ id }: Check): Promise<{ topics: unknown[]; actions: unknown[] }> => ({
    topics: (
      await query(
        `SELECT topic FROM platform.outbox_events WHERE payload->>'verificationId' = $1 AND topic <> 'verification.requested'
         ORDER BY id`,
        [id],
      )
    ).map(({ topic }) => topic),
    actions: (
      await query('SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence', [id])
    ).map(({ action }) => action),
  });

  beforeAll(async () => {
    // A thread loads what was built; here it is the source that is tested.
    jest
      .spyOn(PdfInspector.prototype, 'inspect')
      .mockImplementation((bytes: Buffer) => inspectPdf(new Uint8Array(bytes)));
    app = await DocumentsApp.start();
    await query(
      `INSERT INTO identity.accounts (id, email, role, display_name, created_at, updated_at)
       SELECT id, id || '@example.org', 'recruiter', name, now(), now() FROM (VALUES ($1::uuid, 'Ana'), ($2::uuid, 'Ben'))
       AS people (id, name)`,
      [app.actor('recruiter').accountId, app.actor('colleague').accountId],
    );
  });
  afterAll(() => app?.stop());

  it('is announced before anybody decides, with the rule', async () => {
    const { id } = await disciplined();
    const { body } = await app.get('recruiter', `verifications/${id}`);
    expect(body).toMatchObject({ proposal: null, returned: null });
    expect(body.needSecond.map(({ reason }: { reason: string }) => reason)).toEqual([
      ...['name-variant-documented', 'confirmed-with-source', 'discipline-not-relevant'],
    ]);
    expect(body.needSecond[0]).toMatchObject({ outcome: 'accepted', rule: 'discipline-set-aside' });
    const plain = await app.checkOf(OTHER_NURSE);
    const { needSecond } = (await app.get('recruiter', `verifications/${plain.id}`)).body;
    expect(needSecond.map(({ reason }: { reason: string }) => reason)).toEqual(['discipline-not-relevant']);
  });

  it('is a proposal at first: undecided, with who, what, when and why, in a list of its own', async () => {
    const check = await proposed();
    const { body } = await app.get('colleague', `verifications/${check.id}`);
    expect(body).toMatchObject({
      status: 'second_review',
      decision: null,
      proposal: {
        ...{ outcome: 'accepted', reason: YES.reason, rule: 'discipline-set-aside', note: YES.note },
        ...{ by: app.actor('recruiter').accountId, byName: 'Ana', at: '2026-11-22T10:00:00.000Z' },
      },
    });
    const [row] = await query('SELECT established_on, decided_at FROM credentials.verifications WHERE id = $1', [
      check.id,
    ]);
    expect(row).toEqual({ established_on: null, decided_at: null });
    const list = async (query = ''): Promise<string[]> =>
      (await app.get('colleague', `verifications?limit=200${query}`)).body.items.map(({ id }: Check) => id);
    expect(await list('&status=second_review')).toContain(check.id);
    expect(await list()).not.toContain(check.id);
    expect(await told(check)).toEqual({ topics: ['verification.proposed'], actions: ['verification.proposed'] });
  });

  it('takes effect once another recruiter confirms it, and is on record with both', async () => {
    const check = await proposed();
    const { status, body } = await act('colleague', check, 'confirmation', check.version);
    expect([status, body.status]).toEqual([200, 'accepted']);
    expect(body.decision).toMatchObject({
      ...{ reason: YES.reason, by: app.actor('colleague').accountId, proposerName: 'Ana', note: YES.note },
    });
    expect(body.timeline.map(({ to }: { to: string }) => to).slice(-3)).toEqual([
      ...['review', 'second_review', 'accepted'],
    ]);
    expect(await told(check)).toEqual({
      topics: ['verification.proposed', 'verification.settled'],
      actions: ['verification.proposed', 'verification.accepted'],
    });
    const [event] = await query(
      `SELECT details->>'proposedBy' AS by, details->>'rule' AS rule FROM platform.audit_events
       WHERE subject_id = $1 AND action = 'verification.accepted'`,
      [check.id],
    );
    expect(event).toEqual({ by: app.actor('recruiter').accountId, rule: 'discipline-set-aside' });
  });

  it.each([
    ['confirmation', {}],
    ['return', { note: 'On second thoughts.' }],
  ])('gets no %s from who proposed it', async (what, body) => {
    const check = await proposed();
    const answer = await act('recruiter', check, what, check.version, body);
    expect([answer.status, answer.body.code]).toEqual([409, 'OWN_PROPOSAL']);
    expect((await act('admin', check, what, check.version, body)).status).toBe(403);
    expect((await act('colleague', check, what, check.version - 1, body)).status).toBe(412);
  });

  it('goes back to the queue with a reason, and can be decided otherwise by one', async () => {
    const check = await proposed();
    expect((await act('colleague', check, 'return', check.version)).status).toBe(400);
    const back = await act('colleague', check, 'return', check.version, { note: 'The board order says more.' });
    expect(back.body).toMatchObject({
      ...{ status: 'review', proposal: null, decision: null },
      returned: { note: 'The board order says more.', byName: 'Ben' },
    });
    const no = { outcome: 'rejected', reason: 'discipline' };
    const done = await act('recruiter', check, 'decision', back.body.version as number, no);
    expect(done.body).toMatchObject({ status: 'rejected', returned: null, decision: { proposerName: null } });
    expect(await told(check)).toEqual({
      topics: ['verification.proposed', 'verification.returned', 'verification.settled'],
      actions: ['verification.proposed', 'verification.returned', 'verification.rejected'],
    });
  });

  it('is neither decided a second time nor confirmed where nothing waits', async () => {
    const check = await proposed();
    const twice = await act('colleague', check, 'decision', check.version, YES);
    expect([twice.status, twice.body.code]).toEqual([409, 'AWAITS_SECOND_REVIEWER']);
    const done = await act('colleague', check, 'confirmation', check.version);
    const again = await act('colleague', check, 'confirmation', done.body.version as number);
    expect([again.status, again.body.code]).toEqual([409, 'NOTHING_PROPOSED']);
  });

  it('is confirmed or returned by one of two who answer at once', async () => {
    const check = await proposed();
    const answers = await Promise.all([
      act('colleague', check, 'confirmation', check.version),
      act('colleague', check, 'return', check.version, { note: 'No.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lapses when the nurse attaches another document to that credential, or takes one back', async () => {
    const attached = (await app.attach(pdf())).body as Check;
    const check = await proposed();
    const other = await proposed(OTHER_NURSE);
    expect((await app.attach(pdf(), { credential: 'identity' })).status).toBe(201);
    expect((await app.get('colleague', `verifications/${check.id}`)).body.status).toBe('second_review');
    expect((await app.post('nurse', `documents/${attached.id}/withdrawal`, {}, attached.version)).status).toBe(200);
    expect((await act('colleague', check, 'confirmation', check.version)).status).toBe(412);
    const { body } = await app.get('colleague', `verifications/${check.id}`);
    expect(body).toMatchObject({
      ...{ status: 'review', proposal: null, decision: null },
      lapsed: { reason: 'documents-changed', changed: [] },
    });
    expect(body.timeline.at(-1)).toMatchObject({ to: 'review', actorRole: 'nurse', detail: 'documents-changed' });
    expect(await told(check)).toEqual({
      topics: ['verification.proposed', 'verification.returned'],
      actions: ['verification.proposed', 'verification.proposal-lapsed'],
    });
    expect((await act('recruiter', check, 'decision', body.version as number, YES)).body.status).toBe('second_review');
    expect((await app.attach(pdf())).status).toBe(201);
    expect((await app.get('colleague', `verifications/${check.id}`)).body.status).toBe('review');
    expect((await app.get('colleague', `verifications/${other.id}`)).body.status).toBe('second_review');
  });

  describe('whose nurse changes her profile', () => {
    const change = (number = 'TX-2'): void => void (app.engagement.licence = { ...app.engagement.licence, number });
    const replaced = (nurseId = NURSE) => app.lapsing().lapse({ nurseId });
    const statusOf = async ({ id }: Check) => (await app.get('colleague', `verifications/${id}`)).body.status;

    afterEach(() => change('TX-1'));

    it('lapses with what she changed, and tells who proposed it', async () => {
      const check = await proposed();
      const other = await proposed(OTHER_NURSE);
      change();
      expect(await replaced()).toBe('done');
      const { body } = await app.get('colleague', `verifications/${check.id}`);
      expect(body).toMatchObject({
        ...{ status: 'review', proposal: null, decision: null },
        lapsed: { reason: 'profile-changed', changed: ['number'], at: '2026-11-22T10:00:00.000Z' },
      });
      expect(body.timeline.at(-1)).toMatchObject({ to: 'review', detail: 'profile-changed' });
      expect(await told(check)).toEqual({
        topics: ['verification.proposed', 'verification.returned'],
        actions: ['verification.proposed', 'verification.proposal-lapsed'],
      });
      const [event] = await query(
        `SELECT payload->>'proposedBy' AS by FROM platform.outbox_events
         WHERE topic = 'verification.returned' AND payload->>'verificationId' = $1`,
        [check.id],
      );
      expect(event).toEqual({ by: app.actor('recruiter').accountId });
      expect(await statusOf(other)).toBe('second_review');
    });

    it('stands when what she changed is not what it rests on', async () => {
      const check = await proposed();
      expect(await replaced()).toBe('skipped');
      expect(await statusOf(check)).toBe('second_review');
    });

    it('is not confirmed by whoever is faster than the news of it, and is back in the queue', async () => {
      const check = await proposed();
      change();
      const { status, body } = await act('colleague', check, 'confirmation', check.version);
      expect([status, body.code]).toEqual([409, 'PROPOSAL_LAPSED']);
      expect(await statusOf(check)).toBe('review');
    });

    it('is proposed again only once the source was asked about what she says now, and can be refused by one', async () => {
      const check = await disciplined();
      change();
      const yes = await act('recruiter', check, 'decision', check.version, YES);
      expect([yes.status, yes.body.code]).toEqual([409, 'CLAIM_OUTDATED']);
      const no = await act('recruiter', check, 'decision', check.version, {
        outcome: 'rejected',
        reason: 'discipline',
      });
      expect([no.status, no.body.status]).toEqual([200, 'rejected']);
    });
  });

  it('lapses when the source is asked afresh', async () => {
    const check = await proposed();
    const { body } = await app.post('recruiter', `verifications/${check.id}/retry`, {});
    expect(body).toMatchObject({ status: 'queued', proposal: null });
  });

  it('is shown to the nurse as not decided, without the proposal', async () => {
    const check = await proposed();
    const { body, text } = await app.get('nurse', 'nurses/me/verifications');
    expect((body as Check[]).find(({ id }) => id === check.id)).toMatchObject({ status: 'second_review' });
    expect(text).not.toContain('Ana');
    expect(text).not.toContain(YES.reason);
  });
});
