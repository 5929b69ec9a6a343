import { DomainError } from '@crossward/kernel';

/** Tells a failure to a person at a terminal: what, where, what to do. A stack only for what nobody expected. */
export const sayError = (error: unknown, out: NodeJS.WritableStream = process.stderr): void => {
  if (!(error instanceof DomainError)) {
    out.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return;
  }
  const problems = error.problems.map((problem) => `  ${problem.at}: ${problem.message}\n`).join('');
  out.write(`\n${error.message}\n${problems}${error.nextStep}\n`);
};
