import { DomainError } from '@crossward/kernel';

/** A fault in the law itself: found by lint, or when the corpus is compiled. */
export const lawError = (code: string, message: string, nextStep: string): DomainError =>
  // The first value in parentheses is the offending one; lint looks for its line in the file.
  new DomainError({
    kind: 'unprocessable',
    code,
    message,
    nextStep,
    facts: { value: /\(([^)]*)\)/.exec(message)?.[1] ?? '' },
  });
