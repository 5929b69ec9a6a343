import type { Problem } from '@crossward/kernel';

/** A fault in the law: where (`file:line:column`), what, and what to do about it. */
export interface Finding extends Problem {
  readonly nextStep: string;
}
