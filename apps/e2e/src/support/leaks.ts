import { NURSE_A, NURSE_B, type Canary } from './canary.js';
import type { ActorName } from './cast.js';

/** A reviewer sees the last three characters of the document's number; the number itself is looked for as a value. */
const PASSPORT = new Set(['passportMrz', 'mrz']);
/** Keys that are the nurse's own, and never in an answer to anybody else. */
const NURSES_OWN = new Set([...PASSPORT, 'passport', 'documentNumber', 'birthDate', 'dateOfBirth']);
/** Keys that no hospital gets besides. */
const NOT_FOR_HOSPITALS = new Set([...NURSES_OWN, 'licences', 'number', 'licenceNumber', 'email', 'home', 'payFloor']);
/** What a hospital is billed is no nurse's to see. */
const NOT_FOR_NURSES = new Set([...NOT_FOR_HOSPITALS, 'billRate', 'margin']);
/** The own account is the caller's. */
const OWN = ['/v1/me', '/v1/sessions', '/v1/nurses/me'];
/** Where a hospital reads the name of a nurse who has agreed to be submitted to it, or who is placed with it. */
const WITH_CONSENT = [
  ...['/v1/submissions', '/v1/placements', '/v1/offers', '/v1/search', '/v1/shares'],
  ...['/v1/timecards', '/v1/invoices'],
];
/** Where the organisation with a share, and no other, reads the credentials that the nurse named in it. */
const SHARED = /^\/v1\/shares\/[^/]+$/;

/** Where the hospital with a standing offer, and no other, learns how to reach the nurse. */
const CONTACT = /^\/v1\/submissions\/[^/]+\/contact$/;

/** Where a nurse reads which of her licences are checked; the numbers of others are looked for as values. */
const PACKET = /^\/v1\/placements\/[^/]+\/packet$/;

/** Accounts that the demo market invents name nobody; the e-mail addresses of the nurses here are looked for as values. */
const DEMO_ACCOUNTS = '/v1/demo-accounts';

const keysIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(keysIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
      : [];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const starts = (path: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => path === beginning || new RegExp(`^${beginning}[/?]`).test(path));

/** Whoever reviews evidence compares birth dates; passports stay closed even then. */
const REVIEW = ['/v1/verifications'];

const secretsOf = ({ passportNumber, password }: Canary): string[] => [passportNumber, password];
const namesOf = ({ givenNames, familyName }: Canary): string[] => [givenNames, familyName];

/** What of a nurse's person this actor must not read at this address. */
const forbiddenTexts = (actor: ActorName, path: string): string[] => {
  const staff = actor === 'recruiter' || actor === 'admin';
  const hospitalA = actor === 'requesterA' || actor === 'approverA';
  const others = [NURSE_A, NURSE_B].filter(
    (canary) => canary !== { nurseA: NURSE_A, nurseB: NURSE_B }[actor as string],
  );
  return others.flatMap((canary) => [
    ...secretsOf(canary),
    ...(actor === 'recruiter' && starts(path, REVIEW) ? [] : [canary.birthDate]),
    ...(staff ? [] : [canary.email]),
    ...(staff || (hospitalA && SHARED.test(path)) ? [] : [canary.licenceNumber]),
    ...(staff || (hospitalA && starts(path, WITH_CONSENT)) ? [] : namesOf(canary)),
  ]);
};

const forbiddenKeys = (actor: ActorName, path: string): ReadonlySet<string> => {
  if (starts(path, OWN)) return new Set();
  if (actor === 'recruiter' && starts(path, REVIEW)) return PASSPORT;
  if (actor === 'recruiter' || actor === 'admin') return NURSES_OWN;
  const told = path === DEMO_ACCOUNTS || (CONTACT.test(path) && actor.endsWith('A')) ? ['email'] : [];
  if (SHARED.test(path) && actor.endsWith('A')) told.push('number');
  if (PACKET.test(path) && actor.startsWith('nurse')) told.push('number');
  const closed = actor.startsWith('nurse') ? NOT_FOR_NURSES : NOT_FOR_HOSPITALS;
  return new Set([...closed].filter((key) => !told.includes(key)));
};

/** A number is shown where it stands by itself: seven digits of it may also be part of the id of a request. */
const shows = (text: string, secret: string): boolean =>
  /^\d+$/.test(secret) ? new RegExp(`(?<![0-9a-f])${secret}(?![0-9a-f])`, 'i').test(text) : text.includes(secret);

/** The first thing in an answer that its reader must not see, or null. */
export const leakIn = (text: string, { actor, path }: { actor: ActorName; path: string }): string | null => {
  const found = forbiddenTexts(actor, path).find((each) => shows(text, each));
  if (found) return `shows (${found})`;
  // Descriptions of the law have keys of their own, and nobody's person in them.
  if (path.startsWith('/v1/recognition/')) return null;
  const keys = forbiddenKeys(actor, path);
  const key = keysIn(parsed(text)).find((each) => keys.has(each));
  return key ? `holds the key (${key})` : null;
};
