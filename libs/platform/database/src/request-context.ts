import { AsyncLocalStorage } from 'node:async_hooks';

/** The `Idempotency-Key` of a request, and what to compare a repetition with. */
export interface IdempotencyRequest {
  readonly key: string;
  /** Hash of method, path and body. */
  readonly requestHash: string;
  /** Set by the unit of work: the answer was replayed, nothing ran. */
  replayed?: boolean;
  /** Set by the unit of work once the answer stands: the key belongs to one transaction only. */
  used?: boolean;
}

/** What belongs to one request or one job, wherever the code that serves it happens to be. */
export interface RequestContext {
  readonly requestId: string;
  /** `Authorization` of whoever asks, for a question that is handed on to another service in the same name. */
  readonly authorization?: string;
  idempotency?: IdempotencyRequest;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const runInRequest = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

export const currentRequest = (): RequestContext | undefined => storage.getStore();
