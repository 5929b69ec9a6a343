import { insist } from './meet.mjs';

const ROUNDS = 5;
const CARD = '#root article h2';

/** Her start page, opened anew as a browser that has told its look opens it; `code` decides about the application. */
const openPainted = async (visit, url, code) => {
  const { page, context } = visit;
  await page.goto(`${url}/sign-in`);
  await page.locator('form').first().waitFor();
  const [look] = (await context.cookies(`${url}/nurse`)).filter(({ name }) => name === 'crossward-look');
  insist(look, 'The browser has not told its look.');
  // The worker's cache would answer before the route does.
  await context.route(/\/assets\/start-[\w-]+\.js/, code);
  // On a busy machine the painter may be too slow, and the plain page comes.
  for (let round = 1; ; round++) {
    const answer = await page.goto(`${url}/nurse`, { waitUntil: 'domcontentloaded' });
    if (round === ROUNDS || (await answer.text()).includes('data-painted')) return answer;
  }
};

const nurse = async ({ open, enter }, options = {}) => {
  const visit = await open({ serviceWorkers: 'block', ...options });
  await enter(visit, 'nurse');
  return visit;
};

/** First of all: once the nurse is placed, she has no gaps to choose from. */
export const paintedConditions = [
  {
    name: 'painted',
    lane: 'look',
    first: true,
    width: 390,
    says: 'The start page of a nurse is there without its code: her gaps, in her language and colours, and what did not come',
    allowed: [/ERR_FAILED|dynamically imported/],
    run: async ({ url, ...stage }) => {
      const visit = await nurse(stage, { locale: 'fr-FR', colorScheme: 'dark' });
      const answer = await openPainted(visit, url, (route) => route.abort());
      const headers = answer.headers();
      insist(headers['cache-control'] === 'private, no-store', `A cache may keep it: ${headers['cache-control']}`);
      const { page } = visit;
      const html = await answer.text();
      insist(/<article[^>]*>[\s\S]*<h2/.test(html), 'No gap is in the page that the server sent.');
      insist(
        html.includes('<html lang="fr" data-mantine-color-scheme="dark">'),
        'It is not in her language and colours.',
      );
      await page.getByRole('alert').getByText('Crossward n’a pas démarré').waitFor();
      insist(await page.locator(CARD).first().isVisible(), 'What was there to read is gone.');
    },
  },
  {
    name: 'painted',
    lane: 'look',
    first: true,
    width: 390,
    says: 'A painted page is taken over as it is: no element is drawn anew, and what was pressed before counts',
    run: async ({ url, ...stage }) => {
      const visit = await nurse(stage);
      const { page } = visit;
      let release;
      const pressed = new Promise((resolve) => (release = resolve));
      await openPainted(visit, url, async (route) => {
        await pressed;
        await route.continue();
      });
      await page.locator(CARD).first().waitFor();
      const seen = await visit.axe();
      insist(seen.length === 0, `Before its code is there: ${seen.join('\n  ')}`);
      insist((await visit.overflow()).length === 0, 'It is wider than the screen.');
      await page.evaluate(() => (window.seen = [...document.querySelectorAll('#root h1, #root article *')]));
      await page.locator('article button').first().click();
      release();
      await page.locator('body[data-moved]').waitFor();
      await page.locator('article button[aria-expanded="true"]').first().waitFor();
      const gone = await page.evaluate(() => window.seen.filter((element) => !element.isConnected).length);
      insist(gone === 0, `${gone} elements were drawn anew.`);
      insist((await page.locator('[data-s], style[data-apart]').count()) === 0, 'Styles still stand apart.');
    },
  },
  {
    name: 'painted',
    lane: 'look',
    first: true,
    width: 390,
    says: 'A painted page in colours that the browser no longer wants is never seen in them, and is drawn anew',
    run: async ({ url, ...stage }) => {
      const visit = await nurse(stage);
      const { page, context } = visit;
      await page.goto(`${url}/nurse`);
      await page.locator(CARD).first().waitFor();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.getByRole('button', { name: 'Use the light theme' }).waitFor();
      // As if the evening had come while nobody looked.
      const { hostname } = new URL(url);
      await context.addCookies([{ name: 'crossward-look', value: 'en.light', domain: hostname, path: '/nurse' }]);
      await page.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => {
          window.began = document.documentElement.dataset.mantineColorScheme;
        }),
      );
      const answer = await page.goto(`${url}/nurse`);
      insist(/data-painted="en\.light"/.test(await answer.text()), 'It was not painted in the light.');
      await page.locator('body[data-moved]').waitFor();
      insist((await page.evaluate(() => window.began)) === 'dark', 'It was seen in the light.');
      await page.getByRole('button', { name: 'Use the light theme' }).waitFor();
    },
  },
  {
    name: 'painted',
    lane: 'look',
    first: true,
    width: 390,
    says: 'Whoever is no nurse, or no longer signed in, gets the plain page there, and nothing of anybody',
    run: async ({ url, open, enter, ...stage }) => {
      const visit = await nurse({ open, enter, ...stage });
      const { page, context } = visit;
      await page.goto(`${url}/nurse`);
      await page.locator(CARD).first().waitFor();
      await enter(visit, 'hospital-requester');
      const other = await page.goto(`${url}/nurse`);
      insist(!(await other.text()).includes('data-painted'), 'A page was painted for a hospital.');
      await page.waitForURL(/\/hospital$/);
      await context.clearCookies({ name: 'crossward-session' });
      const nobody = await page.goto(`${url}/nurse`);
      insist(!(await nobody.text()).includes('data-painted'), 'A page was painted for nobody.');
      await page.waitForURL(/\/sign-in$/);
    },
  },
];
