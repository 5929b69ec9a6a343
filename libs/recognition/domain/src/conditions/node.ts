import type { Weakest } from '../confidence.js';
import type { Context } from '../context.js';
import type { OpenQuestions } from '../open-questions.js';
import type { Truth } from '../truth.js';

/** A compiled condition: closures over constants, so that a decision parses nothing. */
export interface Node {
  truth(context: Context): Truth;
  /** Called only where `truth` is unknown: names what decides. */
  explain(context: Context, open: OpenQuestions): void;
  /** Called only where `truth` is true: names the confidence of the data that made it so. */
  rests(context: Context, weakest: Weakest): void;
}

/** The place in a table has no row: no comparison with it holds. */
export const NO_ROW = Symbol('no row');

/** A compiled operand. `undefined` is unknown. */
export interface Value {
  read(context: Context): unknown;
  explain(context: Context, open: OpenQuestions): void;
  rests(context: Context, weakest: Weakest): void;
  /** Set where the operand is the same for every query. */
  constant?: unknown;
}
