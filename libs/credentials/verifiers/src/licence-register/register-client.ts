import type { SourceTrouble } from '@crossward/credentials-domain';
import type { ValidateFunction } from 'ajv';
import { isAccepted, isState, type LookUpAccepted, type LookUpRequest, type LookUpState } from './protocol.js';

export interface RegisterClientOptions {
  /** Base URL of the register service, without a trailing slash. */
  readonly url: string;
  /** For a whole exchange, body included. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** The register is down, too slow, too talkative, or does not keep to its protocol: nothing is known of the claim. */
export class RegisterDown extends Error {
  constructor(
    reason: string,
    readonly trouble: SourceTrouble,
    readonly retryAfterMs: number | null = null,
  ) {
    super(reason);
    this.name = 'RegisterDown';
  }
}

/** The register understood and refuses: asking the same again gives the same. */
export class RegisterRefused extends Error {}

/** The register has forgotten the transaction; ask anew. */
export class TransactionUnknown extends Error {}

/** Speaks the register protocol over HTTP. Follows no redirect, reads no more than it must, trusts no shape. */
export class RegisterClient {
  private readonly timeoutMs: number;
  private readonly maxBytes: number;

  constructor(private readonly options: RegisterClientOptions) {
    this.timeoutMs = options.timeoutMs ?? 10_000;
    this.maxBytes = options.maxBytes ?? 256 * 1024;
  }

  async lookUp(request: LookUpRequest): Promise<LookUpAccepted> {
    const { status, body } = await this.exchange('/v1/look-ups', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (status !== 202) throw refusal(status, body);
    return this.checked(body, isAccepted);
  }

  async state(transactionId: string): Promise<LookUpState> {
    const { status, body } = await this.exchange(`/v1/look-ups/${encodeURIComponent(transactionId)}`, {
      method: 'GET',
    });
    if (status === 404 || status === 410) throw new TransactionUnknown('The register has forgotten the transaction.');
    if (status !== 200) throw refusal(status, body);
    return this.checked(body, isState);
  }

  private async exchange(path: string, init: RequestInit): Promise<{ status: number; body: string }> {
    let response: Response;
    try {
      response = await fetch(`${this.options.url}${path}`, {
        ...init,
        headers: { accept: 'application/json', ...init.headers },
        redirect: 'error',
        signal: AbortSignal.timeout(this.timeoutMs),
      });
      return await this.read(response);
    } catch (error) {
      if (error instanceof RegisterDown) throw error;
      throw unanswered(error, this.timeoutMs);
    }
  }

  private async read(response: Response): Promise<{ status: number; body: string }> {
    const body = await this.bounded(response);
    if (response.status === 429 || response.status >= 500) {
      throw new RegisterDown(
        `The register answered (${response.status}).`,
        'source-busy',
        retryAfter(response.headers.get('retry-after')),
      );
    }
    return { status: response.status, body };
  }

  private async bounded(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > this.maxBytes)
        throw new RegisterDown(`The register answered more than (${this.maxBytes}) bytes.`, 'source-unclear');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  private checked<T>(body: string, validate: ValidateFunction<T>): T {
    const answer = parsed(body);
    if (validate(answer)) return answer;
    const { instancePath, message } = validate.errors?.[0] ?? {};
    throw new RegisterDown(
      `The register’s answer breaks the protocol at (${instancePath || '/'}): ${message ?? 'no JSON'}.`,
      'source-unclear',
    );
  }
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const refusal = (status: number, body: string): Error => {
  if (status < 400)
    return new RegisterDown(`The register answered (${status}), which its protocol does not know.`, 'source-unclear');
  const answer = parsed(body) as { detail?: unknown } | undefined;
  const detail =
    typeof answer?.detail === 'string' ? `: ${answer.detail.replaceAll(/\p{Cc}/gu, ' ').slice(0, 200)}` : '';
  // Credentials or a path that we got wrong are ours to mend, and no word about the nurse.
  if ([401, 403, 404, 405, 408].includes(status))
    return new RegisterDown(`The register answered (${status})${detail}.`, 'access-refused');
  return new RegisterRefused(`(${status})${detail}`);
};

const unanswered = (error: unknown, timeoutMs: number): RegisterDown => {
  if ((error as { name?: unknown }).name === 'TimeoutError') {
    return new RegisterDown(`The register gave no answer within (${timeoutMs}) ms.`, 'source-silent');
  }
  const cause = (error as { cause?: { code?: unknown } }).cause?.code;
  const reason = `The register cannot be reached (${typeof cause === 'string' ? cause : 'connection failed'}).`;
  return new RegisterDown(reason, 'source-unreachable');
};

/** Seconds, as registers send it; a date is rare enough to fall back on our own pace. */
const retryAfter = (header: string | null): number | null =>
  header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1_000 : null;
