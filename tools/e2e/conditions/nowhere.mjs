import { insist, seenWell, settled } from './meet.mjs';

const UNKNOWN = '01930000-0000-7000-8000-00000000dead';

const mainText = (page) => page.locator('main').innerText();

export const nowhereConditions = [
  {
    name: 'nowhere',
    lane: 'look',
    says: 'An address that leads nowhere says so and shows the way back',
    run: async ({ person }) => {
      const { page } = await person('nurse', '/no/such/page');
      insist((await mainText(page)).includes('There is nothing here'), 'The page does not say that nothing is here.');
      await page.getByRole('link', { name: 'Go to the start' }).click();
      await page.waitForURL(/\/nurse$/);
    },
  },
  {
    name: 'nowhere',
    lane: 'look',
    says: 'What belongs to another organisation looks like what does not exist, word for word',
    run: async ({ url, person }) => {
      const { page } = await person('hospital-approver', '/hospital');
      const own = new Set(
        (await (await page.request.get(`${url}/v1/gaps?limit=200`)).json()).items.map(({ id }) => id),
      );
      const recruiter = await person('recruiter', '/recruiter');
      const all = await (await recruiter.page.request.get(`${url}/v1/gaps?limit=200`)).json();
      const others = all.items.map(({ id }) => id).find((id) => !own.has(id));
      insist(others !== undefined, 'The market has no gap of another organisation.');
      const seen = [];
      for (const id of [others, UNKNOWN, 'no-id-at-all']) {
        await page.goto(`${url}/hospital/gaps/${id}/terms`);
        await settled(page);
        await page.getByText('There is nothing here').waitFor();
        seen.push((await mainText(page)).replaceAll(id, 'ID'));
      }
      insist(new Set(seen).size === 1, `The pages differ:\n${seen.join('\n---\n')}`);
      const submissions = await (await page.request.get(`${url}/v1/gaps/${others}/candidates`)).json();
      insist(
        submissions.status === 404,
        `The candidates of another organisation were answered with ${submissions.status}.`,
      );
    },
  },
  {
    name: 'nowhere',
    lane: 'look',
    says: 'A page that breaks keeps the workspace, says what to do, and comes back when it is loaded again',
    allowed: [/null|undefined/],
    run: async ({ url, person }) => {
      const visit = await person('nurse', '/nurse/me');
      const { page } = visit;
      const list = /\/v1\/submissions\?/;
      await page.route(list, (route) => route.fulfill({ json: { items: [null], nextCursor: null } }));
      await page.goto(`${url}/nurse/submissions`);
      await page.getByText('This page cannot be shown').waitFor();
      await seenWell(visit);
      insist(await page.locator('a[href="/nurse/licence-map"]:visible').count(), 'The navigation is gone.');
      await page.unroute(list);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('h1').waitFor();
      insist(page.url() === `${url}/nurse/submissions`, `It ended at ${page.url()}.`);
    },
  },
  {
    name: 'start',
    lane: 'look',
    says: 'A part of the shell that does not come is told, and trying again starts it',
    allowed: [/dynamically imported/],
    run: async ({ url, open }) => {
      const visit = await open({ serviceWorkers: 'block' });
      const { page } = visit;
      await page.route('**/assets/shell-*.js', (route) => route.abort());
      await page.goto(url);
      await page.getByText('Crossward did not start').waitFor();
      await seenWell(visit);
      await page.unroute('**/assets/shell-*.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('form').waitFor();
    },
  },
];
