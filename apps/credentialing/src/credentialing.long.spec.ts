import { randomUUID } from 'node:crypto';
import { EXCLUSION_COLUMNS } from '@crossward/credentials-domain';
import { addDays } from '@crossward/kernel';
import { eventually, ServiceOfSpecs, type Caller } from './testing/service-of-specs.js';

const compact = (day: string): string => day.replaceAll('-', '');

/** A row of the list: somebody nobody knows, unless told who. */
const listed = (changes: Partial<Record<(typeof EXCLUSION_COLUMNS)[number], string>> = {}): string[] => {
  const row: Record<string, string> = {
    LASTNAME: 'XXABCDE',
    FIRSTNAME: 'NOBODY',
    NPI: '0000000000',
    DOB: '19010101',
    STATE: 'TX',
    EXCLTYPE: '1128b4',
    EXCLDATE: '20190320',
    REINDATE: '00000000',
    WAIVERDATE: '00000000',
    ...changes,
  };
  return EXCLUSION_COLUMNS.map((name) => row[name] ?? '');
};

describe('credentialing, from a submission to a cleared packet', () => {
  let service: ServiceOfSpecs;
  let recruiter: Caller;

  const statuses = (nurseId: string) => () => service.statusesOf(nurseId);
  const settledTo = (wished: Record<string, string>) => (found: Record<string, string>) =>
    Object.entries(wished).every(([kind, status]) => found[kind] === status);
  const importDone = (importId: string) =>
    eventually(
      async () => (await recruiter.get(`/v1/exclusion-list-imports/${importId}`)).body,
      ({ status }) => status !== 'received' && status !== 'importing',
    );
  const packet = (caller: Caller, placementId: string) => caller.get(`/v1/placements/${placementId}/packet`);
  const confirm = (caller: Caller, { id, version }: { id: string; version: number }) =>
    caller.post(`/v1/verifications/${id}/confirmation`, { 'if-match': `"${version}"` });
  const one = async (nurseId: string, kind: string) =>
    (await service.verificationsOf(nurseId)).find((row) => row.kind === kind)!;

  beforeAll(async () => {
    service = await ServiceOfSpecs.start();
    recruiter = await service.signIn('recruiter');
  });
  afterAll(() => service?.stop());
  afterEach(() => service.faults(null));

  it('clears nobody while no exclusion list is there, and goes on once it is', async () => {
    const { nurseId } = await service.nurse();
    await service.submitted(nurseId);
    await eventually(statuses(nurseId), settledTo({ identity: 'verified', 'exclusion-list': 'awaiting_source' }));
    const { id } = await one(nurseId, 'exclusion-list');
    const waiting = await recruiter.get(`/v1/verifications/${id}`);
    expect(waiting.body).toMatchObject({ outcome: null, waiting: { for: 'recovery' } });
    await importDone(await service.importRows([listed()]));
    const all = { identity: 'verified', 'exclusion-list': 'verified', licence: 'verified' };
    await eventually(statuses(nurseId), settledTo(all));
  });

  it('brings a nurse whom every source knows from submission to a cleared packet without a person', async () => {
    const { nurseId, profile } = await service.nurse();
    const engagement = await service.submitted(nurseId);
    const all = { identity: 'verified', 'exclusion-list': 'verified', licence: 'verified' };
    await eventually(statuses(nurseId), settledTo(all));

    const licence = await recruiter.get(`/v1/verifications/${(await one(nurseId, 'licence')).id}`);
    expect(licence.body).toMatchObject({
      simulated: true,
      source: 'licence-register',
      claim: { familyName: profile.familyName, licence: { number: profile.licences![0]!.number } },
      evidence: { notes: [expect.stringContaining('simulator')] },
    });
    const path = licence.body.timeline.map(({ to }: { to: string }) => to);
    expect(path.slice(0, 3)).toEqual(['queued', 'running', 'awaiting_source']);
    expect(path.at(-1)).toBe('verified');

    const placementId = await service.accepted(engagement);
    const cleared = await eventually(
      () => packet(recruiter, placementId),
      ({ body }) => body.status === 'cleared',
    );
    expect(cleared.body.items).toHaveLength(3);
    expect(cleared.body.open).toEqual([]);
    expect(await service.verificationsOf(nurseId)).toHaveLength(3);
    const told = await service.sql(`SELECT payload FROM platform.outbox_events WHERE topic = 'packet.cleared'`);
    expect(told).toContainEqual({ payload: { packetId: cleared.body.id, placementId } });
  });

  it('verifies once what two submissions need, and once what is told twice', async () => {
    const { nurseId } = await service.nurse();
    const first = await service.submission(nurseId, 80);
    const second = await service.submission(nurseId, 40);
    await Promise.all(
      [first, first, second, second].map(({ submissionId }) =>
        service.publish('submission.submitted', { submissionId }),
      ),
    );
    await eventually(statuses(nurseId), settledTo({ 'exclusion-list': 'verified', licence: 'verified' }));
    await eventually(
      () => service.sql('SELECT submission_id FROM credentials.submission_plans WHERE nurse_id = $1', [nurseId]),
      (rows) => rows.length === 2,
    );
    expect(await service.verificationsOf(nurseId)).toHaveLength(3);
    const verificationId = (await one(nurseId, 'licence')).id;
    const { attempts } = await one(nurseId, 'licence');
    await service.publish('verification.requested', { verificationId });
    const probe = await service.nurse();
    await service.submitted(probe.nurseId);
    await eventually(statuses(probe.nurseId), settledTo({ licence: 'verified' }));
    expect((await one(nurseId, 'licence')).attempts).toBe(attempts);
  });

  it.each(['outage', 'garbage'])('waits through %s of the register and then verifies', async (kind) => {
    await service.faults({ kind, forMs: 60_000 });
    const { nurseId } = await service.nurse();
    await service.submitted(nurseId);
    await eventually(statuses(nurseId), settledTo({ licence: 'awaiting_source' }));
    const { id } = await one(nurseId, 'licence');
    const down = await recruiter.get(`/v1/verifications/${id}`);
    expect(down.body).toMatchObject({ outcome: null, waiting: { for: 'recovery' } });
    await service.faults(null);
    await recruiter.post(`/v1/verifications/${id}/retry`).expect(202);
    await eventually(statuses(nurseId), settledTo({ licence: 'verified' }));
    const after = await recruiter.get(`/v1/verifications/${id}`);
    expect(after.body.attempts).toBeGreaterThanOrEqual(2);
  });

  it('recovers from an outage by itself', async () => {
    await service.faults({ kind: 'outage', forMs: 1_500 });
    const { nurseId } = await service.nurse();
    await service.submitted(nurseId);
    await eventually(statuses(nurseId), settledTo({ licence: 'awaiting_source' }));
    await eventually(statuses(nurseId), settledTo({ licence: 'verified' }));
  });

  it('takes up an attempt that a worker lost', async () => {
    const { nurseId } = await service.nurse();
    await service.submitted(nurseId);
    await eventually(statuses(nurseId), settledTo({ licence: 'verified' }));
    const { id } = await one(nurseId, 'licence');
    await service.sql(
      `UPDATE credentials.verifications SET status = 'running', established_on = NULL, run_token = gen_random_uuid(),
         run_until = now() - interval '1 second' WHERE id = $1`,
      [id],
    );
    await service.publish('verification.requested', { verificationId: id });
    await eventually(statuses(nurseId), settledTo({ licence: 'verified' }));
    const { body } = await recruiter.get(`/v1/verifications/${id}`);
    expect(body.timeline.map(({ detail }: { detail: string | null }) => detail)).toContain('attempt-lost');
  });

  describe('what machines cannot settle', () => {
    const inReview = async (changes: Parameters<ServiceOfSpecs['nurse']>[0], kind: string, startsIn?: number) => {
      const { nurseId, profile } = await service.nurse(changes);
      const engagement = await service.submitted(nurseId, startsIn);
      await eventually(statuses(nurseId), settledTo({ [kind]: 'review' }));
      return { nurseId, profile, engagement, id: (await one(nurseId, kind)).id };
    };
    const decide = (caller: Caller, id: string, version: number, body: object) =>
      caller.post(`/v1/verifications/${id}/decision`, { 'if-match': `"${version}"` }).send(body);

    it('comes to the recruiter, the most urgent first, and the decision of two clears the packet', async () => {
      const later = await inReview({ passportMrz: null }, 'identity', 200);
      const sooner = await inReview({ passportMrz: null }, 'identity', 10);
      const queue = await recruiter.get('/v1/verifications?kind=identity&limit=1').expect(200);
      expect(queue.body.items.map(({ id }: { id: string }) => id)).toEqual([sooner.id]);
      const next = await recruiter.get(`/v1/verifications?kind=identity&limit=1&cursor=${queue.body.nextCursor}`);
      expect(next.body.items.map(({ id }: { id: string }) => id)).toEqual([later.id]);

      await eventually(statuses(sooner.nurseId), settledTo({ licence: 'verified', 'exclusion-list': 'verified' }));
      const placementId = await service.accepted(sooner.engagement);
      const held = await eventually(
        () => packet(recruiter, placementId),
        ({ status }) => status === 200,
      );
      expect(held.body).toMatchObject({ status: 'review', open: ['Identity: with the recruiter'] });

      const { body } = await recruiter.get(`/v1/verifications/${sooner.id}`);
      await decide(recruiter, sooner.id, body.version, { outcome: 'accepted', reason: 'not-same-person' }).expect(422);
      const proposed = await decide(recruiter, sooner.id, body.version, {
        outcome: 'accepted',
        reason: 'document-seen',
        note: 'Passport seen on a video call.',
      }).expect(200);
      // Of a document alone one recruiter does not decide: until a second one agrees nobody is cleared by it.
      expect(proposed.body).toMatchObject({ status: 'second_review', proposal: { byName: 'recruiter' } });
      expect((await packet(recruiter, placementId)).body.status).toBe('review');
      const done = await confirm(await service.signIn('recruiter'), proposed.body).expect(200);
      expect(done.body).toMatchObject({ status: 'accepted', decision: { note: 'Passport seen on a video call.' } });
      expect((await packet(recruiter, placementId)).body.status).toBe('cleared');
    });

    it('is decided by one of two recruiters who decide at once', async () => {
      const { id } = await inReview({ passportMrz: null }, 'identity');
      const other = await service.signIn('recruiter');
      const { body } = await recruiter.get(`/v1/verifications/${id}`);
      const answers = await Promise.all([
        decide(recruiter, id, body.version, { outcome: 'accepted', reason: 'document-seen' }),
        decide(other, id, body.version, { outcome: 'rejected', reason: 'document-invalid' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const events = await service.sql(
        `SELECT 1 FROM credentials.verification_events WHERE verification_id = $1
           AND to_status IN ('second_review', 'accepted', 'rejected')`,
        [id],
      );
      expect(events).toHaveLength(1);
    });

    it('needs If-Match and a recruiter', async () => {
      const { id, nurseId } = await inReview({ passportMrz: null }, 'identity');
      const body = { outcome: 'accepted', reason: 'document-seen' };
      await recruiter.post(`/v1/verifications/${id}/decision`).send(body).expect(428);
      const admin = await service.signIn('admin');
      await decide(admin, id, 1, body).expect(403);
      const nurse = await service.signIn('nurse', { nurseId });
      await decide(nurse, id, 1, body).expect(403);
      const own = await nurse.get('/v1/nurses/me/verifications').expect(200);
      expect(own.body.map((row: { kind: string }) => row.kind).sort()).toEqual([
        'exclusion-list',
        'identity',
        'licence',
      ]);
    });

    it('is asked afresh after a rejection, with what the profile says by then', async () => {
      const { id, nurseId, profile } = await inReview({ passportMrz: null }, 'identity');
      const { body } = await recruiter.get(`/v1/verifications/${id}`);
      await decide(recruiter, id, body.version, { outcome: 'rejected', reason: 'document-invalid' }).expect(200);
      await service.givePassport(nurseId, profile);
      await recruiter.post(`/v1/verifications/${id}/retry`).expect(202);
      await eventually(statuses(nurseId), settledTo({ identity: 'verified' }));
      const again = await recruiter.get(`/v1/verifications/${id}`);
      expect(again.body).toMatchObject({ decision: null, claim: { passport: expect.stringMatching(/^•+.{3}$/) } });
    });

    it('settles for a person to look at when the submission behind it is gone', async () => {
      const { id } = await inReview({ passportMrz: null }, 'identity');
      await service.sql('UPDATE credentials.verifications SET submission_id = $2 WHERE id = $1', [id, randomUUID()]);
      await recruiter.post(`/v1/verifications/${id}/retry`).expect(202);
      const gone = await eventually(
        async () => (await recruiter.get(`/v1/verifications/${id}`)).body,
        ({ status }) => status === 'review',
      );
      expect(gone).toMatchObject({ outcome: 'unable_to_verify', findings: [{ code: 'SUBMISSION_GONE' }] });
    });

    it('finds a licence under another name and keeps the nurse from a cleared packet', async () => {
      const { id } = await inReview({ familyName: 'Featherstone' }, 'licence');
      const { body } = await recruiter.get(`/v1/verifications/${id}`);
      expect(body.outcome).toBe('discrepancy');
      const name = body.comparisons.find(({ field }: { field: string }) => field === 'familyName');
      expect(name).toMatchObject({ claimed: 'Featherstone', agrees: false });
    });
  });

  describe('the exclusion list', () => {
    const upload = (caller: Caller, lines: readonly string[], key = randomUUID()) =>
      caller
        .post('/v1/exclusion-list-imports', { 'idempotency-key': key })
        .attach('file', Buffer.from(lines.map((line) => `${line}\r\n`).join('')), 'UPDATED.csv');
    const csv = (rows: readonly (readonly string[])[]): string[] => [
      EXCLUSION_COLUMNS.join(','),
      ...rows.map((row) => row.map((value) => `"${value}"`).join(',')),
    ];
    const activeVersion = async () =>
      (await service.sql<{ import_id: string }>('SELECT import_id FROM credentials.exclusion_lists'))[0]?.import_id;
    const entriesOf = async (importId: string) =>
      (await service.sql('SELECT 1 FROM credentials.exclusion_entries WHERE import_id = $1', [importId])).length;

    it('is replaced whole by an uploaded one', async () => {
      const before = await activeVersion();
      const accepted = await upload(recruiter, csv([listed(), listed({ LASTNAME: 'YYABCDE' })])).expect(202);
      const done = await importDone(accepted.body.id);
      expect(done).toMatchObject({
        status: 'completed',
        active: true,
        progress: { linesRead: 2, accepted: 2, errors: [] },
      });
      expect(await entriesOf(accepted.body.id)).toBe(2);
      expect(before && (await entriesOf(before))).toBe(0);
    });

    it('is refused whole for one row of 17 columns, with its line, and the old list stays', async () => {
      const before = await activeVersion();
      const [header, ...rows] = csv([listed(), listed({ LASTNAME: 'ZZABCDE' }), listed()]) as [string, ...string[]];
      const short = rows[1]!.split(',').slice(0, 17).join(',');
      const accepted = await upload(recruiter, [header, rows[0]!, short, rows[2]!]).expect(202);
      const done = await importDone(accepted.body.id);
      expect(done).toMatchObject({
        status: 'rejected',
        active: false,
        progress: { linesRead: 3, accepted: 2, errorCount: 1, errors: [{ line: 3, code: 'WRONG_COLUMN_COUNT' }] },
      });
      expect(await activeVersion()).toBe(before);
      expect(await entriesOf(accepted.body.id)).toBe(0);
      expect(await entriesOf(before!)).toBe(2);
    });

    it('is refused when it holds nobody, and for a hospital to send at all', async () => {
      const accepted = await upload(recruiter, csv([])).expect(202);
      expect((await importDone(accepted.body.id)).progress.errors[0].code).toBe('LIST_EMPTY');
      const hospital = await service.signIn('hospital-approver', { organisationId: randomUUID() });
      await upload(hospital, csv([listed()])).expect(403);
    });

    it('is taken once when the same upload is repeated', async () => {
      const key = randomUUID();
      const [first, again] = [
        await upload(recruiter, csv([listed()]), key).expect(202),
        await upload(recruiter, csv([listed()]), key).expect(202),
      ];
      expect(again.body.id).toBe(first.body.id);
      await importDone(first.body.id);
    });

    it('comes to one version when several are imported at once: the last that was asked for', async () => {
      const ids: string[] = [];
      for (let at = 0; at < 4; at += 1) {
        ids.push(await service.importRows(Array.from({ length: 50 + at }, () => listed())));
      }
      const done = await Promise.all(ids.map(importDone));
      expect(done.every(({ status }) => status === 'completed' || status === 'superseded')).toBe(true);
      expect(await activeVersion()).toBe(ids.at(-1));
      expect(await Promise.all(ids.map(entriesOf))).toEqual([0, 0, 0, 53]);
    });

    it('is read once when two workers are told of the same import', async () => {
      const importId = await service.importRows([listed(), listed({ LASTNAME: 'YYABCDE' })]);
      await service.publish('exclusion-list.import-requested', { importId });
      await importDone(importId);
      expect(await entriesOf(importId)).toBe(2);
    });

    it('tells its progress as server-sent events up to the end', async () => {
      const importId = await service.importRows([listed()]);
      const answer = await recruiter.get(`/v1/exclusion-list-imports/${importId}/events`).buffer(true);
      expect(answer.headers['content-type']).toContain('text/event-stream');
      expect(answer.text).toContain('"status":"completed"');
    });

    it('reopens a cleared packet when a new version holds a namesake, until a recruiter has compared them', async () => {
      const { nurseId, profile } = await service.nurse();
      const engagement = await service.submitted(nurseId);
      const placementId = await service.accepted(engagement);
      const status = async () => (await packet(recruiter, placementId)).body.status;
      await eventually(status, (found) => found === 'cleared');
      const namesake = listed({
        LASTNAME: profile.familyName.toUpperCase(),
        FIRSTNAME: profile.givenNames.toUpperCase(),
        DOB: compact(profile.birthDate),
      });
      await importDone(await service.importRows([listed(), namesake]));
      await eventually(status, (found) => found === 'review');

      const [hit] = await service.sql<{ id: string; version: number }>(
        `SELECT id, version FROM credentials.verifications WHERE nurse_id = $1 AND status = 'review'`,
        [nurseId],
      );
      const { body } = await recruiter.get(`/v1/verifications/${hit!.id}`);
      expect(body.findings).toMatchObject([{ code: 'EXCLUSION_CANDIDATE' }]);
      expect(body.evidence.details.candidates[0]).toMatchObject({ match: 'name-and-birth-date', samePerson: null });
      const nurse = await service.signIn('nurse', { nurseId });
      expect((await nurse.get('/v1/nurses/me/verifications')).text).not.toContain('1128b4');
      const dismissed = await recruiter
        .post(`/v1/verifications/${hit!.id}/decision`, { 'if-match': `"${body.version}"` })
        .send({ outcome: 'accepted', reason: 'not-same-person', note: 'Other address, other licence.' })
        .expect(200);
      expect(await status()).toBe('review');
      await confirm(await service.signIn('recruiter'), dismissed.body).expect(200);
      expect(await status()).toBe('cleared');

      // The next version holds the same namesake: nobody is asked twice.
      await importDone(await service.importRows([namesake, listed({ LASTNAME: 'YYABCDE' })]));
      await eventually(
        () =>
          service.sql(
            `SELECT 1 FROM credentials.verifications WHERE nurse_id = $1 AND kind = 'exclusion-list'
          AND status = 'verified'`,
            [nurseId],
          ),
        (rows) => rows.length === 2,
      );
      expect(await status()).toBe('cleared');
    });

    it('takes a proposal back to its start when a new version asks anew', async () => {
      const { nurseId, profile } = await service.nurse();
      const entry = listed({
        LASTNAME: profile.familyName.toUpperCase(),
        FIRSTNAME: profile.givenNames.toUpperCase(),
        DOB: compact(profile.birthDate),
      });
      await importDone(await service.importRows([entry, listed()]));
      await service.submitted(nurseId);
      await eventually(statuses(nurseId), settledTo({ 'exclusion-list': 'review' }));
      const { id } = await one(nurseId, 'exclusion-list');
      const { body } = await recruiter.get(`/v1/verifications/${id}`);
      await recruiter
        .post(`/v1/verifications/${id}/decision`, { 'if-match': `"${body.version}"` })
        .send({ outcome: 'accepted', reason: 'not-same-person' })
        .expect(200);
      await importDone(await service.importRows([entry, listed({ LASTNAME: 'YYABCDE' })]));
      // The entry was dismissed by one alone, so that it is a candidate again.
      await eventually(statuses(nurseId), settledTo({ 'exclusion-list': 'review' }));
      const again = await recruiter.get(`/v1/verifications/${id}`);
      expect(again.body).toMatchObject({ proposal: null, findings: [{ code: 'EXCLUSION_CANDIDATE' }] });
    });

    it('excludes whom a recruiter confirms, and nobody any more once the list no longer holds the entry', async () => {
      const { nurseId, profile } = await service.nurse();
      const entry = listed({
        LASTNAME: profile.familyName.toUpperCase(),
        FIRSTNAME: profile.givenNames.toUpperCase(),
        DOB: compact(profile.birthDate),
      });
      await importDone(await service.importRows([entry, listed()]));
      await service.submitted(nurseId);
      await eventually(statuses(nurseId), settledTo({ 'exclusion-list': 'review' }));
      const { id } = await one(nurseId, 'exclusion-list');
      const { body } = await recruiter.get(`/v1/verifications/${id}`);
      await recruiter
        .post(`/v1/verifications/${id}/decision`, { 'if-match': `"${body.version}"` })
        .send({ outcome: 'rejected', reason: 'same-person' })
        .expect(200);
      const { ScreeningPort } = await import('@crossward/contracts');
      const port = service.app.get<import('@crossward/contracts').ScreeningPort>(ScreeningPort, { strict: false });
      expect(await port.listExcludedNurseIds()).toContain(nurseId);
      await importDone(await service.importRows([listed()]));
      expect(await port.listExcludedNurseIds()).not.toContain(nurseId);
    });
  });

  describe('isolation', () => {
    it('shows a hospital the status of its own packets and nothing else', async () => {
      const { nurseId } = await service.nurse();
      const engagement = await service.submitted(nurseId);
      const placementId = await service.accepted(engagement);
      const own = await service.signIn('hospital-approver', { organisationId: engagement.organisationId });
      const stranger = await service.signIn('hospital-approver', { organisationId: randomUUID() });
      const seen = await eventually(
        () => packet(own, placementId),
        ({ status }) => status === 200,
      );
      expect(seen.body).toMatchObject({ items: null, open: null });
      await packet(stranger, placementId).expect(404);
      await own.get('/v1/verifications').expect(403);
      const otherNurse = await service.signIn('nurse', { nurseId: randomUUID() });
      await packet(otherNurse, placementId).expect(404);
      expect((await otherNurse.get('/v1/nurses/me/verifications')).body).toEqual([]);
    });

    it('stores no name, birth date or passport number in the clear', async () => {
      const { nurseId, profile } = await service.nurse();
      await service.submitted(nurseId);
      await eventually(statuses(nurseId), settledTo({ identity: 'verified', licence: 'verified' }));
      const rows = await service.sql('SELECT v::text AS line FROM credentials.verifications v WHERE nurse_id = $1', [
        nurseId,
      ]);
      const text = JSON.stringify(rows);
      for (const secret of [profile.familyName, profile.birthDate, profile.passportMrz!.slice(45, 54)]) {
        expect(text).not.toContain(secret);
      }
    });
  });

  it('does not screen on behalf of a submission that is closed', async () => {
    const { nurseId } = await service.nurse();
    const { submissionId } = await service.submitted(nurseId);
    await eventually(statuses(nurseId), settledTo({ 'exclusion-list': 'verified' }));
    await service.publish('submission.closed', { submissionId });
    await eventually(
      () => service.sql('SELECT closed_at FROM credentials.submission_plans WHERE submission_id = $1', [submissionId]),
      ([row]) => row?.closed_at !== null,
    );
    const importId = await service.importRows([listed()]);
    await importDone(importId);
    await eventually(
      () =>
        service.sql(
          `SELECT 1 FROM platform.inbox_events i JOIN platform.outbox_events o ON o.id = i.event_id
           WHERE i.consumer = 'rescreen-nurses' AND o.payload->>'importId' = $1`,
          [importId],
        ),
      (rows) => rows.length > 0,
    );
    expect((await service.verificationsOf(nurseId)).filter(({ kind }) => kind === 'exclusion-list')).toHaveLength(1);
  });

  it('asks the register again when its earlier answer ends before the first shift', async () => {
    const { nurseId } = await service.nurse();
    const engagement = await service.submission(nurseId, 60);
    await service.publish('submission.submitted', { submissionId: engagement.submissionId });
    await eventually(statuses(nurseId), settledTo({ licence: 'verified' }));
    await service.sql(`UPDATE credentials.verifications SET good_until = $2 WHERE nurse_id = $1 AND kind = 'licence'`, [
      nurseId,
      addDays(engagement.startsOn, -1),
    ]);
    const placementId = await service.accepted(engagement);
    await eventually(
      async () => (await packet(recruiter, placementId)).body.status,
      (status) => status === 'cleared',
    );
    expect((await service.verificationsOf(nurseId)).filter(({ kind }) => kind === 'licence')).toHaveLength(2);
  });
});
