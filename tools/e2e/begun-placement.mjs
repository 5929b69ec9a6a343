import { randomInt } from 'node:crypto';
import { tellStory } from '@crossward/app-standalone';
import { apiClient, dataOf } from '@crossward/api-client';
import { demoCookie } from './market.mjs';

/** The last one is the demo market's own first placement. */
const MOST_PEOPLE = 99_998;
const UNTOLD = { title: () => undefined, step: () => undefined, fact: () => undefined, law: () => undefined };

/** As the demo's own client of the API, but demo accounts sign in without a password, which stands nowhere. */
class StoryApi {
  #url;
  #token = null;
  #cookie = null;
  #client;

  constructor(url) {
    this.#url = url;
    this.#client = apiClient({
      baseUrl: url,
      token: () => this.#token,
      fetch: (request) => {
        if (this.#cookie === null) return fetch(request);
        const headers = new Headers(request.headers);
        for (const [name, value] of [
          ['cookie', this.#cookie],
          ['origin', url],
          ['x-crossward-client', 'portal'],
        ])
          headers.set(name, value);
        return fetch(new Request(request, { headers }));
      },
    });
  }

  as() {
    return new StoryApi(this.#url);
  }

  async signIn(email, password) {
    if (password === null) this.#cookie = await demoCookie(this.#url, email);
    else this.#token = (await this.ask(({ POST }) => POST('/v1/sessions', { body: { email, password } }))).token;
    return this;
  }

  ask(call) {
    return dataOf(call(this.#client));
  }
}

/**
 * A nurse at work since today: `npm run demo` as it is told, through the start gate and on the real clock. She signs in
 * with the address and password that the story gave her.
 */
export const begunPlacement = async (url) => {
  const [person, now] = [randomInt(1, MOST_PEOPLE + 1), new Date()];
  const api = new StoryApi(url);
  const { placementId } = await tellStory({ api, tell: UNTOLD, password: null, person, now });
  const [email, password] = [
    `story-${person}-${now.getTime()}@nurses.example`,
    `a story of nurse ${person} in ${now.getTime()}`,
  ];
  return { placementId, email, password };
};
