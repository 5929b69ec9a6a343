/** What other people do in a story: through the API, each with a session of a demo account. */

const CLIENT = { 'x-crossward-client': 'portal', 'content-type': 'application/json' };

const asked = async (answer) => {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

/** The session of a demo account. */
export const demoCookie = async (url, email) => {
  const signedIn = await fetch(`${url}/v1/demo-sessions`, {
    method: 'POST',
    headers: { ...CLIENT, origin: url },
    body: JSON.stringify({ email }),
  });
  await asked(signedIn);
  return signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
};

/** The demo account of a role, as a client of the API. */
export const demoClient = async (url, role) => {
  const accounts = await asked(await fetch(`${url}/v1/demo-accounts`));
  const { email } = accounts.find((account) => account.role === role);
  const cookie = await demoCookie(url, email);
  return {
    get: async (path) => asked(await fetch(`${url}${path}`, { headers: { ...CLIENT, cookie } })),
    post: async (path, body, headers = {}) =>
      asked(
        await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { ...CLIENT, cookie, origin: url, 'idempotency-key': crypto.randomUUID(), ...headers },
          body: JSON.stringify(body ?? {}),
        }),
      ),
  };
};

/** A recruiter asks what it would be if Florida left the compact in a month. @returns the comparison, at its end */
export const compareWithoutFlorida = async (url) => {
  const recruiter = await demoClient(url, 'recruiter');
  const on = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const left = { withdrawal: { membership: 'nlc', jurisdiction: 'US-FL', on } };
  const { id } = await recruiter.post('/v1/rerankings', { before: {}, after: left, depth: 500 });
  for (let looks = 0; looks < 120; looks += 1) {
    const comparison = await recruiter.get(`/v1/rerankings/${id}`);
    if (comparison.finishedAt !== null) return comparison;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The comparison of two laws has not come to its end within a minute.');
};
