import type { components } from './schema.js';

type Problem = components['schemas']['Problem'];

const textOf = (problem: Partial<Problem>, status: number, request: string): string => {
  const findings = (problem.problems ?? []).map(({ at, message }) => ` ${at}: ${message}`).join(';');
  return `${request} was answered with ${status}: ${problem.detail ?? 'no problem document came with it.'}${findings}`;
};

/** A refusal of the server, as RFC 9457 tells it: match on `code`, show `message` and `nextStep`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly nextStep: string;

  constructor(
    readonly status: number,
    /** Empty where what came was no problem document, a proxy's page for example. */
    readonly problem: Partial<Problem>,
    request: string,
  ) {
    super(textOf(problem, status, request));
    this.code = problem.code ?? 'REQUEST_REFUSED';
    this.nextStep = problem.nextStep ?? 'See the log of the server.';
  }
}
