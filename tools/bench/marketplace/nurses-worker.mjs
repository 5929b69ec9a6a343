// A worker thread: makes a part of the nurses and copies them in, names, secrets and licences beside each other.
import { parentPort, workerData } from 'node:worker_threads';
import { connectToCopy, copyInto } from './copy.mjs';
import { generatorOf } from './generator.mjs';

const { adminUrl, sizes, now, encryptionKey, first, last } = workerData;
/** In parts, since names, secrets and licences point to nurses that must be there. */
const AT_ONCE = 4_000;
const BESIDE = ['marketplace.nurse_names', 'marketplace.nurse_secrets', 'marketplace.licences'];

const { market, cipher } = await generatorOf(sizes, now, encryptionKey);
const make = market.nurse(cipher, 5 + first);
const clients = await Promise.all([0, 1, 2, 3].map(() => connectToCopy(adminUrl)));

for (let from = first; from < last; from += AT_ONCE) {
  const until = Math.min(from + AT_ONCE, last);
  const waiting = [];
  const nurses = await copyInto(clients[0], 'marketplace.nurses');
  for (let at = from; at < until; at += 1) {
    const { nurse, ...rest } = make(at);
    await nurses.add(nurse);
    waiting.push(rest);
  }
  const added = { 'marketplace.nurses': await nurses.end() };
  const copies = await Promise.all(BESIDE.map((table, at) => copyInto(clients[at + 1], table)));
  for (const { name, secret, licences } of waiting) {
    await copies[0].add(name);
    await copies[1].add(secret);
    for (const licence of licences) await copies[2].add(licence);
  }
  const counts = await Promise.all(copies.map((copy) => copy.end()));
  BESIDE.forEach((table, at) => (added[table] = counts[at]));
  parentPort.postMessage({ nurses: until - from, added });
}
await Promise.all(clients.map((client) => client.end()));
