import type { TaskConcern } from '@crossward/contracts';
import { MessagingConsumers } from '../telling/messaging.consumers.js';
import { CANARY, HOSPITAL, NURSE, PEOPLE, uuid, type Person } from '../testing/sample-app.js';
import { BEGIN, useMessaging } from '../testing/use-messaging.js';
import type { NoticeAnswer } from './notice.dto.js';

const { app, clock, concerns, newSubmission, newOffer, say, noticesOf, told, settled, prefer } = useMessaging();
const PARTIES = { nurseId: NURSE, organisationId: HOSPITAL };

describe('notices', () => {
  beforeEach(() => clock.set(BEGIN));

  it('tell the people of a hospital of a submission, and nobody else', async () => {
    const submissionId = newSubmission();
    await app().publish('submission.submitted', { submissionId });
    expect(await told('approver', submissionId)).toMatchObject([{ kind: 'submission-received', readAt: null }]);
    await settled();
    expect(await noticesOf('requester', submissionId)).toHaveLength(1);
    for (const other of ['nurse', 'stranger', 'rival', 'recruiter'] as const) {
      expect(await noticesOf(other, submissionId)).toEqual([]);
    }
  });

  it('are told in the language that a page is read in, whatever the preferences say', async () => {
    const submissionId = newSubmission();
    await app().publish('submission.submitted', { submissionId });
    await told('approver', submissionId);
    const titles = async (query: string): Promise<string[]> =>
      (await noticesOf('approver', submissionId, query)).map(({ title }) => title);
    expect(await titles('')).toEqual(['A nurse has applied']);
    expect(await titles('&language=fr')).not.toEqual(await titles(''));
    expect(await titles('&language=es')).not.toEqual(await titles('&language=fr'));
  });

  it('come once for each person and event, however often the event comes', async () => {
    const offerId = newOffer();
    const consumers = app().app.get(MessagingConsumers, { strict: false });
    const eventId = crypto.randomUUID();
    const run = () => consumers.extended({ offerId }, { eventId, attempt: 1 });
    expect((await Promise.all([run(), run(), run()])).sort()).toEqual(['done', 'skipped', 'skipped']);
    const inbox = `DELETE FROM platform.inbox_events WHERE event_id = $1 RETURNING consumer`;
    expect(await app().query(inbox, [eventId])).toHaveLength(1);
    expect(await run()).toBe('done');
    expect(await noticesOf('nurse', offerId)).toHaveLength(1);
  });

  it('tell the nurse of an offer with its deadline, and once more before it lapses while it is open', async () => {
    const offerId = newOffer();
    await app().publish('offer.extended', { offerId });
    const [notice] = await told('nurse', offerId);
    expect(notice).toMatchObject({ kind: 'offer-extended', dueAt: '2026-11-28T12:00:00.000Z' });
    expect(notice?.text).toMatch(/November 28, 2026 at 12:00/);
    await app().publish('offer.lapsing', { offerId });
    const answered = newOffer('declined');
    await app().publish('offer.lapsing', { offerId: answered });
    await settled();
    expect((await noticesOf('nurse', offerId)).map(({ kind }) => kind)).toEqual(['offer-lapsing', 'offer-extended']);
    expect(await noticesOf('nurse', answered)).toEqual([]);
  });

  it.each([
    ['withdrawn', null, 'approver', 'submission-withdrawn'],
    ['rejected', null, 'nurse', 'submission-declined'],
    ['not_assigned', null, 'nurse', 'submission-declined'],
    ['withdrawn', 'declined', 'approver', 'offer-declined'],
    ['rejected', 'rescinded', 'nurse', 'offer-rescinded'],
    ['not_assigned', 'expired', 'nurse', 'offer-lapsed'],
  ] as const)('tell of a submission that is %s with an offer that is %s', async (status, offer, person, kind) => {
    const offerId = crypto.randomUUID();
    const deadline = new Date(BEGIN);
    const submissionId = newSubmission({
      status,
      closedAt: deadline,
      offer: offer && { offerId, status: offer, deadline },
    });
    await app().publish('submission.closed', { submissionId });
    const subjectId = offer ? offerId : submissionId;
    expect((await told(person, subjectId)).map((notice) => notice.kind)).toEqual([kind]);
    const other = person === 'nurse' ? 'approver' : 'nurse';
    expect(await noticesOf(other, subjectId)).toHaveLength(offer === 'expired' ? 1 : 0);
  });

  const kindsOf = async (person: Person, subjectId: string): Promise<string[]> =>
    (await noticesOf(person, subjectId)).map(({ kind }) => kind);

  it.each([
    ['proposed', null, { nurse: ['interview-proposed'], approver: [] }],
    ['scheduled', '2026-11-30T09:00:00Z', { nurse: ['interview-scheduled'], approver: ['interview-scheduled'] }],
    ['cancelled', null, { nurse: ['interview-cancelled'], approver: ['interview-cancelled'] }],
    ['held', null, { nurse: [], approver: [] }],
  ] as const)('tell of an interview that is %s those who have to know', async (status, at, expected) => {
    const interviewId = crypto.randomUUID();
    concerns.interviews.set(interviewId, { ...PARTIES, status, startsAt: at && new Date(at) });
    await app().publish('interview.changed', { interviewId });
    if (expected.nurse.length > 0) await told('nurse', interviewId);
    await settled();
    expect(await kindsOf('nurse', interviewId)).toEqual(expected.nurse);
    expect(await kindsOf('approver', interviewId)).toEqual(expected.approver);
    expect(await kindsOf('rival', interviewId)).toEqual([]);
    if (at) expect((await noticesOf('nurse', interviewId))[0]?.text).toMatch(/November 30, 2026 at 9:00/);
  });

  it.each([
    ['contract.sent', 'sent', null, { nurse: ['contract-to-sign'], approver: ['contract-to-sign'] }],
    ['contract.sent', 'hospital_signed', null, { nurse: ['contract-to-sign'], approver: [] }],
    ['contract.sent', 'nurse_signed', null, { nurse: [], approver: ['contract-to-sign'] }],
    ['contract.agreed', 'active', null, { nurse: ['contract-signed'], approver: ['contract-signed'] }],
    ['contract.amendment-proposed', 'active', 'hospital', { nurse: ['amendment-to-answer'], approver: [] }],
    ['contract.amendment-proposed', 'active', 'nurse', { nurse: [], approver: ['amendment-to-answer'] }],
    ['contract.amendment-proposed', 'active', null, { nurse: [], approver: [] }],
    ['contract.amendment-proposed', 'terminated', 'hospital', { nurse: [], approver: [] }],
  ] as const)('tell of %s, the contract (%s), proposed by (%s)', async (topic, status, proposedBy, expected) => {
    const contractId = crypto.randomUUID();
    concerns.contracts.set(contractId, { ...PARTIES, status, proposedBy });
    await app().publish(topic, { contractId });
    await settled();
    expect(await kindsOf('nurse', contractId)).toEqual(expected.nurse);
    expect(await kindsOf('approver', contractId)).toEqual(expected.approver);
  });

  it('tell the nurse of an extension to answer and of disputed hours, while that is so', async () => {
    const [extensionId, timecardId, answered] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    concerns.extensions.set(extensionId, { ...PARTIES, status: 'proposed' });
    concerns.extensions.set(answered, { ...PARTIES, status: 'declined' });
    concerns.timecards.set(timecardId, { ...PARTIES, status: 'disputed' });
    await app().publish('extension.proposed', { extensionId: answered });
    await app().publish('extension.proposed', { extensionId });
    await app().publish('timecard.disputed', { timecardId });
    expect(await told('nurse', extensionId)).toMatchObject([{ kind: 'extension-to-answer', subjectType: 'extension' }]);
    expect(await told('nurse', timecardId)).toMatchObject([{ kind: 'timecard-disputed' }]);
    expect(await kindsOf('nurse', answered)).toEqual([]);
    expect(await kindsOf('approver', extensionId)).toEqual([]);
  });

  it('tell of an appeal those who decide it, of the decision its nurse, and of a correction the hospital', async () => {
    const [made, withdrawn, granted, dismissed] = ['open', 'withdrawn', 'granted', 'dismissed'].map((status) => {
      const id = crypto.randomUUID();
      concerns.recordAppeals.set(id, { ...PARTIES, status });
      return id;
    }) as [string, string, string, string];
    for (const recordAppealId of [made, withdrawn]) await app().publish('record-appeal.made', { recordAppealId });
    for (const recordAppealId of [granted, dismissed]) await app().publish('record-appeal.decided', { recordAppealId });
    await settled();
    const people = ['nurse', 'approver', 'recruiter', 'admin', 'rival'] as const;
    const told = (id: string) => Promise.all(people.map(async (person) => (await kindsOf(person, id)).join()));
    expect(await told(made)).toEqual(['', '', 'record-appeal-made', '', '']);
    expect(await told(withdrawn)).toEqual(['', '', '', '', '']);
    expect(await told(granted)).toEqual(['record-appeal-decided', 'record-corrected', '', '', '']);
    expect(await told(dismissed)).toEqual(['record-appeal-decided', '', '', '', '']);
  });

  it('tell of a round all who take part when its orders are closed, and of a proposal both its sides', async () => {
    const [locked, cancelled, proposal, declined] = Array.from({ length: 4 }, () => crypto.randomUUID()) as [
      ...[string, string, string, string],
    ];
    const parties = { nurseIds: [NURSE], organisationIds: [HOSPITAL] };
    concerns.rounds.set(locked, { ...parties, status: 'locked' });
    concerns.rounds.set(cancelled, { ...parties, status: 'cancelled' });
    concerns.proposals.set(proposal, { ...PARTIES, status: 'proposed' });
    concerns.proposals.set(declined, { ...PARTIES, status: 'declined' });
    for (const roundId of [locked, cancelled]) await app().publish('round.orders-closed', { roundId });
    for (const proposalId of [proposal, declined]) await app().publish('round-proposal.made', { proposalId });
    await settled();
    const people = ['nurse', 'approver', 'stranger', 'rival', 'recruiter'] as const;
    const told = (id: string) => Promise.all(people.map(async (person) => (await kindsOf(person, id)).join()));
    expect(await told(locked)).toEqual(['round-orders-closed', 'round-orders-closed', '', '', '']);
    expect(await told(proposal)).toEqual(['round-proposal-to-answer', 'round-proposal-made', '', '', '']);
    for (const id of [cancelled, declined]) expect(await told(id)).toEqual(['', '', '', '', '']);
  });

  it('tell of placements, acceptances and credentials those whom they concern', async () => {
    const [placementId, verificationId, harmless] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const offerId = newOffer('accepted');
    concerns.placements.set(placementId, { ...PARTIES, status: 'on_assignment', recruiterId: null });
    const checked = { nurseId: NURSE, status: 'review', proposedBy: null };
    concerns.verifications.set(verificationId, { ...checked, needsNurse: true });
    concerns.verifications.set(harmless, { ...checked, needsNurse: false });
    await app().publish('placement.started', { placementId });
    await app().publish('offer.accepted', { offerId, placementId });
    await app().publish('verification.settled', { verificationId });
    await app().publish('verification.settled', { verificationId: harmless });
    await settled();
    for (const person of ['nurse', 'approver'] as const) {
      expect(await noticesOf(person, placementId)).toMatchObject([{ kind: 'placement-started' }]);
    }
    expect(await noticesOf('approver', offerId)).toMatchObject([{ kind: 'offer-accepted' }]);
    expect(await noticesOf('nurse', verificationId)).toMatchObject([{ kind: 'verification-needs-you' }]);
    expect(await noticesOf('nurse', harmless)).toEqual([]);
  });

  describe('of a decision that takes two', () => {
    const PROPOSER = PEOPLE.recruiter.accountId as string;
    const newCheck = (status: string, proposedBy: string | null = PROPOSER): string => {
      const id = crypto.randomUUID();
      concerns.verifications.set(id, { nurseId: NURSE, needsNurse: false, status, proposedBy });
      return id;
    };
    const toldOf = async (id: string): Promise<string[]> =>
      Promise.all(
        (['recruiter', 'colleague', 'nurse', 'approver', 'admin'] as const).map(async (person) =>
          (await kindsOf(person, id)).join(),
        ),
      );

    it('tell those who may confirm it while it waits, and not who proposed it', async () => {
      const [waits, settledSince] = [newCheck('second_review'), newCheck('accepted')];
      for (const verificationId of [waits, settledSince])
        await app().publish('verification.proposed', { verificationId });
      await told('colleague', waits);
      await settled();
      expect(await toldOf(waits)).toEqual(['', 'proposal-to-confirm', '', '', '']);
      expect(await toldOf(settledSince)).toEqual(['', '', '', '', '']);
    });

    it('tell who proposed it that it was confirmed, and nobody where one decided alone', async () => {
      const [confirmed, alone, waits] = [newCheck('accepted'), newCheck('rejected', null), newCheck('second_review')];
      for (const verificationId of [confirmed, alone, waits]) {
        await app().publish('verification.settled', { verificationId });
      }
      await told('recruiter', confirmed);
      await settled();
      expect(await toldOf(confirmed)).toEqual(['proposal-confirmed', '', '', '', '']);
      for (const id of [alone, waits]) expect(await toldOf(id)).toEqual(['', '', '', '', '']);
    });

    it('tell who proposed it that it came back, although the check names nobody any more', async () => {
      const verificationId = newCheck('review', null);
      await app().publish('verification.returned', { verificationId, proposedBy: PROPOSER });
      expect(await told('recruiter', verificationId)).toMatchObject([
        { kind: 'proposal-returned', subjectType: 'verification' },
      ]);
      await settled();
      expect(await toldOf(verificationId)).toEqual(['proposal-returned', '', '', '', '']);
    });

    it('send e-mail to each as she prefers', async () => {
      await prefer('colleague', { channels: [{ kind: 'proposal-to-confirm', inApp: false, byEmail: 'none' }] });
      const verificationId = newCheck('second_review', uuid(4999));
      await app().publish('verification.proposed', { verificationId });
      await told('recruiter', verificationId);
      await settled();
      const emails = await app().query(
        `SELECT n.account_id AS id, e.purpose FROM messaging.notices n JOIN messaging.email_notices m ON m.notice_id = n.id
         JOIN messaging.emails e ON e.id = m.email_id WHERE n.subject_id = $1`,
        [verificationId],
      );
      expect(emails).toEqual([{ id: PROPOSER, purpose: 'notice' }]);
      expect(await noticesOf('colleague', verificationId)).toEqual([]);
      await prefer('colleague', {});
    });
  });

  describe('of a task of an onboarding', () => {
    const IN_HAND = { ...PARTIES, status: 'pending_start', recruiterId: PEOPLE.recruiter.accountId };
    const newTask = (owner: TaskConcern['owner'], more: Partial<TaskConcern> = {}, placement = IN_HAND): string => {
      const [id, placementId] = [crypto.randomUUID(), crypto.randomUUID()];
      concerns.placements.set(placementId, placement);
      const dueBy = new Date('2026-11-30T06:00:00Z');
      concerns.tasks.set(id, { ...PARTIES, placementId, owner, open: true, dueBy, ...more });
      return id;
    };
    const toldBy = async (taskId: string): Promise<object> => {
      await settled();
      const people = ['nurse', 'approver', 'recruiter', 'stranger', 'rival', 'admin'] as const;
      const kinds = await Promise.all(people.map(async (who) => [who, await kindsOf(who, taskId)] as const));
      return Object.fromEntries(kinds.filter(([, told]) => told.length > 0));
    };
    const publish = (stage: 'falling-due' | 'overdue', taskId: string) =>
      app().publish(`onboarding-task.${stage}`, { taskId, planId: uuid(9) });
    const [FALLING, OVERDUE] = [['task-falling-due'], ['task-overdue']];

    it.each([
      ['nurse', { nurse: FALLING }, { nurse: OVERDUE, recruiter: OVERDUE }],
      ['hospital', { approver: FALLING }, { approver: OVERDUE, recruiter: OVERDUE }],
      ['recruiter', { recruiter: FALLING }, { recruiter: OVERDUE }],
      ['regulator', { recruiter: FALLING }, { recruiter: OVERDUE }],
    ] as const)(
      'that the (%s) owns tell who can do it, and its recruiter too once it is overdue',
      async (owner, due, late) => {
        const [falling, overdue] = [newTask(owner), newTask(owner)];
        await publish('falling-due', falling);
        await publish('overdue', overdue);
        expect(await toldBy(falling)).toEqual(due);
        expect(await toldBy(overdue)).toEqual(late);
      },
    );

    it('tell every recruiter where nobody has it in hand, and nobody of what is done', async () => {
      const free = newTask('regulator', {}, { ...IN_HAND, recruiterId: null });
      const done = newTask('nurse', { open: false });
      for (const taskId of [free, done]) await publish('overdue', taskId);
      expect(await toldBy(free)).toEqual({ recruiter: OVERDUE });
      expect(await toldBy(done)).toEqual({});
    });

    it('name the end of its due day and cannot be switched off, while its e-mail can', async () => {
      const [taskId, quiet] = [newTask('nurse'), newTask('nurse')];
      await publish('overdue', taskId);
      expect(await told('nurse', taskId)).toMatchObject([
        { subjectType: 'onboarding-task', dueAt: '2026-11-30T06:00:00.000Z' },
      ]);
      const emailsOf = async (subjectId: string): Promise<number> => {
        const rows = await app().query(
          `SELECT FROM messaging.email_notices e JOIN messaging.notices n ON n.id = e.notice_id
           WHERE n.subject_id = $1 AND n.account_id = $2`,
          [subjectId, PEOPLE.nurse.accountId],
        );
        return rows.length;
      };
      const off = (inApp: boolean) => prefer('nurse', { channels: [{ kind: 'task-overdue', inApp, byEmail: 'none' }] });
      expect((await off(false)).body).toMatchObject({ code: 'PREFERENCES_INVALID' });
      expect((await off(true)).status).toBe(200);
      await publish('overdue', quiet);
      expect((await told('nurse', quiet)).length).toBe(1);
      await settled();
      expect([await emailsOf(taskId), await emailsOf(quiet)]).toEqual([1, 0]);
      await prefer('nurse', {});
    });
  });

  it('tell of a message the other sides, recruiters once they have joined, and never its author', async () => {
    const submissionId = newSubmission();
    await say('recruiter', submissionId, 'May I help?');
    await say('nurse', submissionId, `My name is ${CANARY}.`);
    await settled();
    const kinds = async (person: 'nurse' | 'approver' | 'recruiter' | 'stranger') =>
      (await noticesOf(person, submissionId)).map(({ kind }) => kind);
    expect(await kinds('nurse')).toEqual(['message-received']);
    expect(await kinds('approver')).toEqual(['message-received', 'message-received']);
    expect(await kinds('recruiter')).toEqual(['message-received']);
    expect(await kinds('stranger')).toEqual([]);
  });

  it('tell the recruiter who has a submission in hand of its messages from the first on, and count them as unread', async () => {
    const recruiterId = PEOPLE.recruiter.accountId as string;
    const [inHand, other] = [newSubmission({ recruiterId }), newSubmission()];
    const unread = async (): Promise<number> =>
      ((await app().get('recruiter', '/v1/message-threads/unread-count')).body as { unread: number }).unread;
    const before = await unread();
    for (const submissionId of [inHand, other]) await say('nurse', submissionId, 'Is the flat near?');
    await settled();
    expect((await noticesOf('recruiter', inHand)).map(({ kind }) => kind)).toEqual(['message-received']);
    expect(await noticesOf('recruiter', other)).toEqual([]);
    expect((await unread()) - before).toBe(1);
    expect((await app().get('nurse', `/v1/submissions/${inHand}/message-thread`)).body).toMatchObject({ recruiterId });
  });

  it('are read one by one or up to one that was seen, and by nobody else', async () => {
    const [first, second, third] = [newOffer(), newOffer(), newOffer()];
    for (const offerId of [first, second, third]) {
      await app().publish('offer.extended', { offerId });
      await told('nurse', offerId);
    }
    const id = async (offerId: string) => (await noticesOf('nurse', offerId))[0]?.id as string;
    const unread = async () => (await app().get('nurse', '/v1/notices/unread-count')).body.unread as number;
    const foreign = await app().post('stranger', `/v1/notices/${await id(first)}/reading`);
    expect(foreign.body).toMatchObject({ status: 404, code: 'NOTICE_NOT_FOUND' });
    const before = await unread();
    const read = await app().post('nurse', `/v1/notices/${await id(first)}/reading`);
    clock.set('2026-11-26T16:00:00Z');
    const again = await app().post('nurse', `/v1/notices/${await id(first)}/reading`);
    expect(again.body.readAt).toBe(read.body.readAt);
    expect(await unread()).toBe(before - 1);
    await app().put('nurse', '/v1/notices/read-mark', { upTo: await id(second) });
    const { body } = await app().get('nurse', '/v1/notices?show=unread');
    expect((body.items as NoticeAnswer[]).map(({ subjectId }) => subjectId)).toEqual([third]);
  });

  it('are paged without a gap', async () => {
    const all = (await app().get('nurse', '/v1/notices?limit=200')).body.items as NoticeAnswer[];
    const paged: NoticeAnswer[] = [];
    for (let cursor = ''; ;) {
      const { body } = await app().get('nurse', `/v1/notices?limit=3${cursor}`);
      paged.push(...(body.items as NoticeAnswer[]));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(all.length).toBeGreaterThan(6);
    expect(paged).toEqual(all);
  });

  it('speak the language that a person chose, from then on and of what was before', async () => {
    const offerId = newOffer();
    await app().publish('offer.extended', { offerId });
    await told('nurse', offerId);
    expect((await prefer('nurse', { language: 'es', timeZone: 'America/New_York' })).body).toMatchObject({
      language: 'es',
    });
    const [notice] = await noticesOf('nurse', offerId);
    expect(notice).toMatchObject({ title: 'Ha recibido una oferta' });
    expect(notice?.text).toMatch(/28 de noviembre de 2026.*7:00/);
    await prefer('nurse', {});
  });

  it('are not made of what a person switched off', async () => {
    await prefer('nurse', { channels: [{ kind: 'message-received', inApp: false, byEmail: 'none' }] });
    const submissionId = newSubmission();
    await say('approver', submissionId, 'Hello?');
    await settled();
    expect(await noticesOf('nurse', submissionId)).toEqual([]);
    await prefer('nurse', {});
  });

  it('and their queues hold nothing personal', async () => {
    const rows = await app().query<{ text: string }>(
      `SELECT payload::text AS text FROM platform.outbox_events
       UNION ALL SELECT row_to_json(n)::text FROM messaging.notices n
       UNION ALL SELECT row_to_json(e)::text FROM messaging.emails e
       UNION ALL SELECT details::text FROM platform.audit_events`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => new RegExp(CANARY, 'i').test(text))).toEqual([]);
  });
});

