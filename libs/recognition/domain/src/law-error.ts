import { DomainError } from '@crossward/kernel';

/** A fault in the law itself: found by lint, or when the corpus is compiled. */
export const lawError = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep });
