import { systemActor } from '@crossward/contracts';
import { HOSPITAL, NURSE, PEOPLE, uuid, type Person } from '../testing/sample-app.js';
import { BEGIN, useMessaging } from '../testing/use-messaging.js';
import type { MessageAnswer } from './message.dto.js';

const { app, clock, newSubmission, say } = useMessaging();

const later = (minutes: number): void => clock.set(new Date(Date.parse(BEGIN) + minutes * 60_000).toISOString());
const thread = async (person: Person, id: string) =>
  (await app().get(person, `/v1/submissions/${id}/message-thread`)).body;

describe('messages of a submission', () => {
  beforeEach(() => clock.set(BEGIN));

  it('go from nurse to hospital and back, word by word, and are audited without their words', async () => {
    const id = newSubmission();
    const first = await say('nurse', id, '<img src=x onerror=alert(1)>\r\nHello & welcome');
    expect(first.status).toBe(201);
    later(12);
    await say('approver', id, 'Good day.');
    const { body } = await app().get('requester', `/v1/submissions/${id}/messages`);
    expect(
      (body.items as MessageAnswer[]).map(({ text, authorSide, sequence }) => [sequence, authorSide, text]),
    ).toEqual([
      [2, 'hospital', 'Good day.'],
      [1, 'nurse', '<img src=x onerror=alert(1)>\nHello & welcome'],
    ]);
    expect(await thread('nurse', id)).toMatchObject({
      messages: 2,
      unread: 1,
      responseSeconds: { hospital: 720, nurse: null },
    });
    const audit = await app().query<{ details: object }>(
      `SELECT details FROM platform.audit_events WHERE subject_id = $1 AND action = 'message.posted'`,
      [first.body.id],
    );
    expect(audit).toEqual([{ details: { submissionId: id, sequence: 1 } }]);
  });

  it.each(['stranger', 'rival'] as const)('do not exist for a %s', async (person) => {
    const id = newSubmission();
    await say('nurse', id, 'Between us.');
    const missing = (await say(person, uuid(999_999), 'x')).body as { code: string };
    for (const answer of [
      await say(person, id, 'x'),
      await app().get(person, `/v1/submissions/${id}/messages`),
      await app().get(person, `/v1/submissions/${id}/message-thread`),
      await app().put(person, `/v1/submissions/${id}/message-thread/read-mark`, { sequence: 1 }),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({ code: missing.code });
    }
    expect((await app().get(person, '/v1/message-threads')).body.items).toEqual([]);
  });

  it('are not for administrators', async () => {
    const id = newSubmission();
    await say('nurse', id, 'Between us.');
    expect((await app().get('admin', `/v1/submissions/${id}/messages`)).status).toBe(403);
    expect(await app().query('SELECT id FROM messaging.messages', [], PEOPLE.admin)).toEqual([]);
  });

  it('are isolated by the database itself, and nobody writes in the name of another side', async () => {
    const id = newSubmission();
    await say('nurse', id, 'Between us.');
    const seen = (person: Person) =>
      app().query('SELECT id FROM messaging.messages WHERE submission_id = $1', [id], PEOPLE[person]);
    expect(await seen('stranger')).toEqual([]);
    expect(await seen('rival')).toEqual([]);
    expect(await seen('recruiter')).toHaveLength(1);
    const forge = (side: string, account: string | null) =>
      app().query(
        `INSERT INTO messaging.messages VALUES ($1, $2, $3, $4, 9, $5, $6, 'x', now()) RETURNING id`,
        [crypto.randomUUID(), id, NURSE, HOSPITAL, account, side],
        PEOPLE.nurse,
      );
    await expect(forge('hospital', PEOPLE.nurse.accountId)).rejects.toThrow(/row-level security/);
    await expect(forge('nurse', PEOPLE.approver.accountId)).rejects.toThrow(/row-level security/);
    expect(await forge('nurse', PEOPLE.nurse.accountId)).toHaveLength(1);
  });

  it('are kept once when a post is repeated, and never lost or doubled when many write at once', async () => {
    const id = newSubmission();
    const path = `/v1/submissions/${id}/messages`;
    const key = crypto.randomUUID();
    const answers = [
      await app().post('nurse', path, { text: 'Once.' }, key),
      await app().post('nurse', path, { text: 'Once.' }, key),
    ];
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    const people = ['nurse', 'approver', 'requester', 'recruiter'] as const;
    const many = await Promise.all(Array.from({ length: 12 }, (_, n) => say(people[n % 4] as Person, id, `No. ${n}`)));
    expect(many.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    const { body } = await app().get('nurse', `${path}?limit=200`);
    expect((body.items as MessageAnswer[]).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 13 }, (_, n) => 13 - n),
    );
  });

  it('are paged from the newest on, without holes when new ones come, by cursors of this thread alone', async () => {
    const id = newSubmission();
    for (const text of ['a', 'b', 'c']) await say('nurse', id, text);
    const path = `/v1/submissions/${id}/messages?limit=2`;
    const first = (await app().get('approver', path)).body;
    await say('nurse', id, 'd');
    const second = (await app().get('approver', `${path}&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...second.items].map(({ text }: MessageAnswer) => text)).toEqual(['c', 'b', 'a']);
    expect(second.nextCursor).toBeNull();
    const other = await app().get('approver', `/v1/submissions/${newSubmission()}/messages?cursor=${first.nextCursor}`);
    expect(other.body).toMatchObject({ status: 400, code: 'CURSOR_INVALID' });
  });

  it('are read by a mark that neither goes back nor ahead of what is there', async () => {
    const id = newSubmission();
    for (const text of ['a', 'b', 'c']) await say('nurse', id, text);
    const mark = async (sequence: number) =>
      (await app().put('approver', `/v1/submissions/${id}/message-thread/read-mark`, { sequence })).body.unread;
    const before = (await app().get('approver', '/v1/message-threads/unread-count')).body.unread as number;
    expect(await mark(2)).toBe(1);
    expect(await mark(1)).toBe(1);
    expect((await app().get('approver', '/v1/message-threads/unread-count')).body.unread).toBe(before - 2);
    expect(await mark(2_000_000)).toBe(0);
    await say('nurse', id, 'd');
    expect(await thread('approver', id)).toMatchObject({ unread: 1 });
    expect(await thread('requester', id)).toMatchObject({ unread: 4 });
    expect(await thread('nurse', id)).toMatchObject({ unread: 0 });
  });

  it('can be written until 30 days after the submission closed, and read for ever', async () => {
    const closedAt = new Date(BEGIN);
    const id = newSubmission({ status: 'rejected', closedAt });
    clock.set('2026-12-26T14:59:59Z');
    expect((await say('nurse', id, 'Why?')).status).toBe(201);
    clock.set('2026-12-26T15:00:00Z');
    expect((await say('nurse', id, 'Why?')).body).toMatchObject({ status: 409, code: 'THREAD_READ_ONLY' });
    expect(await thread('nurse', id)).toMatchObject({ messages: 1, readOnlyFrom: '2026-12-26T15:00:00.000Z' });
  });

  it.each([
    [{}, 400],
    [{ text: '' }, 400],
    [{ text: 'x'.repeat(4001) }, 400],
    [{ text: 'a\u202eb' }, 400],
    [{ text: 'a\u0000b' }, 400],
    [{ text: ['a'] }, 400],
    [{ text: 'a', html: '<b>' }, 400],
  ])('refuse %j', async (body, status) => {
    const id = newSubmission();
    expect((await app().post('nurse', `/v1/submissions/${id}/messages`, body)).status).toBe(status);
    expect(await thread('nurse', id)).toMatchObject({ messages: 0 });
  });

  it('list the threads of a person by their newest message', async () => {
    const [older, newer] = [newSubmission(), newSubmission()];
    later(100_000);
    await say('approver', older, 'First.');
    later(100_001);
    await say('approver', newer, 'Second.');
    const { body } = await app().get('nurse', '/v1/message-threads?limit=1');
    expect(body.items).toMatchObject([{ submissionId: newer, unread: 1 }]);
    const next = await app().get('nurse', `/v1/message-threads?limit=1&cursor=${body.nextCursor}`);
    expect(next.body.items).toMatchObject([{ submissionId: older }]);
  });

  it('can be removed by the product alone', async () => {
    const id = newSubmission();
    await say('nurse', id, 'Stay.');
    const remove = 'DELETE FROM messaging.messages WHERE submission_id = $1 RETURNING id';
    expect(await app().query(remove, [id], PEOPLE.nurse)).toEqual([]);
    expect(await app().query(remove, [id], systemActor)).toHaveLength(1);
  });
});
