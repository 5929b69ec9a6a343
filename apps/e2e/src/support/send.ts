import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

export interface Sent {
  method: string;
  /** As it goes over the wire: nothing is escaped or normalised. */
  path: string;
  token?: string | null;
  headers?: OutgoingHttpHeaders;
  /** Bytes go as they are, everything else as JSON. */
  body?: unknown;
  /** One of its own where the shared sockets would put requests in a row. */
  agent?: Agent;
  hangsAfterMs?: number;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed body; undefined when it is no JSON. */
  json: unknown;
}

const HANGS_AFTER_MS = 20_000;
const shared = new Agent({ keepAlive: true, maxSockets: 32 });

const bytesOf = (body: unknown): Buffer | null =>
  body === undefined ? null : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));

/** One request with whatever is wanted in it, even what a well-behaved client never sends. Rejects when it hangs. */
export const send = (base: string, sent: Sent): Promise<Answer> =>
  new Promise((done, fail) => {
    const { method, path, token, headers = {}, body, agent = shared, hangsAfterMs: timeout = HANGS_AFTER_MS } = sent;
    const { hostname, port } = new URL(base);
    const bytes = bytesOf(body);
    const going = request({
      ...{ agent, hostname, port, method, path, timeout },
      headers: {
        ...(bytes ? { 'content-type': 'application/json', 'content-length': bytes.length } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
    });
    going.on('timeout', () => going.destroy(new Error(`${method} ${path.slice(0, 200)} hangs.`)));
    going.on('error', fail);
    going.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        done({ status: response.statusCode ?? 0, headers: response.headers, text, json: jsonIn(text) });
      });
    });
    going.end(bytes ?? undefined);
  });

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
