import { insist, settled } from './meet.mjs';

/** The form of the profile, with something typed that is nowhere else. */
const halfFilled = async (page, text) => {
  const field = page.locator('main input[autocomplete="given-name"]');
  await field.waitFor();
  await field.fill(text);
  return field;
};

const endSession = ({ context }, url) =>
  context.request.delete(`${url}/v1/browser-sessions/current`, {
    headers: { 'x-crossward-client': 'portal', origin: url },
  });

export const sessionConditions = [
  {
    name: 'session',
    lane: 'nurse',
    width: 390,
    says: 'A session that ends while a form is half filled asks to sign in above it, loses nothing, and goes on',
    run: async ({ url, person }) => {
      const visit = await person('nurse', '/nurse/profile');
      const { page } = visit;
      const before = await page.locator('main input[autocomplete="given-name"]').inputValue();
      const field = await halfFilled(page, `${before} Q`);
      await endSession(visit, url);
      await page.locator('main form button[type="submit"]').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Sign in again').waitFor();
      await dialog.getByRole('button', { name: 'As a nurse' }).click();
      await dialog.waitFor({ state: 'detached' });
      insist((await field.inputValue()) === `${before} Q`, `What was typed is lost: ${await field.inputValue()}`);
      await field.fill(before);
      await page.locator('main form button[type="submit"]').click();
      await page.locator('main input[type="date"]').waitFor();
    },
  },
  {
    name: 'session',
    lane: 'nurse',
    says: 'A session that is found to have ended while somebody only looks keeps the page and what was typed',
    run: async ({ url, person }) => {
      const visit = await person('nurse', '/nurse/profile');
      const { page } = visit;
      const field = await halfFilled(page, 'Half a name');
      await endSession(visit, url);
      // As after a minute away: the window gets the focus back, and the session is asked for anew.
      await page.clock.install();
      await page.clock.fastForward(61_000);
      await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Sign in again').waitFor();
      insist((await field.inputValue()) === 'Half a name', 'What was typed is lost.');
    },
  },
  {
    name: 'link',
    lane: 'nurse',
    says: 'The link of an e-mail leads over the sign-in to its page; after signing out nothing of it is left',
    run: async ({ url, open }) => {
      const { page } = await open();
      await page.goto(`${url}/nurse/wallet?from=mail`);
      await page.waitForURL(/sign-in$/);
      await page.getByRole('button', { name: 'As a nurse' }).click();
      await page.waitForURL(/\/nurse\/wallet/);
      await settled(page);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in$/);
      await page.getByRole('button', { name: 'As a recruiter' }).click();
      await page.waitForURL(/\/recruiter$/);
    },
  },
  {
    name: 'preferences',
    lane: 'nurse',
    says: 'Who never chose is told in the language and by the clock of where she reads, and notices follow the next language',
    run: async ({ url, open, enter }) => {
      const visit = await open({ locale: 'fr-CA', timezoneId: 'America/Toronto' });
      const { page, context } = visit;
      await enter(visit, 'requester@two-shores.example');
      const preferences = async () => {
        const answer = await context.request.get(`${url}/v1/notice-preferences`, {
          headers: { 'x-crossward-client': 'portal' },
        });
        return answer.json();
      };
      const saved = () =>
        page.waitForResponse(
          (answer) => answer.url().endsWith('/v1/notice-preferences') && answer.request().method() === 'PUT',
        );
      const [first] = await Promise.all([saved(), page.goto(`${url}/hospital`)]);
      insist(first.ok(), `The preferences were not kept: ${first.status()}`);
      const { language, timeZone } = await preferences();
      insist(language === 'fr' && timeZone === 'America/Toronto', `They are: ${language}, ${timeZone}`);
      await page.getByRole('button', { name: 'Langue' }).click();
      await Promise.all([saved(), page.getByRole('menuitem', { name: 'Español' }).click()]);
      const next = await preferences();
      insist(next.language === 'es' && next.timeZone === 'America/Toronto', `They became: ${next.language}`);
    },
  },
  {
    name: 'tabs',
    lane: 'nurse',
    says: 'Signing out in one tab ends the other, which says why',
    run: async ({ url, person }) => {
      const { page, context } = await person('nurse', '/nurse');
      const other = await context.newPage();
      await other.goto(`${url}/nurse/me`);
      await settled(other);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/sign-in/);
      await other.waitForURL(/sign-in/);
      await other.getByText('You signed out in another tab.').waitFor();
    },
  },
  {
    name: 'tabs',
    lane: 'nurse',
    says: 'Another account in one tab takes over the other: nothing of the account before stays on the screen',
    run: async ({ url, enter, person }) => {
      const visit = await person('nurse', '/nurse/me');
      const other = await visit.context.newPage();
      await other.goto(`${url}/sign-in`);
      await other.getByRole('button', { name: 'As a recruiter' }).click();
      await other.waitForURL(/\/recruiter$/);
      await visit.page.waitForURL(/\/recruiter$/);
      await visit.page.getByText('Another account was signed in').waitFor();
      await enter(visit, 'nurse');
      // Without a word from a tab, the account is found to be another one when the session is asked for.
      await visit.page.clock.install();
      await visit.page.clock.fastForward(61_000);
      await visit.page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
      await visit.page.waitForURL(/\/nurse$/);
    },
  },
];
