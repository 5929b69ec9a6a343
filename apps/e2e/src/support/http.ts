import { randomUUID } from 'node:crypto';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs say what they expect of it
  body: any;
}

interface Sent {
  token?: string;
  headers?: Record<string, string>;
  /** Sent as it is when it is text, bytes or a form; anything else as JSON. */
  body?: unknown;
}

/** One request as any client would send it; nothing is added but what is told. */
export const call = async (base: string, method: string, path: string, sent: Sent = {}): Promise<Answer> => {
  const raw = typeof sent.body === 'string' || sent.body instanceof FormData;
  const json = sent.body !== undefined && !raw;
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: {
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...(sent.token ? { authorization: `Bearer ${sent.token}` } : {}),
      ...sent.headers,
    },
    body: raw ? (sent.body as string | FormData) : json ? JSON.stringify(sent.body) : undefined,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null };
};

export const freshKey = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** What no answer may ever hold: a stack, or where on the machine something lies. */
const INSIDES = /(\\n|\n)\s+at |\.[jt]s:\d+|node_modules|file:\/\/|(?<![\w.:/])\/(work|root|tmp|usr|var|opt|Users)\//;

export const expectNothingOfTheInsides = (text: string): void => expect(text).not.toMatch(INSIDES);

/** A refusal that a person can act on: RFC 9457 with code, detail and next step. Returns its body. */
export const expectProblem = (answer: Answer, status: number, code: string): Answer['body'] => {
  expect({ status: answer.status, code: answer.body?.code, text: answer.text }).toMatchObject({ status, code });
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ status, code });
  for (const word of ['detail', 'nextStep', 'title'] as const) expect(answer.body[word]).toMatch(/\w{2}/);
  expectNothingOfTheInsides(answer.text);
  return answer.body;
};
