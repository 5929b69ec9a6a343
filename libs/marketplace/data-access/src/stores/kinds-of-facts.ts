import type { CopiedRows } from './copied-rows.js';
import type { ColumnTerms, Entries } from './column-terms.js';
import { statedIn, type Stated } from './feed-reader.js';
import { KnownBytes } from './known-bytes.js';
import { FIELD, type FactsRow } from './nurse-feed-rows.js';

/** What nurses state whose facts and licences are, byte by byte, the same. */
export interface Kind {
  /** As the rows of single nurses tell it. */
  readonly fingerprint: string;
  readonly text: string;
  /** Null until somebody's facts of this kind were read. */
  stated: (Stated & { readonly certificateEntries: Entries; readonly languageEntries: Entries }) | null;
}

/** As many as `FeedReader` keeps. */
const KINDS_KEPT = 30_000;
const LICENCES_AT = 4;

/**
 * Kinds of facts by the bytes that tell them: fingerprint of the facts, whether licences are stated, and those.
 * The three stand one behind the other in a row.
 */
export class KindsOfFacts {
  private readonly kinds = new KnownBytes<Kind>(KINDS_KEPT, kindIn);

  constructor(private readonly terms: ColumnTerms) {}

  of(rows: CopiedRows): Kind {
    const end = rows.starts[FIELD.licences]! + Math.max(0, rows.lengths[FIELD.licences]!);
    return this.kinds.of(rows.view, rows.starts[FIELD.fingerprint]!, end);
  }

  /** What one nurse of the kind states; nothing comes of it where she has come to state something else. */
  learn(kind: Kind, [, fingerprint, facts]: FactsRow): void {
    if (fingerprint !== kind.fingerprint) return;
    const stated = statedIn(kind.text, facts);
    kind.stated = {
      ...stated,
      certificateEntries: this.terms.certificatesOf(stated.certificates),
      languageEntries: this.terms.languagesOf(stated.languages),
    };
  }
}

const FINGERPRINT_BYTES = 32;

/** Fingerprint, length and value of the flag, length and text of the licences. */
const kindIn = (bytes: Buffer): Kind => {
  const fingerprint = bytes.toString('base64', 0, FINGERPRINT_BYTES);
  const flag = FINGERPRINT_BYTES + 4;
  const text = bytes[flag] === 1 ? `${fingerprint}[${bytes.toString('utf8', flag + 1 + LICENCES_AT)}]` : fingerprint;
  return { fingerprint, text, stated: null };
};
