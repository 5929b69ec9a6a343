import { CLIENT } from './client-header.js';
import { ANSWERS_ID, firstAddresses, type FirstAnswers } from './first-answers.js';

const asked = new Map<string, Promise<Response>>();

/** What came with the page; nothing with the plain shell. */
const brought = (): FirstAnswers => {
  const text = document.getElementById(ANSWERS_ID)?.textContent;
  return text ? (JSON.parse(text) as FirstAnswers) : {};
};

/** Asks for what the page at this address shows first, while its code is still on the way, unless it came with it. */
export const askAhead = (path: string): void => {
  const answers = brought();
  for (const [address, answer] of Object.entries(answers)) asked.set(address, Promise.resolve(Response.json(answer)));
  for (const address of firstAddresses(path).filter((one) => !(one in answers))) {
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
