import { demoClient } from '../market.mjs';
import { insist, settled } from './meet.mjs';
import { liveSubmission } from './submission.mjs';

/** Round trips of a bad connection, in the network of the browser itself. */
const slow = async ({ page, context }, latency) => {
  const debug = await context.newCDPSession(page);
  await debug.send('Network.enable');
  await debug.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: 50_000, uploadThroughput: 20_000 },
  });
};

const workerIsReady = (page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active !== null);

const problem = (status, code) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    ...{ type: 'about:blank', status, code, title: code },
    ...{ detail: 'The database does not answer.', nextStep: 'Try again in a minute.' },
  }),
});

export const connectionConditions = [
  {
    name: 'offline',
    lane: 'look',
    width: 390,
    says: 'Without a connection the shell still starts and says so; with it, it goes on by itself',
    allowed: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|dynamically imported/],
    run: async ({ person }) => {
      const { page, context } = await person('nurse', '/nurse');
      await workerIsReady(page);
      await page.reload();
      await settled(page);
      await context.setOffline(true);
      await page.getByText('You are offline.').waitFor();
      await page.reload();
      await page.getByText('The server does not answer').first().waitFor();
      insist(await page.getByText('Crossward', { exact: true }).count(), 'The shell is not there.');
      await context.setOffline(false);
      // Chromium does not tell a page of a service worker that the emulated connection is back.
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.locator('#content h1').waitFor();
    },
  },
  {
    name: 'server-error',
    lane: 'look',
    width: 390,
    says: 'A server that fails is told with its next step, and trying again shows the page',
    run: async ({ url, person }) => {
      const { page } = await person('nurse', '/nurse');
      for (const status of [500, 503]) {
        await page.route('**/v1/submission-consents*', (route) =>
          route.fulfill(problem(status, 'DATABASE_UNAVAILABLE')),
        );
        await page.goto(`${url}/nurse/consents`);
        const alert = page.locator('main [role="alert"]').first();
        await alert.getByText('Try again in a minute.').waitFor();
        await alert.getByText('DATABASE_UNAVAILABLE').waitFor();
        await page.unroute('**/v1/submission-consents*');
        await alert.getByRole('button', { name: 'Try again' }).click();
        await alert.waitFor({ state: 'detached' });
      }
      // No problem document at all, as a proxy answers.
      await page.route('**/v1/submission-consents*', (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      );
      await page.goto(`${url}/nurse/consents`);
      await page.locator('main [role="alert"] button').first().waitFor();
    },
  },
  {
    name: 'slow-network',
    lane: 'nurse',
    width: 390,
    says: 'On a slow network pages show their outline first, and a double click has exactly one effect',
    run: async ({ url, person }) => {
      const id = await liveSubmission(url, await demoClient(url, 'nurse'));
      const visit = await person('nurse', `/nurse/submissions/${id}`);
      const { page } = visit;
      const messages = `/v1/submissions/${id}/messages`;
      const count = async () => (await (await page.request.get(`${url}${messages}?limit=100`)).json()).items.length;
      const before = await count();
      await settled(page);
      await slow(visit, 3000);
      await page.locator('main a[href*="/nurse/messages/"]').first().click();
      await page.locator('[aria-busy="true"]').first().waitFor();
      await page.locator('main textarea').waitFor({ timeout: 30_000 });
      let posts = 0;
      page.on(
        'request',
        (request) => (posts += Number(request.method() === 'POST' && request.url().includes(messages))),
      );
      await page.locator('main textarea').fill('Sent with a double click.');
      await page.locator('main form button[type="submit"]').dblclick();
      await page.waitForFunction(() => document.querySelector('main textarea').value === '', undefined, {
        timeout: 30_000,
      });
      insist(posts === 1, `${posts} requests went out.`);
      insist((await count()) === before + 1, `${(await count()) - before} messages were posted.`);
    },
  },
];
