/** What went wrong, in the terms a caller can act on. The HTTP filter maps each kind to one status. */
export type ErrorKind =
  | 'invalid' // 400: the request cannot be understood
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not-found' // 404: also for what belongs to somebody else
  | 'gone' // 410: it was public, and will not be again
  | 'conflict' // 409: the state of things does not allow it
  | 'precondition-failed' // 412: somebody changed it meanwhile
  | 'too-large' // 413
  | 'unprocessable' // 422: understood, but against a rule
  | 'precondition-required' // 428
  | 'too-many-requests' // 429
  | 'unavailable'; // 503: try again later

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One finding inside a larger input: a field, a line, a key. */
export interface Problem {
  /** JSON pointer, file:line:column, or line number: where to look. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
  /** What to do about this one. */
  readonly nextStep?: string;
  /** The values that its message names, for whoever says it in other words. */
  readonly facts?: Facts;
}

export interface DomainErrorInit {
  kind: ErrorKind;
  /** SCREAMING_SNAKE_CASE, stable: clients match on it. */
  code: string;
  /** One sentence with the values in parentheses. */
  message: string;
  /** What the caller can do now. */
  nextStep: string;
  facts?: Facts;
  problems?: readonly Problem[];
  cause?: unknown;
}

/** Every expected failure of the product: a code, the facts and a next step (docs/architecture.md, "Errors"). */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly nextStep: string;
  readonly facts: Facts;
  readonly problems: readonly Problem[];

  constructor(init: DomainErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = 'DomainError';
    this.kind = init.kind;
    this.code = init.code;
    this.nextStep = init.nextStep;
    this.facts = init.facts ?? {};
    this.problems = init.problems ?? [];
  }
}

/** The thing is not there, or is not the caller's to see: both answer the same. */
export const notFound = (what: string, id: string): DomainError =>
  new DomainError({
    kind: 'not-found',
    code: `${what.toUpperCase().replaceAll(/[^A-Z]+/g, '_')}_NOT_FOUND`,
    message: `No ${what} (${id}) that you may see.`,
    nextStep: `Check the id, or list what you may see.`,
    facts: { id },
  });
