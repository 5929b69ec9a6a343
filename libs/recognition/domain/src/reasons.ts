import type { Citation, Reason } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import type { DatedVersion, MessageDocument } from './law/index.js';
import { lawError } from './law-error.js';
import { FALSE, TRUE, type Truth } from './truth.js';

/** A version without a known beginning is shown with the first day that a LocalDate of the corpus can hold. */
const SINCE_EVER = '0001-01-01' as LocalDate;

export const citationOf = (version: DatedVersion): Citation => ({
  legalBasis: version.cite.legalBasis,
  sourceUrl: version.cite.sourceUrl,
  verifiedOn: version.verifiedOn,
  confidence: version.confidence,
});

/** The three reasons that one condition can give, built once and shared by all decisions. */
export interface ReasonSet {
  held: Reason;
  failed: Reason;
  unknown: Reason;
}

export const reasonFor = (set: ReasonSet, truth: Truth): Reason =>
  truth === TRUE ? set.held : truth === FALSE ? set.failed : set.unknown;

/** A bar tells its reason from the nurse's side: held where it does not stand in the way. */
export const reasonForBar = (set: ReasonSet, truth: Truth): Reason =>
  truth === TRUE ? set.failed : truth === FALSE ? set.held : set.unknown;

export class Messages {
  constructor(private readonly documents: Readonly<Record<string, MessageDocument>>) {}

  /** Throws where a condition has no sentence. */
  get(owner: string, condition: string): { held: string; failed: string; unknown: string } {
    const message = this.documents[`${owner}.${condition}`] ?? this.documents[condition];
    if (message === undefined) {
      throw lawError(
        'MISSING_MESSAGE',
        `The condition (${condition}) of (${owner}) has no message.`,
        `Add (${condition}) to a file of messages/en.`,
      );
    }
    return typeof message === 'string' ? { held: message, failed: message, unknown: message } : message;
  }
}

export const reasonSet = (
  owner: string,
  rule: string,
  version: DatedVersion,
  texts: { held: string; failed: string; unknown: string },
  day?: LocalDate,
): ReasonSet => {
  const of = (outcome: Reason['outcome']): Reason =>
    Object.freeze({
      arrangement: owner,
      rule,
      version: version.from ?? SINCE_EVER,
      outcome,
      text: texts[outcome],
      ...(day === undefined ? {} : { day }),
      ...citationOf(version),
    });
  return { held: of('held'), failed: of('failed'), unknown: of('unknown') };
};
