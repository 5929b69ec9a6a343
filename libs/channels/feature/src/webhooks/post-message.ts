import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';

/** More of an answer is not read: nobody fills our memory. */
const MOST_BYTES = 64 * 1024;
/** What the log of attempts keeps of it. */
const KEPT_BYTES = 1024;

export interface Reply {
  status: number;
  retryAfter: string | undefined;
  /** The first bytes as text that the database can hold. */
  answer: string;
}

export interface Post {
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
  lookup: LookupFunction;
  timeoutMs: number;
}

/**
 * One POST on a connection of its own, with one limit of time for everything. Redirects are answers like others. Once
 * the status is there, it counts, even if the rest of the answer dawdles.
 */
export const postMessage = ({ url, headers, body, lookup, timeoutMs }: Post): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
      method: 'POST',
      agent: false,
      lookup,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    request.on('error', reject);
    request.on('response', (response) => {
      void firstBytes(response).then((answer) => {
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], answer });
        request.destroy();
      });
    });
    request.end(body);
  });

const firstBytes = async (response: IncomingMessage): Promise<string> => {
  const kept: Buffer[] = [];
  let read = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (read < KEPT_BYTES) kept.push(chunk.subarray(0, KEPT_BYTES - read));
      read += chunk.length;
      if (read > MOST_BYTES) break;
    }
  } catch {
    // Cut off: what has come is what there is.
  }
  return Buffer.concat(kept).toString('utf8').replaceAll('\0', '\u{fffd}');
};

export const isTimeout = (error: unknown): boolean =>
  ['AbortError', 'TimeoutError'].includes((error as Partial<Error> | null)?.name ?? '');
