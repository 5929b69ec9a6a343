import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, type LocalDate } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';
import { readRegister, writeRegister, type Release } from './register.js';
import { fileOf } from './releases.js';
import { snapshotOf } from './snapshot.js';

const refuse = (code: string, message: string, nextStep: string): never => {
  throw new DomainError({ kind: 'conflict', code, message, nextStep });
};

/**
 * Adds a state of the law to the releases. The same law again changes nothing; a version is released once.
 * @throws DomainError RELEASED_OTHERWISE, RELEASED_BEFORE_THE_LAST
 */
export const writeRelease = (
  law: LawDocuments,
  { folder, knownFrom, changelog }: { folder: string; knownFrom: LocalDate; changelog: string },
): { release: Release; isNew: boolean } => {
  const releases = readRegister(folder);
  const { bytes, digest } = snapshotOf(law);
  const same = releases.find(({ version }) => version === law.version);
  if (same) {
    if (same.digest === digest) return { release: same, isNew: false };
    return refuse(
      'RELEASED_OTHERWISE',
      `The version (${law.version}) is released already, with other documents.`,
      'A release is never changed: correct the law and release it under its new version.',
    );
  }
  const last = releases.at(-1);
  if (last && knownFrom < last.knownFrom) {
    return refuse(
      'RELEASED_BEFORE_THE_LAST',
      `The release of (${knownFrom}) would lie before the last one, which is of (${last.knownFrom}).`,
      'Release it on the day on which it becomes known.',
    );
  }
  const release: Release = { version: law.version, knownFrom, digest, changelog };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, fileOf(release)), bytes);
  writeRegister(folder, [...releases, release]);
  return { release, isNew: true };
};
