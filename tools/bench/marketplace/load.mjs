// A worker thread: users at once, each thinking for a while between an answer and the next request, or not at all.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHistogram } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

const { port, users, gapIds, forMs, thinkMs } = workerData;
const agent = new http.Agent({ keepAlive: true, maxSockets: users.length });
const histograms = new Map();
const refusals = new Map();

const send = (token, method, path, headers = {}, body) =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const json =
      text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent,
        headers: { authorization: `Bearer ${token}`, ...json, ...headers },
      },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
      },
    );
    request.on('error', reject);
    request.end(text);
  });

/** First without a pause, so that every connection of the pool is open and has planned what it keeps; then as measured. */
let warmingUp = true;
let measuring = false;
const KINDS = {
  list: 'all lists and searches',
  search: 'all lists and searches',
  change: 'all changes of state',
  reference: 'the reference',
};
/** Sends and takes the time; what is answered otherwise than well is counted apart. */
const timed = async (name, user, method, path, headers, body) => {
  const began = performance.now();
  const answer = await send(user.token, method, path, headers, body);
  const ms = performance.now() - began;
  if (!measuring) return answer;
  if (answer.status >= 300) {
    const key = `${name}: ${answer.status} ${JSON.parse(answer.text || '{}').code ?? ''}`;
    refusals.set(key, (refusals.get(key) ?? 0) + 1);
    return answer;
  }
  for (const key of [name, KINDS[name.split(':')[0]]]) {
    const histogram = histograms.get(key) ?? createHistogram();
    histograms.set(key, histogram);
    histogram.record(Math.max(1, Math.round(ms * 1000)));
  }
  return answer;
};

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const get = (name, user, path) => timed(name, user, 'GET', path);

const READS = {
  nurse: [
    (user) =>
      get('list: open gaps of a place', user, `/v1/gaps?jurisdiction=${pick(workerData.jurisdictions)}&limit=50`),
    (user) =>
      get('list: open gaps of a specialty', user, `/v1/gaps?specialty=${pick(workerData.specialties)}&limit=50`),
    (user) =>
      get(
        'search: best paid of a specialty',
        user,
        `/v1/gaps?specialty=${pick(workerData.specialties)}&currency=USD&sort=weekly_pay&limit=50`,
      ),
    (user) => get('search: facets of a specialty', user, `/v1/gaps/facets?specialty=${pick(workerData.specialties)}`),
    (user) => get('list: own submissions', user, '/v1/submissions?limit=50'),
  ],
  'hospital-approver': [
    (user) => get('list: gaps of a hospital', user, '/v1/gaps?status=open&limit=50'),
    (user) => get('list: submissions of a hospital', user, '/v1/submissions?limit=50'),
    (user) => get('search: facets of a hospital', user, '/v1/gaps/facets'),
  ],
  recruiter: [
    (user) => get('list: all gaps', user, '/v1/gaps?limit=50'),
    (user) => get('list: all submissions', user, '/v1/submissions?status=submitted&limit=50'),
  ],
};

const version = (n) => ({ 'if-match': `"${n}"` });

/** Holds and opens the user's own gap in turn; rejects submissions of its hospital one after the other. */
const changesOf = (user) => {
  const state = { version: null, held: false, waiting: [] };
  const toggle = async () => {
    if (state.version === null) {
      // Another load may have held and opened it before.
      const { version: now, status } = JSON.parse((await send(user.token, 'GET', `/v1/gaps/${user.gapId}`)).text);
      Object.assign(state, { version: now, held: status === 'on_hold' });
    }
    const [name, path, body] = state.held ? ['open', 'opening', undefined] : ['hold', 'hold', { reason: 'census' }];
    const answer = await timed(
      `change: ${name} a gap`,
      user,
      'POST',
      `/v1/gaps/${user.gapId}/${path}`,
      version(state.version),
      body,
    );
    if (answer.status >= 300) return;
    state.version = JSON.parse(answer.text).version;
    state.held = !state.held;
  };
  const reject = async () => {
    if (state.waiting.length === 0) {
      const { text } = await send(user.token, 'GET', '/v1/submissions?status=submitted&limit=200');
      state.waiting = JSON.parse(text).items;
    }
    const next = state.waiting.pop();
    if (!next) return;
    await timed(
      'change: reject a submission',
      user,
      'POST',
      `/v1/submissions/${next.id}/rejection`,
      version(next.version),
      {
        reason: 'experience',
      },
    );
  };
  return [toggle, reject];
};

const run = async (user, until) => {
  const changes = user.role === 'hospital-approver' ? changesOf(user) : [];
  while (performance.now() < until) {
    // Between half and one and a half of the mean, so that nobody keeps step with anybody.
    if (thinkMs > 0 && !warmingUp) await sleep(thinkMs * (0.5 + Math.random()));
    const dice = Math.random();
    if (dice < 0.2)
      await get(
        'reference: one row',
        user,
        `/v1/reference/${user.role === 'hospital-approver' ? user.gapId : pick(gapIds)}`,
      );
    else if (dice < 0.5 && changes.length > 0) await pick(changes)();
    else await pick(READS[user.role])(user);
  }
};

const WARM_UP_MS = 15_000;
const began = performance.now();
setTimeout(() => (warmingUp = false), WARM_UP_MS - 5000);
setTimeout(() => (measuring = true), WARM_UP_MS);
await Promise.all(users.map((user) => run(user, began + WARM_UP_MS + forMs)));
agent.destroy();
parentPort.postMessage({
  id: randomUUID(),
  refusals: [...refusals],
  times: [...histograms].map(([name, histogram]) => ({
    name,
    count: Number(histogram.count),
    p50: histogram.percentile(50) / 1000,
    p99: histogram.percentile(99) / 1000,
  })),
});
