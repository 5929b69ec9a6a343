import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DomainError } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';
import canonicalize from 'canonicalize';
import type { Release } from './register.js';

/** Many times the law of today; what unpacks to more is not a snapshot of it. */
const MOST_BYTES = 256 * 1024 * 1024;

const OPERATING_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

export interface Snapshot {
  bytes: Buffer;
  digest: string;
}

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** The documents of a law as bytes: the same for the same law, whatever the day and the machine's system. */
export const snapshotOf = (law: LawDocuments): Snapshot => {
  const text = canonicalize(law) ?? '';
  const bytes = gzipSync(text, { level: 9 });
  // gzip writes down which system packed it; the time it writes is zero already.
  bytes[OPERATING_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return { bytes, digest: digestOf(text) };
};

/** Parts of a law that came later than the first releases: a law without them has none of their documents. */
const ADDED_LATER: Pick<LawDocuments, 'translations' | 'rates' | 'languages' | 'scores'> = {
  translations: {},
  rates: [],
  languages: [],
  scores: [],
};

const tampered = ({ version }: Pick<Release, 'version'>, why: string, cause?: unknown): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'RELEASE_TAMPERED',
    message: `The release (${version}) is not what was published: ${why}.`,
    nextStep: 'Restore releases/ from the repository; nothing is answered by a law that cannot be vouched for.',
    facts: { version },
    cause,
  });

/**
 * The documents that were published under a version, and none but those.
 * @throws DomainError RELEASE_TAMPERED
 */
export const lawInSnapshot = (bytes: Buffer, release: Release): LawDocuments => {
  let text: Buffer;
  try {
    text = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (cause) {
    throw tampered(release, 'its file cannot be unpacked', cause);
  }
  const digest = digestOf(text);
  if (digest !== release.digest) throw tampered(release, `its digest is (${digest}), not (${release.digest})`);
  const law = { ...ADDED_LATER, ...(JSON.parse(text.toString('utf8')) as LawDocuments) };
  if (law.version !== release.version) throw tampered(release, `it holds the version (${law.version})`);
  return law;
};
