import { DomainError, type Problem as Finding, type ErrorKind } from '@crossward/kernel';
import { ApiProblem } from './api-problem.js';
import { ServerUnreachable } from './server-unreachable.js';

const KINDS: Readonly<Record<number, ErrorKind>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'precondition-failed',
  413: 'too-large',
  422: 'unprocessable',
  428: 'precondition-required',
  429: 'too-many-requests',
};

/** A refusal, or the silence of the server, as an error that the product's programs tell like their own; others as they are. */
export const domainErrorOf = (error: unknown): unknown => {
  if (error instanceof ApiProblem) {
    const { status, code, message, nextStep, problem } = error;
    const problems = (problem.problems ?? []) as readonly Finding[];
    return new DomainError({ kind: KINDS[status] ?? 'unavailable', code, message, nextStep, problems, cause: error });
  }
  if (!(error instanceof ServerUnreachable)) return error;
  return new DomainError({
    kind: 'unavailable',
    code: 'SERVER_UNREACHABLE',
    message: error.message,
    nextStep: 'Start it with npm start in another terminal, or name another server in CROSSWARD_URL.',
    facts: { server: error.server },
    cause: error,
  });
};
