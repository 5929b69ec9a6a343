import { apiClient } from '@crossward/api-client';
import { takeAhead } from './ahead.js';
import { CLIENT } from './client-header.js';

/** The server's API, typed by its own document. The session is in a cookie that no script can read. */
export const api = apiClient({
  // While a page is painted nobody asks through this.
  baseUrl: typeof window === 'undefined' ? 'http://nobody.invalid' : window.location.origin,
  fetch: (request) => {
    request.headers.set(CLIENT.name, CLIENT.value);
    return takeAhead(request) ?? fetch(request);
  },
});
