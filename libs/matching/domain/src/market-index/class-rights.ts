import type { GapSummary, RightStanding } from '@crossward/contracts';
import { summariseAuthorisation } from '../authorisation.js';
import { authorisedByStart } from '../constraints/authorised-by-start.js';
import { mayWorkThere } from '../constraints/may-work-there.js';
import { readiness } from '../factors/readiness.js';
import { standingOf } from '../market-ranking/nurse-question.js';
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
  /** Place in `STANDINGS` of what each class has. */
  readonly standing: Uint8Array;
}

/** Neither right nor route, a route, a right on the first day. */
export const STANDINGS: readonly RightStanding[] = ['none', 'pending', 'ready'];

/** A table of this many classes none of which has been asked about. */
export const emptyRights = (classes: number): ClassRights => ({
  readiness: new Float64Array(classes),
  failed: new Uint8Array(classes),
  standing: new Uint8Array(classes),
});

/** The rights of classes by the very functions that `assess` uses; these read nothing of the nurse but the decisions. */
export const classRights = (gap: GapSummary, decisions: readonly MatchDecisions[]): ClassRights => {
  const rights = emptyRights(decisions.length);
  decisions.forEach((decision, classId) => {
    const match = { gap, decisions: decision } as MatchCase;
    rights.readiness[classId] = readiness(match).value;
    rights.failed[classId] =
      (authorisedByStart(match) ? NOT_AUTHORISED : 0) | (mayWorkThere(match) ? NO_WORK_AUTHORISATION : 0);
    rights.standing[classId] = STANDINGS.indexOf(standingOf(summariseAuthorisation(decision, gap.assignment)));
  });
  return rights;
};
