import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError, isLocalDate, type LocalDate } from '@crossward/kernel';
import { parse, stringify } from 'yaml';

/** The releases that this package ships; the same from source and from dist. */
export const RELEASES_FOLDER: string = fileURLToPath(new URL('../../releases', import.meta.url));

/** A state of the law as it was once published. */
export interface Release {
  /** `asOf` + digest of the files, as every decision names it. */
  version: string;
  /** The day of the release: from then on it was known. */
  knownFrom: LocalDate;
  /** SHA-256 of the canonical JSON of its documents. */
  digest: string;
  /** Heading of CHANGELOG.md that tells what changed. */
  changelog: string;
}

const VERSION = /^\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}$/;

const invalid = (path: string, what: string): DomainError =>
  new DomainError({
    kind: 'unavailable',
    code: 'RELEASE_REGISTER_INVALID',
    message: `The register of releases (${path}) ${what}.`,
    nextStep: 'Restore the file from the repository; `crossward corpus release` writes it.',
    facts: { path },
  });

const isRelease = (raw: unknown): raw is Release => {
  if (typeof raw !== 'object' || raw === null) return false;
  const { version, knownFrom, digest, changelog, ...others } = raw as Record<string, unknown>;
  return (
    Object.keys(others).length === 0 &&
    typeof version === 'string' &&
    VERSION.test(version) &&
    isLocalDate(knownFrom) &&
    typeof digest === 'string' &&
    /^[0-9a-f]{64}$/.test(digest) &&
    typeof changelog === 'string' &&
    changelog !== ''
  );
};

const registerOf = (folder: string): string => join(folder, 'register.yaml');

/**
 * All releases, the oldest first; none where there is no register.
 * @throws DomainError RELEASE_REGISTER_INVALID
 */
export const readRegister = (folder: string = RELEASES_FOLDER): Release[] => {
  const path = registerOf(folder);
  if (!existsSync(path)) return [];
  let raw: unknown;
  try {
    raw = parse(readFileSync(path, 'utf8'));
  } catch {
    throw invalid(path, 'is not valid YAML');
  }
  if (!Array.isArray(raw) || !raw.every(isRelease)) {
    throw invalid(path, 'is not a list of { version, knownFrom, digest, changelog }');
  }
  raw.forEach((release, index) => {
    const before = raw[index - 1];
    if (before && before.knownFrom > release.knownFrom) throw invalid(path, 'is not in the order of `knownFrom`');
    if (raw.findIndex(({ version }) => version === release.version) !== index) {
      throw invalid(path, `names (${release.version}) twice`);
    }
  });
  return raw;
};

export const writeRegister = (folder: string, releases: readonly Release[]): void =>
  writeFileSync(
    registerOf(folder),
    `# Written by \`crossward corpus release\`. A release is never changed.\n${stringify(releases, { singleQuote: true })}`,
  );
