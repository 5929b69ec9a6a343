import { eventually, SampleChannels, STRANGER, type Person } from './testing/sample-channels.js';
import { StreamClient } from './testing/stream-client.js';

describe('the stream of events', () => {
  let channels: SampleChannels;
  const clients: StreamClient[] = [];

  beforeAll(async () => {
    channels = await SampleChannels.start({ heartbeatMs: 120, sessionCheckMs: 100, streamsPerAccount: 3 }, 2);
  }, 120_000);
  afterAll(() => channels?.stop());
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await eventually(places, (count) => count === 0);
  });

  const places = async (): Promise<number> =>
    (await channels.run((tx) => tx.query('SELECT id FROM channels.stream_connections'))).length;
  const open = async (person: Person, lastEventId?: string, instance = 0): Promise<StreamClient> => {
    const client = await StreamClient.open(channels.urls[instance]!, channels.tokens.get(person)!, lastEventId);
    clients.push(client);
    if (client.status === 200)
      await eventually(
        () => client.lastEventId,
        (id) => id !== '',
      );
    return client;
  };
  const ids = ({ events }: StreamClient): string[] => events.map(({ data }) => data.id);
  const until = (client: StreamClient, count: number) =>
    eventually(
      () => client.events,
      (all) => all.length >= count,
    );

  it('tells the nurse and the hospital at every instance, with ids only', async () => {
    const [nurse, hospital] = [await open('nurse'), await open('requester', undefined, 1)];
    const { eventId, submissionId } = await channels.happens('submission.submitted');
    for (const client of [nurse, hospital]) {
      expect((await until(client, 1))[0]).toMatchObject({ event: 'submission.submitted' });
      expect(client.events[0]!.data).toEqual({
        id: eventId,
        type: 'submission.submitted',
        timestamp: expect.any(String),
        data: { submissionId },
      });
    }
    expect(nurse.response.headers['content-type']).toMatch(/^text\/event-stream/);
    expect(nurse.response.headers['cache-control']).toBe('no-store');
  });

  it('tells nobody of what is not theirs', async () => {
    const others = [await open('stranger'), await open('rival')];
    const staff = await open('recruiter');
    const theirs = await channels.happens('submission.submitted');
    const mark = await channels.happens('submission.closed', { organisationId: null, nurseId: STRANGER });
    await until(staff, 2);
    expect(ids(staff)).toEqual([theirs.eventId, mark.eventId]);
    await until(others[0]!, 1);
    expect(ids(others[0]!)).toEqual([mark.eventId]);
    expect(ids(others[1]!)).toEqual([]);
  });

  it('goes on after the last id, without a gap and without a repetition, at another instance', async () => {
    const first = await open('nurse');
    const before = await channels.happens('submission.submitted');
    await until(first, 1);
    first.close();
    const missed = [];
    for (let n = 0; n < 5; n += 1) missed.push((await channels.happens('submission.closed')).eventId);
    const second = await open('nurse', first.lastEventId, 1);
    await until(second, 5);
    expect(ids(second)).toEqual(missed);
    expect(ids(second)).not.toContain(before.eventId);
  });

  it('misses nothing when the connection is lost before the first event', async () => {
    const first = await open('nurse');
    first.close();
    const { eventId } = await channels.happens('submission.submitted');
    await eventually(
      () => channels.run((tx) => tx.query('SELECT id FROM channels.events WHERE id = $1', [eventId])),
      (rows) => rows.length === 1,
    );
    const second = await open('nurse', first.lastEventId);
    await until(second, 1);
    expect(ids(second)).toEqual([eventId]);
  });

  it('keeps the order of many that happen at the same time', async () => {
    const client = await open('nurse');
    const happened = await Promise.all(Array.from({ length: 40 }, () => channels.happens('submission.submitted')));
    await until(client, 40);
    expect(new Set(ids(client))).toEqual(new Set(happened.map(({ eventId }) => eventId)));
    expect(client.events).toHaveLength(40);
  });

  it('tells to read anew what is no longer kept', async () => {
    const first = await open('nurse');
    const { lastEventId } = first;
    first.close();
    const happened = [await channels.happens('submission.submitted'), await channels.happens('submission.submitted')];
    await eventually(
      () =>
        channels.run((tx) =>
          tx.query('SELECT id FROM channels.events WHERE id = ANY($1)', [happened.map(({ eventId }) => eventId)]),
        ),
      (rows) => rows.length === 2,
    );
    await channels.run((tx) =>
      tx.execute('DELETE FROM channels.events WHERE position < (SELECT max(position) FROM channels.events)'),
    );
    const second = await open('nurse', lastEventId);
    expect((await until(second, 1))[0]).toMatchObject({ event: 'stream.reset' });
  });

  it('refuses an id that it did not give out', async () => {
    expect((await open('nurse', 'AAAA')).status).toBe(400);
    expect((await open('nurse', '17')).status).toBe(400);
    expect((await StreamClient.open(channels.urls[0]!, 'A'.repeat(43))).status).toBe(401);
  });

  it('breaks the silence', async () => {
    const client = await open('nurse');
    await eventually(
      () => client.comments,
      (count) => count >= 2,
    );
    expect(client.ended).toBe(false);
  });

  it('has a limit for each account over all instances, and frees the place of who leaves or dies', async () => {
    const three = [await open('nurse'), await open('nurse', undefined, 1), await open('nurse')];
    const fourth = await open('nurse', undefined, 1);
    expect(fourth.status).toBe(429);
    expect((await open('stranger')).status).toBe(200);
    three[0]!.close();
    await eventually(places, (count) => count === 3);
    expect((await open('nurse')).status).toBe(200);
    await channels.run((tx) =>
      tx.execute('UPDATE channels.stream_connections SET seen_at = $1', [new Date(tx.now.getTime() - 91_000)]),
    );
    expect((await open('nurse')).status).toBe(200);
  });

  it('ends on sign-out, and when the account changes', async () => {
    const token = await channels.signIn('requester');
    const client = await StreamClient.open(channels.urls[0]!, token);
    clients.push(client);
    await eventually(
      () => client.lastEventId,
      (id) => id !== '',
    );
    expect(client.ended).toBe(false);
    await channels.signOut(token);
    await eventually(() => client.ended, Boolean);
    const demoted = await open('approver');
    await channels.run((tx) =>
      tx.execute(`UPDATE identity.accounts SET role = 'hospital-requester' WHERE email = 'approver@example.com'`),
    );
    await eventually(() => demoted.ended, Boolean);
  });

  it('does not keep an idle session alive', async () => {
    const client = await open('requester');
    await channels.run((tx) =>
      tx.execute(
        `UPDATE identity.sessions SET last_seen_at = $1 WHERE account_id =
           (SELECT id FROM identity.accounts WHERE email = 'requester@example.com')`,
        [new Date(tx.now.getTime() - 7_200_000)],
      ),
    );
    await eventually(() => client.ended, Boolean);
  });

  it('loses nothing of a client that pauses', async () => {
    const client = await open('nurse');
    client.response.pause();
    for (let n = 0; n < 60; n += 1) await channels.happens('submission.submitted');
    client.response.resume();
    await until(client, 60);
    expect(new Set(ids(client)).size).toBe(60);
  });

  it('lets a stopping service end at once', async () => {
    const client = await open('nurse', undefined, 1);
    const began = performance.now();
    await channels.apps[1]!.close();
    expect(performance.now() - began).toBeLessThan(5_000);
    await eventually(() => client.ended, Boolean);
  });
});
