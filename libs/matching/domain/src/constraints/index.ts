import type { Constraint, LawConstraint, MarketCase, MarketConstraint } from '../match.js';
import { authorisedByStart } from './authorised-by-start.js';
import { availableThroughout } from './available-throughout.js';
import { certificatesValid } from './certificates-valid.js';
import { languagesAtLevel } from './languages-at-level.js';
import { mayWorkThere } from './may-work-there.js';
import { notAlreadyBusy } from './not-already-busy.js';
import { notExcluded } from './not-excluded.js';
import { notOnNoGoList } from './not-on-no-go-list.js';
import { payFloorReached } from './pay-floor.js';
import { professionMatches } from './profession-matches.js';
import { seatsLeft } from './seats-left.js';
import { shiftPatternWanted } from './shift-pattern-wanted.js';
import { specialtyWithYears } from './specialty-with-years.js';

/** Those that need no decision of the law. */
export const MARKET_CONSTRAINTS: readonly MarketConstraint[] = [
  notExcluded,
  seatsLeft,
  professionMatches,
  specialtyWithYears,
  certificatesValid,
  languagesAtLevel,
  availableThroughout,
  notAlreadyBusy,
  shiftPatternWanted,
  payFloorReached,
  notOnNoGoList,
];

/** Those that the law decides alone. */
export const LAW_CONSTRAINTS: readonly LawConstraint[] = [authorisedByStart, mayWorkThere];

/** Every hard constraint, in the order in which failures are told. All are checked: "why not" is never cut short. */
export const CONSTRAINTS: readonly Constraint[] = [...LAW_CONSTRAINTS, ...MARKET_CONSTRAINTS];

/** Whether the law is worth asking: a pair that the market excludes stays excluded whatever the law says. */
export const passesMarket = (match: MarketCase): boolean =>
  MARKET_CONSTRAINTS.every((constraint) => constraint(match) === null);

/** Their names, in the same order: how many nurses each excludes is told by these. */
export const CONSTRAINT_NAMES = [
  'authorised-by-start',
  'work-authorisation',
  'exclusion-screen',
  'seats-left',
  'profession',
  'specialty',
  'certificates',
  'languages',
  'availability',
  'not-already-busy',
  'shift-pattern',
  'pay-floor',
  'no-go-list',
] as const;
