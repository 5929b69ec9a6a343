import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { WebhookDelivery } from './webhooks/webhook-delivery.service.js';
import { Receiver, type Received } from './testing/receiver.js';
import { eventually, NURSE, RIVAL, SampleChannels, type Person } from './testing/sample-channels.js';

const ENDPOINTS = '/v1/webhook-endpoints';

interface Endpoint {
  id: string;
  secret: string;
  version: number;
}

describe('webhooks', () => {
  let channels: SampleChannels;
  let receiver: Receiver;

  beforeAll(async () => {
    channels = await SampleChannels.start({}, 2);
  }, 120_000);
  afterAll(() => channels?.stop());
  beforeEach(async () => {
    receiver = await Receiver.start();
  });
  afterEach(async () => {
    await channels.run((tx) =>
      tx.execute(`UPDATE channels.webhook_endpoints SET status = 'disabled', disabled_reason = 'by-hand'`),
    );
    await receiver.stop();
  });

  const create = async (topics = ['submission.submitted'], url = receiver.url): Promise<Endpoint> => {
    // An organisation has a limit of endpoints; those of earlier tests have served.
    await channels.run(async (tx) => {
      await tx.execute('DELETE FROM channels.webhook_messages');
      await tx.execute('DELETE FROM channels.webhook_endpoints');
    });
    const { status, body } = await channels.send('post', 'approver', ENDPOINTS).send({ url, topics });
    expect(status).toBe(201);
    return body as Endpoint;
  };
  const arrived = (count: number): Promise<Received[]> =>
    eventually(
      () => receiver.received,
      (received) => received.length >= count,
    );
  const verify = ({ body, headers }: Received, secret: string): unknown =>
    new Webhook(secret).verify(body, headers as Record<string, string>);
  const messagesOf = async ({ id }: Endpoint) =>
    (await channels.get('approver', `${ENDPOINTS}/${id}/messages`)).body.items as {
      id: string;
      eventId: string;
      status: string;
      attempts: number;
      nextAttemptAt: string | null;
    }[];
  const settled = (endpoint: Endpoint, status: string, attempts = 1) =>
    eventually(
      () => messagesOf(endpoint),
      ([first]) => first?.status === status && first.attempts >= attempts,
    );
  const attemptsOf = async (messageId: string) =>
    (await channels.get('approver', `/v1/webhook-messages/${messageId}/attempts`)).body.items as {
      outcome: string;
      statusCode: number | null;
      answer: string | null;
    }[];
  const hurry = (): Promise<number> =>
    channels.run((tx) =>
      tx.execute(`UPDATE channels.webhook_messages SET next_attempt_at = $1 WHERE status = 'pending'`, [tx.now]),
    );
  const endpointNow = async ({ id }: Endpoint) => (await channels.get('approver', `${ENDPOINTS}/${id}`)).body;

  it('delivers a thin event that the receiver verifies, and only once though two instances send', async () => {
    const { secret } = await create();
    const { eventId, submissionId } = await channels.happens('submission.submitted');
    const [received] = await arrived(1);
    expect(verify(received!, secret)).toEqual({
      type: 'submission.submitted',
      timestamp: expect.stringMatching(/Z$/),
      data: { submissionId },
    });
    expect(received!.headers['webhook-id']).toBe(eventId);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toHaveLength(1);
  });

  it('lets a receiver notice a changed body, a changed id and a secret that is not its own', async () => {
    const { secret } = await create();
    await channels.happens('submission.submitted');
    const [received] = await arrived(1);
    const forged = { ...received!, body: received!.body.replace('submitted', 'closed') };
    expect(() => verify(forged, secret)).toThrow('No matching signature');
    const moved = { ...received!, headers: { ...received!.headers, 'webhook-id': randomUUID() } };
    expect(() => verify(moved, secret)).toThrow('No matching signature');
    expect(() => verify(received!, `whsec_${Buffer.alloc(32, 1).toString('base64')}`)).toThrow('No matching signature');
  });

  it('sends neither topics that were not chosen nor what concerns another organisation', async () => {
    await create(['submission.closed']);
    await channels.happens('submission.submitted');
    await channels.happens('submission.closed', { organisationId: RIVAL, nurseId: NURSE });
    const { eventId } = await channels.happens('submission.closed');
    await arrived(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([eventId]);
  });

  it('tries again with the same id and body until it is taken, and logs each attempt', async () => {
    const endpoint = await create();
    receiver.answer = (response, nth) => void response.writeHead(nth === 1 ? 500 : 200).end(`answer ${nth}`);
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'pending');
    const pause = Date.parse(message!.nextAttemptAt!) - Date.now();
    expect(pause).toBeGreaterThan(2_000);
    expect(pause).toBeLessThan(6_100);
    expect((await endpointNow(endpoint)).failingSince).not.toBeNull();
    await hurry();
    const [first, second] = await arrived(2);
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(second!.body).toBe(first!.body);
    await settled(endpoint, 'delivered', 2);
    expect(await attemptsOf(message!.id)).toMatchObject([
      { attempt: 2, outcome: 'delivered', statusCode: 200, answer: 'answer 2' },
      { attempt: 1, outcome: 'refused', statusCode: 500, answer: 'answer 1' },
    ]);
    expect((await endpointNow(endpoint)).failingSince).toBeNull();
  });

  it('waits as long as the receiver asks', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'pending');
    expect(Date.parse(message!.nextAttemptAt!) - Date.now()).toBeGreaterThan(3_500_000);
  });

  it('gives up on an answer that does not come, and keeps little of one that does not end', async () => {
    const endpoint = await create();
    receiver.answer = (response, nth) => {
      if (nth > 1) response.writeHead(200).end('\0'.repeat(200_000));
    };
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'pending');
    expect(await attemptsOf(message!.id)).toMatchObject([{ outcome: 'timed-out', statusCode: null, answer: null }]);
    await hurry();
    await settled(endpoint, 'delivered', 2);
    expect((await attemptsOf(message!.id))[0]!.answer).toHaveLength(1024);
  });

  it('does not follow a redirect', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void response.writeHead(302, { location: '/elsewhere' }).end();
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'pending');
    expect(await attemptsOf(message!.id)).toMatchObject([{ outcome: 'redirected', statusCode: 302 }]);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('disables an endpoint that says it is gone, and records that', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void response.writeHead(410).end();
    await channels.happens('submission.submitted');
    await settled(endpoint, 'failed');
    expect(await endpointNow(endpoint)).toMatchObject({ status: 'disabled', disabledReason: 'gone', version: 2 });
    const actions = await channels.run((tx) =>
      tx.query('SELECT action, details FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence', [
        endpoint.id,
      ]),
    );
    expect(actions).toMatchObject([
      { action: 'webhook-endpoint.created' },
      { action: 'webhook-endpoint.disabled', details: { reason: 'gone' } },
    ]);
  });

  it('disables an endpoint only when the last attempt failed after days without a good answer', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void response.writeHead(500).end();
    const failLast = async (hours: number) => {
      await channels.run(async (tx) => {
        const since = new Date(tx.now.getTime() - hours * 3_600_000);
        await tx.execute('UPDATE channels.webhook_endpoints SET failing_since = $1', [since]);
      });
      await channels.happens('submission.submitted');
      await settled(endpoint, 'pending');
      await channels.run((tx) =>
        tx.execute(
          `UPDATE channels.webhook_messages SET attempts = 9, attempts_of_round = 9, next_attempt_at = $1
           WHERE status = 'pending'`,
          [tx.now],
        ),
      );
      await settled(endpoint, 'failed', 10);
    };
    await failLast(71);
    expect(await endpointNow(endpoint)).toMatchObject({ status: 'enabled' });
    await failLast(73);
    expect(await endpointNow(endpoint)).toMatchObject({ status: 'disabled', disabledReason: 'failing' });
  });

  it('signs with both secrets while a rotation overlaps, and with the fresh one alone after it', async () => {
    const { id, secret, version } = await create();
    const rotated = await channels.send('post', 'approver', `${ENDPOINTS}/${id}/secret-rotation`, version).send({});
    const fresh = rotated.body.secret as string;
    expect(fresh).not.toBe(secret);
    expect(rotated.body.previousSecretUntil).not.toBeNull();
    await channels.happens('submission.submitted');
    const [both] = await arrived(1);
    expect((both!.headers['webhook-signature'] as string).split(' ')).toHaveLength(2);
    expect(() => [verify(both!, secret), verify(both!, fresh)]).not.toThrow();
    await channels.run((tx) =>
      tx.execute('UPDATE channels.webhook_endpoints SET previous_until = $1', [new Date(tx.now.getTime() - 1)]),
    );
    await channels.happens('submission.submitted');
    const [, after] = await arrived(2);
    expect(() => verify(after!, fresh)).not.toThrow();
    expect(() => verify(after!, secret)).toThrow('No matching signature');
  });

  it('signs what is replayed with the secrets that are valid when it is sent, not with those of the first time', async () => {
    const endpoint = await create();
    const since = new Date().toISOString();
    const { eventId } = await channels.happens('submission.submitted');
    const [before] = await arrived(1);
    verify(before!, endpoint.secret);
    await settled(endpoint, 'delivered');
    const path = `${ENDPOINTS}/${endpoint.id}`;
    const rotating = channels.send('post', 'approver', `${path}/secret-rotation`, endpoint.version);
    const { secret: fresh } = (await rotating.send({ overlapMinutes: 0 })).body as { secret: string };
    expect((await channels.send('post', 'approver', `${path}/replay`).send({ since })).body).toMatchObject({
      messages: 1,
    });
    const [, again] = await arrived(2);
    expect(again!.headers['webhook-id']).toBe(eventId);
    expect(verify(again!, fresh)).toEqual(verify(before!, endpoint.secret));
    expect(() => verify(again!, endpoint.secret)).toThrow('No matching signature');
  });

  it('sends nothing more to an endpoint that was removed, keeps none of its messages, and records how many were waiting', async () => {
    const endpoint = await create();
    const path = `${ENDPOINTS}/${endpoint.id}`;
    receiver.answer = (response) => void response.writeHead(500).end();
    await channels.happens('submission.submitted');
    await settled(endpoint, 'pending');
    const stale = await channels.send('delete', 'approver', path, endpoint.version + 1).send();
    const blind = await channels.send('delete', 'approver', path).send();
    const rival = await channels.send('delete', 'rival', path, endpoint.version).send();
    expect([stale.status, blind.status, rival.status]).toEqual([412, 428, 404]);
    expect((await channels.send('delete', 'approver', path, endpoint.version).send()).status).toBe(204);
    for (const gone of [path, `${path}/messages`]) expect((await channels.get('approver', gone)).status).toBe(404);
    expect((await channels.send('delete', 'approver', path, endpoint.version).send()).status).toBe(404);
    const left = await channels.run((tx) => tx.query('SELECT 1 FROM channels.webhook_messages'));
    const attempts = await channels.run((tx) => tx.query('SELECT 1 FROM channels.webhook_attempts'));
    expect([left, attempts]).toEqual([[], []]);
    const [audit] = await channels.run((tx) =>
      tx.query<{ details: object }>(
        `SELECT details FROM platform.audit_events WHERE subject_id = $1 AND action = 'webhook-endpoint.removed'`,
        [endpoint.id],
      ),
    );
    expect(audit?.details).toMatchObject({ messages: { total: 1, pending: 1 } });
    const before = receiver.received.length;
    await channels.happens('submission.submitted');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toHaveLength(before);
  });

  it('is removed while a delivery is under way, which then settles nothing', async () => {
    const endpoint = await create();
    let reply = (): void => undefined;
    receiver.answer = (response) => void (reply = () => void response.writeHead(200).end());
    const { eventId } = await channels.happens('submission.submitted');
    await arrived(1);
    const removal = channels.send('delete', 'approver', `${ENDPOINTS}/${endpoint.id}`, endpoint.version).send();
    expect((await removal).status).toBe(204);
    reply();
    receiver.answer = (response) => void response.writeHead(200).end();
    const next = await create();
    await channels.happens('submission.submitted');
    await settled(next, 'delivered');
    const rows = await channels.run((tx) =>
      tx.query('SELECT 1 FROM channels.webhook_messages WHERE event_id = $1', [eventId]),
    );
    expect(rows).toEqual([]);
  });

  it('shows a secret once and keeps neither it nor a stored answer in the clear', async () => {
    const endpoint = await create();
    expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await endpointNow(endpoint)).not.toHaveProperty('secret');
    const clear = endpoint.secret.slice('whsec_'.length);
    const held = await channels.run((tx) =>
      tx.query<{ found: boolean }>(
        `SELECT position($1::bytea IN secret) > 0 AS found FROM channels.webhook_endpoints
         UNION ALL SELECT answer LIKE '%' || $2 || '%' FROM platform.idempotency_keys`,
        [Buffer.from(clear), clear],
      ),
    );
    expect(held.filter(({ found }) => found)).toEqual([]);
    expect(held.length).toBeGreaterThan(1);
  });

  it('answers a repeated creation with the same endpoint and secret', async () => {
    const ask = () =>
      channels
        .send('post', 'approver', ENDPOINTS)
        .set('idempotency-key', 'one and the same'.replaceAll(' ', '-'))
        .send({ url: receiver.url, topics: ['placement.started'] });
    const [first, second] = [await ask(), await ask()];
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
  });

  it('replays one message, and all since an instant with those that were missed while it was disabled', async () => {
    const endpoint = await create();
    const since = new Date().toISOString();
    const first = await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'delivered');
    const replayed = await channels.send('post', 'approver', `/v1/webhook-messages/${message!.id}/replay`).send();
    expect(replayed).toMatchObject({ status: 202, body: { status: 'pending' } });
    const twice = await arrived(2);
    expect(twice[1]!.headers['webhook-id']).toBe(first.eventId);
    await settled(endpoint, 'delivered', 2);
    const path = `${ENDPOINTS}/${endpoint.id}`;
    const disabled = await channels.send('post', 'approver', `${path}/disablement`, endpoint.version).send();
    expect(disabled.body).toMatchObject({ status: 'disabled', disabledReason: 'by-hand' });
    const missed = await channels.happens('submission.submitted');
    await eventually(
      () => channels.run((tx) => tx.query('SELECT id FROM channels.events WHERE id = $1', [missed.eventId])),
      (rows) => rows.length === 1,
    );
    expect((await channels.send('post', 'approver', `${path}/replay`).send({ since })).status).toBe(409);
    await channels.send('post', 'approver', `${path}/enablement`, disabled.body.version as number).send();
    const all = await channels.send('post', 'approver', `${path}/replay`).send({ since });
    expect(all).toMatchObject({ status: 202, body: { messages: 2 } });
    const ids = (await arrived(4)).slice(2).map(({ headers }) => headers['webhook-id']);
    expect(ids.sort()).toEqual([first.eventId, missed.eventId].sort());
  });

  it('sends again, with the same id, what a process took and died with', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void response.writeHead(500).end();
    const { eventId } = await channels.happens('submission.submitted');
    await settled(endpoint, 'pending');
    receiver.answer = (response) => void response.writeHead(200).end();
    const take = (seconds: number) =>
      channels.run((tx) =>
        tx.execute(`UPDATE channels.webhook_messages SET next_attempt_at = $1, claim = $2, claimed_until = $3`, [
          tx.now,
          tx.newId(),
          new Date(tx.now.getTime() + seconds * 1_000),
        ]),
      );
    await take(60);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toHaveLength(1);
    await take(-1);
    expect((await arrived(2))[1]!.headers['webhook-id']).toBe(eventId);
  });

  it('connects to the address that was checked, and not when a name leads inside at delivery', async () => {
    channels.names.set('hooks.example', [{ address: '127.0.0.1', family: 4 }]);
    const endpoint = await create(['submission.submitted'], 'https://hooks.example/in');
    channels.names.set('hooks.example', [
      { address: '203.0.114.1', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ]);
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'pending');
    expect(await attemptsOf(message!.id)).toMatchObject([{ outcome: 'address-refused', statusCode: null }]);
  });

  it('sends a test event to one endpoint', async () => {
    const { id, secret } = await create();
    expect((await channels.send('post', 'approver', `${ENDPOINTS}/${id}/test-events`).send()).status).toBe(202);
    const [received] = await arrived(1);
    expect(verify(received!, secret)).toMatchObject({ type: 'webhook.test', data: { endpointId: id } });
  });

  it.each([
    ['ftp://example.com/', 422, 'WEBHOOK_URL_REFUSED'],
    ['http://example.com/', 422, 'WEBHOOK_URL_REFUSED'],
    ['nonsense', 422, 'WEBHOOK_URL_REFUSED'],
    ['https://user:secret@example.com/', 422, 'WEBHOOK_URL_REFUSED'],
    ['https://10.0.0.1/', 422, 'WEBHOOK_ADDRESS_REFUSED'],
    ['https://[::ffff:169.254.169.254]/latest/meta-data', 422, 'WEBHOOK_ADDRESS_REFUSED'],
    ['https://0x7f.1.example.invalid/', 422, 'WEBHOOK_HOST_UNKNOWN'],
    ['https://inside.example/', 422, 'WEBHOOK_ADDRESS_REFUSED'],
  ])('refuses the URL %s', async (url, status, code) => {
    channels.names.set('inside.example', [{ address: '192.168.0.7', family: 4 }]);
    channels.names.set('0x7f.1.example.invalid', []);
    const answer = await channels.send('post', 'approver', ENDPOINTS).send({ url, topics: ['placement.started'] });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(JSON.stringify(answer.body)).not.toContain('user:secret');
  });

  it('refuses bodies that it does not understand, and stale or absent versions', async () => {
    const endpoint = await create();
    const post = (body: object) => channels.send('post', 'approver', ENDPOINTS).send(body);
    const { url } = receiver;
    expect((await post({ url, topics: [] })).status).toBe(400);
    expect((await post({ url, topics: ['exclusion-list.replaced'] })).status).toBe(400);
    expect((await post({ url, topics: ['placement.started'], secret: 'whsec_mine' })).status).toBe(400);
    const path = `${ENDPOINTS}/${endpoint.id}`;
    expect((await channels.send('patch', 'approver', path).send({ description: 'x' })).status).toBe(428);
    expect((await channels.send('patch', 'approver', path, 9).send({ description: 'x' })).status).toBe(412);
    const changed = await channels.send('patch', 'approver', path, 1).send({ topics: ['placement.ended'] });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, topics: ['placement.ended'] } });
    expect((await channels.send('post', 'approver', `${path}/replay`).send({ since: 'yesterday' })).status).toBe(400);
    expect((await channels.send('post', 'approver', `${path}/enablement`, 2).send()).status).toBe(409);
  });

  it('is the approvers’ of the organisation: to others an endpoint and its messages do not exist', async () => {
    const endpoint = await create();
    await channels.happens('submission.submitted');
    const [message] = await settled(endpoint, 'delivered');
    const path = `${ENDPOINTS}/${endpoint.id}`;
    const status = async (person: Person, of: string) => (await channels.get(person, of)).status;
    expect(await status('requester', path)).toBe(403);
    expect(await status('nurse', path)).toBe(403);
    expect(await status('rival', path)).toBe(404);
    expect(await status('rival', `${path}/messages`)).toBe(404);
    expect(await status('rival', `/v1/webhook-messages/${message!.id}`)).toBe(404);
    expect(await status('rival', `/v1/webhook-messages/${message!.id}/attempts`)).toBe(404);
    expect((await channels.send('post', 'rival', `/v1/webhook-messages/${message!.id}/replay`).send()).status).toBe(
      404,
    );
    expect((await channels.get('rival', ENDPOINTS)).body.items).toEqual([]);
    expect((await channels.get('admin', ENDPOINTS)).body.items).toMatchObject([{ id: endpoint.id }]);
    const byAdmin = await channels
      .send('post', 'admin', ENDPOINTS)
      .send({ url: receiver.url, topics: ['packet.cleared'] });
    expect(byAdmin).toMatchObject({ status: 403, body: { code: 'ORGANISATION_MISSING' } });
  });

  it('pages through messages by keyset', async () => {
    const endpoint = await create();
    for (let n = 0; n < 3; n += 1) await channels.happens('submission.submitted');
    await arrived(3);
    const path = `${ENDPOINTS}/${endpoint.id}/messages`;
    const first = (await channels.get('approver', `${path}?limit=2`)).body;
    const second = (await channels.get('approver', `${path}?limit=2&cursor=${first.nextCursor as string}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(second.nextCursor).toBeNull();
    expect((await channels.get('approver', `${path}?cursor=AAAA`)).status).toBe(400);
  });

  it('gives a message to one of many that claim at the same time', async () => {
    const endpoint = await create();
    receiver.answer = (response) => void setTimeout(() => response.writeHead(200).end(), 50);
    for (let n = 0; n < 4; n += 1) await channels.happens('submission.submitted');
    const deliver = channels.apps.map((app) => app.get(WebhookDelivery, { strict: false }));
    await Promise.all([...deliver, ...deliver].map((delivery) => delivery.deliverBatch()));
    await eventually(
      () => messagesOf(endpoint),
      (messages) => messages.length === 4 && messages.every(({ status }) => status === 'delivered'),
    );
    expect(receiver.received).toHaveLength(4);
  });
});
