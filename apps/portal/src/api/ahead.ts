import { CLIENT } from './client-header.js';

/** What a first page asks for besides the account. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  '/nurse': ['/v1/nurses/me', '/v1/nurses/me/matches?limit=10', '/v1/submissions?limit=50', '/v1/notices/unread-count'],
};

const asked = new Map<string, Promise<Response>>();

/** Asks for what the page at this address shows first, while its code is still on the way. */
export const askAhead = (path: string): void => {
  for (const address of ['/v1/me', ...(FIRST[path] ?? [])]) {
    const answer = fetch(address, { headers: { [CLIENT.name]: CLIENT.value } });
    answer.catch(() => undefined); // whoever takes it hears of it
    asked.set(address, answer);
  }
};

/** The answer to what was asked ahead, for the first who wants it. */
export const takeAhead = ({ method, url }: Request): Promise<Response> | undefined => {
  if (method !== 'GET' || asked.size === 0) return undefined;
  const address = url.slice(window.location.origin.length);
  const answer = asked.get(address);
  asked.delete(address);
  return answer;
};

/** What nobody has taken by now is old. */
export const forgetAhead = (): void => asked.clear();
