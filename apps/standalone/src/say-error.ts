import { DomainError } from '@crossward/kernel';

/** Tells a failure to a person at a terminal: what, where, what to do. A stack only for what nobody expected. */
export const sayError = (error: unknown): void => {
  if (error instanceof DomainError) {
    console.error(`\n${error.message}`);
    for (const problem of error.problems) console.error(`  ${problem.at}: ${problem.message}`);
    console.error(error.nextStep);
    return;
  }
  console.error(error);
};
