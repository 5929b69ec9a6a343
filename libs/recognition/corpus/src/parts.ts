import { SOURCE_LOCALE } from '@crossward/recognition-domain';
import type { LawFile } from './law-file.js';
import type { DocumentKind } from './schemas.js';

/** Terms and sentences have no id of their own: many files make up one vocabulary, one catalogue. */
export const PARTS: ReadonlySet<DocumentKind> = new Set(['vocabulary', 'messages', 'sentences', 'phrases']);

/** The locale that a file of sentences is written in: `messages/fr/europe.yaml`. */
export const localeOf = ({ path }: LawFile): string =>
  /^(?:messages|sentences)\/([a-z]{2})[./]/.exec(path)?.[1] ?? SOURCE_LOCALE;

/** One document out of the parts of many files; keys of the second level are put together too. */
export const merged = <T extends object>(parts: readonly T[], whole: T): T => {
  const all = { ...whole } as Record<string, object>;
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      all[key] = typeof value === 'object' && key in whole ? { ...all[key], ...value } : value;
    }
  }
  return all as T;
};