describe('preferences', () => {
  const path = '/v1/notice-preferences';
  const good = {
    language: 'fr',
    timeZone: 'Europe/Paris',
    quietHours: { from: 22, until: 7 },
    digestHour: 8,
    channels: [],
  };

  it('begin with the defaults and are changed by whoever saw the newest state', async () => {
    const first = await app().get('requester', path);
    expect(first.body).toMatchObject({ language: 'en', version: 1, emailStopped: null });
    expect((await app().put('requester', path, good)).status).toBe(428);
    expect((await app().put('requester', path, good, 7)).body).toMatchObject({ status: 412 });
    const saved = await app().put('requester', path, good, 1);
    expect(saved.body).toMatchObject({ ...good, channels: expect.any(Array), version: 2 });
    expect((await app().put('requester', path, good, 1)).status).toBe(412);
    expect((await app().get('requester', path)).body).toEqual(saved.body);
  });

  it.each([
    [{ language: 'de' }, 400],
    [{ timeZone: 'Mars/Olympus' }, 422],
    [{ digestHour: 24 }, 400],
    [{ quietHours: { from: 3, until: 3 } }, 422],
    [{ channels: [{ kind: 'offer-extended', inApp: false, byEmail: 'none' }] }, 422],
    [{ channels: [1, 2].map(() => ({ kind: 'message-received', inApp: true, byEmail: 'none' })) }, 400],
    [{ channels: [{ kind: 'constructor', inApp: true, byEmail: 'none' }] }, 400],
  ])('refuse %j', async (wrong, status) => {
    const { version } = (await app().get('approver', path)).body;
    expect((await app().put('approver', path, { ...good, ...wrong }, version)).status).toBe(status);
    expect((await app().get('approver', path)).body.version).toBe(version);
  });

  it('are nobody else’s, whatever SQL is sent', async () => {
    const rows = await app().query(
      `UPDATE messaging.preferences SET language = 'es' WHERE account_id = $1 RETURNING account_id`,
      [uuid(103)],
      PEOPLE.approver,
    );
    expect(rows).toEqual([]);
  });
});
