import type { GapSummary } from '@crossward/contracts';
import { authorisedByStart } from '../constraints/authorised-by-start.js';
import { mayWorkThere } from '../constraints/may-work-there.js';
import { readiness } from '../factors/readiness.js';
import type { MatchCase, MatchDecisions } from '../match.js';

/** Bits of `ClassRights.failed`. */
export const NOT_AUTHORISED = 1;
export const NO_WORK_AUTHORISATION = 2;

/**
 * What the law says to one question (destination, days, profession, setting), one entry a recognition class. The owner of
 * the law makes it; the index only reads it, so it may be shared by all gaps that ask the same.
 */
export interface ClassRights {
  /** Value of the factor `readiness`, 0..1, of every class. */
  readonly readiness: Float64Array;
  /** 0: may practise and work there; else the bits of the constraints that fail. */
  readonly failed: Uint8Array;
}

/** The rights of classes by the very functions that `assess` uses; these read nothing of the nurse but the decisions. */
export const classRights = (gap: GapSummary, decisions: readonly MatchDecisions[]): ClassRights => {
  const rights = { readiness: new Float64Array(decisions.length), failed: new Uint8Array(decisions.length) };
  decisions.forEach((decision, classId) => {
    const match = { gap, decisions: decision } as MatchCase;
    rights.readiness[classId] = readiness(match).value;
    rights.failed[classId] =
      (authorisedByStart(match) ? NOT_AUTHORISED : 0) | (mayWorkThere(match) ? NO_WORK_AUTHORISATION : 0);
  });
  return rights;
};
