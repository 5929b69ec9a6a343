import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LawDocuments } from '@crossward/recognition-domain';
import { LAW_FOLDER, readTexts, sha256Of, type TextFile } from './read-law.js';

/** Beside the compiled code, which is removed and rebuilt with it; absent until the first load. */
const KEPT_AT = fileURLToPath(new URL('../dist/checked-law.json', import.meta.url));
const OWN_CODE = fileURLToPath(new URL('.', import.meta.url));

interface Kept {
  key: string;
  law: LawDocuments;
}

/**
 * Digest of all that the documents follow from: the files of the law, the schemas that they were held against, and the
 * code of this room that read them. Whatever changes, the key is another one, so that nothing kept can be out of date.
 * (Lint keeps nothing: it also notices what a newer parser or a newer ISO 3166 would refuse.)
 */
export const keyOf = (law: readonly TextFile[]): string =>
  sha256Of([...law, ...readTexts(LAW_FOLDER, /\.json$/), ...readTexts(OWN_CODE, /(?<!\.spec|\.d)\.[jt]s$/)]);

/** The documents that an earlier process has parsed and checked under this key; undefined where there are none. */
export const keptLaw = (key: string, path: string = KEPT_AT): LawDocuments | undefined => {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    return kept.key === key ? kept.law : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps documents for the next process. Where the folder cannot be written, each process parses the law itself. */
export const keepLaw = (key: string, law: LawDocuments, path: string = KEPT_AT): void => {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify({ key, law } satisfies Kept));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
};
