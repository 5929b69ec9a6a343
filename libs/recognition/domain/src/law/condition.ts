import type { Operand, Span, TableCell } from './operand.js';

/** Some items of a list of the nurse, one bound as `as`. */
export interface Quantifier {
  in: string;
  as?: string;
  where?: Condition;
}

export interface Bounds {
  atLeast?: number;
  atMost?: number;
}

export interface FieldTests {
  is?: Operand;
  isNot?: Operand;
  oneOf?: Operand[];
  noneOf?: Operand[];
  atLeast?: Operand;
  atMost?: Operand;
  before?: Operand;
  onOrBefore?: Operand;
  after?: Operand;
  onOrAfter?: Operand;
  within?: Span & { before?: Operand; after?: Operand };
  memberOf?: string | string[];
  notMemberOf?: string | string[];
  /** Aspect of `memberOf` and `notMemberOf`. */
  as?: string;
  /** Day of `memberOf` and `notMemberOf`; the day asked about unless told. */
  at?: Operand;
  partOf?: Operand | Operand[];
  listedIn?: TableCell;
  reaches?: Operand;
  scale?: string;
  known?: true;
  /** Only of `$purpose` and `$assignment.…`: does the query say it? Never unknown. */
  stated?: boolean;
}

/** Exactly one operator each; `id` names the condition for reasons and messages. */
export type Condition = { id?: string } & (
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { use: string }
  | { exists: Quantifier }
  | { none: Quantifier }
  | { count: Quantifier & Bounds }
  | { total: Quantifier & Bounds & { of: string; since?: Operand; perDay?: number } }
  | { continuous: Quantifier & { years: number; withinYears: number; endingAt?: Operand } }
  | { lasting: Quantifier & { years: number; endingAt?: Operand } }
  /** The id of a language requirement, or `$destination` for that of the place asked about. */
  | { language: string }
  | { current: true | { of?: Operand; on?: Operand } }
  | ({ field: string } & FieldTests)
);

export type NamedCondition = Condition & { id: string };
