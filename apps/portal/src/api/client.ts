import { apiClient } from '@crossward/api-client';

/** Tells the server that one of its own pages asks: a session kept in a cookie answers to nothing else. */
const CLIENT = { name: 'x-crossward-client', value: 'portal' };

/** The server's API, typed by its own document. The session is in a cookie that no script can read. */
export const api = apiClient({
  baseUrl: window.location.origin,
  fetch: (request) => {
    request.headers.set(CLIENT.name, CLIENT.value);
    return fetch(request);
  },
});
