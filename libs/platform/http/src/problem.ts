import type { DomainError, ErrorKind, Facts, Problem as Finding } from '@crossward/kernel';

/** RFC 9457 body, with this product's members: a stable code, what to do next, and the findings in a larger input. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  nextStep: string;
  /** The id of the request, as in `x-request-id` and in the log. */
  instance: string;
  facts: Facts;
  problems?: readonly Finding[];
}

export const PROBLEM_TYPE = 'application/problem+json';

const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'precondition-failed': 412,
  'too-large': 413,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  unavailable: 503,
};

export const statusOf = (kind: ErrorKind): number => STATUS_OF_KIND[kind];

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'A session is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not allowed here',
  408: 'The request took too long',
  409: 'The state of things does not allow it',
  410: 'Gone for good',
  412: 'Changed meanwhile',
  413: 'Too large',
  414: 'The address is too long',
  415: 'This kind of content is not taken',
  422: 'Against a rule',
  428: 'A precondition is needed',
  429: 'Too many requests',
  431: 'The headers are too large',
  500: 'Something went wrong here',
  503: 'Not available now',
};

export const problemBody = (
  status: number,
  { code, detail, nextStep, facts = {}, problems = [] }: Omit<ProblemInit, 'status'>,
  instance: string,
): ProblemBody => ({
  type: `urn:crossward:problem:${code.toLowerCase().replaceAll('_', '-')}`,
  title: TITLES[status] ?? 'The request failed',
  status,
  code,
  detail,
  nextStep,
  instance,
  facts,
  ...(problems.length > 0 ? { problems } : {}),
});

/** What a failure says before it is tied to a request. */
export interface ProblemInit {
  status: number;
  code: string;
  detail: string;
  nextStep: string;
  facts?: Facts;
  problems?: readonly Finding[];
}

export const fromDomainError = (error: DomainError): ProblemInit => ({
  status: statusOf(error.kind),
  code: error.code,
  detail: error.message,
  nextStep: error.nextStep,
  facts: error.facts,
  problems: error.problems,
});
