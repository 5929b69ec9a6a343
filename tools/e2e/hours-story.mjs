import { begunPlacement } from './begun-placement.mjs';
import { halfTypedHours, overtakenHours } from './half-typed-hours.mjs';
import { ownCalendar } from './own-calendar.mjs';
import { turned } from './turned.mjs';

const MINUTE_MS = 60_000;

/** What a clock of the facility shows, as a field of date and time has it. */
const clockAt = (instant, timeZone) => {
  const parts = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
  return parts.replace(' ', 'T');
};

/** From midnight there until now: whoever began today has worked no other day. Right after midnight there is nothing yet. */
const workedToday = async (timeZone) => {
  const short = 4 * MINUTE_MS;
  const midnight = () => `${clockAt(Date.now(), timeZone).slice(0, 10)}T00:00`;
  while (clockAt(Date.now() - short, timeZone) < midnight()) await new Promise((go) => setTimeout(go, MINUTE_MS));
  const until = clockAt(Date.now(), timeZone);
  const middle = new Date((Date.parse(`${midnight()}Z`) + Date.parse(`${until}Z`)) / 2).toISOString().slice(0, 16);
  return { from: midnight(), middle, until };
};

const session = (page, path, body) =>
  page.evaluate(
    async ([address, sent]) => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-crossward-client': 'portal' },
        body: JSON.stringify(sent),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    },
    [path, body],
  );

/** A nurse who began today states her hours; disputed, answered, approved, billed, and after that put right. */
export const hoursStory = ({ settled }) => ({
  name: 'hours',
  // Its gap is open for a moment: nobody else is to apply for it.
  lane: 'nurse',
  run: async ({ page }, url, seen) => {
    const { placementId, email, password } = await begunPlacement(url);
    const open = async (path) => {
      await page.goto(`${url}${path}`);
      await settled(page);
    };
    const accounts = await (await fetch(`${url}/v1/demo-accounts`)).json();
    const as = {
      nurse: () => session(page, '/v1/browser-sessions', { email, password }),
      hospital: () => session(page, '/v1/demo-sessions', { email: 'approver@mangrove-light.example' }),
      recruiter: () =>
        session(page, '/v1/demo-sessions', { email: accounts.find(({ role }) => role === 'recruiter').email }),
    };
    const gone = (selector) => page.locator(selector).first().waitFor({ state: 'detached' });
    const confirm = async () => {
      await page.locator('[role="dialog"] button').last().click();
      await gone('[role="dialog"]');
    };
    const cardTold = (status) =>
      page.waitForFunction(
        async ([id, wanted]) => {
          const answer = await fetch(`/v1/timecards/${id}`, { headers: { 'x-crossward-client': 'portal' } });
          return (await answer.json()).status === wanted;
        },
        [cardId, status],
        { polling: 200 },
      );

    await page.goto(url);
    await as.nurse();
    await open('/nurse');
    await page.locator('a[href^="/nurse/hours?placement="]').waitFor();
    await seen('nurse-home-at-work');
    await ownCalendar({ page, open, seen, placementId });
    await open('/nurse/hours');
    await page.locator('table tbody tr').first().waitFor();
    await seen('nurse-hours');
    await turned(page, () => page.locator('table tbody button').first().click());
    await page.waitForURL(/\/nurse\/timecards\/[0-9a-f-]{36}$/);
    await settled(page);
    const cardId = page.url().split('/').at(-1);
    const { timeZone } = await page.evaluate(
      async (id) => (await fetch(`/v1/timecards/${id}`, { headers: { 'x-crossward-client': 'portal' } })).json(),
      cardId,
    );
    const { from, middle, until } = await workedToday(timeZone);
    const send = async (at = page) => {
      await at.locator('#content form button[type="submit"]').click();
      await at.locator('[role="dialog"] button').last().click();
      await at.locator('[role="dialog"]').first().waitFor({ state: 'detached' });
    };
    const told = { page, settled, seen, confirm };
    const times = page.locator('input[type="datetime-local"]');
    await page.locator('#content .tabler-icon-plus').click();
    await times.nth(0).fill(from);
    await times.nth(1).fill(`${from.slice(0, 10)}T23:59`);
    await send();
    await page.locator('#content form [role="alert"]').waitFor();
    await seen('nurse-hours-refused');
    await halfTypedHours({ ...told, signIn: as.nurse });
    await page.locator('#content .tabler-icon-plus').click();
    await times.nth(0).fill(from);
    await times.nth(1).fill(until);
    await send();
    await cardTold('submitted');
    await gone('#content form');

    await as.hospital();
    await open('/hospital/timecards');
    await page.locator(`a[href$="${cardId}"]`).waitFor();
    await seen('hospital-timecards');
    await open(`/hospital/timecards/${cardId}`);
    await page.locator('#content button:not([aria-label])').last().click();
    await times.nth(1).fill(middle);
    await seen('hospital-dispute-hours');
    await page.locator('#content form button[type="submit"]').click();
    await cardTold('disputed');

    await as.nurse();
    await open(`/nurse/timecards/${cardId}`);
    await page.locator('#content form').waitFor();
    await seen('nurse-hours-disputed');
    await page.locator('#content form button').first().click();
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('input[type="datetime-local"]')[1].value === wanted,
      middle,
    );
    await send();
    await cardTold('corrected');

    await as.hospital();
    await open(`/hospital/timecards/${cardId}`);
    await page.locator('#content .no-print button').first().click();
    await confirm();
    await cardTold('approved');
    await open(`/hospital/timecards/${cardId}`);
    await seen('hospital-timecard');

    await as.nurse();
    await open(`/nurse/timecards/${cardId}`);
    await seen('nurse-timecard');

    await as.recruiter();
    await open('/recruiter/timecards');
    await page.locator(`a[href$="${cardId}"]`).waitFor();
    await seen('recruiter-timecards');
    await open(`/recruiter/timecards/${cardId}`);
    await page.locator('.mantine-Timeline-item').nth(4).waitFor();
    await seen('recruiter-timecard');
    await page.locator('a[href*="/recruiter/invoices/new"]').click();
    await page.locator('input[type="checkbox"]').first().waitFor();
    await settled(page);
    await seen('recruiter-issue-invoice');
    await page.locator('#content [role="status"] ~ div button').first().click();
    await confirm();
    await page.waitForURL(/\/recruiter\/invoices\/[0-9a-f-]{36}$/);
    await settled(page);
    await seen('recruiter-invoice');
    const invoice = page.url().split('/').at(-1);

    await as.nurse();
    await open(`/nurse/timecards/${cardId}`);
    await page.locator('#content button:not(:has(.tabler-icon-printer))').first().click();
    await page.locator('[role="dialog"] textarea').fill('I stayed until the end.');
    await seen('nurse-reopen-hours');
    await confirm();
    await cardTold('reopened');
    await page.locator('#content form').waitFor();
    await times.nth(1).fill(`${from.slice(0, 10)}T23:58`);
    await overtakenHours(told, async (other) => {
      await other.locator('input[type="datetime-local"]').nth(1).fill(until);
      await send(other);
    });
    await cardTold('corrected');

    await as.hospital();
    await open(`/hospital/timecards/${cardId}`);
    await page.locator('#content .no-print button').first().click();
    await confirm();
    await cardTold('approved');

    await as.recruiter();
    await open(`/recruiter/invoices/${invoice}`);
    await page.locator('#content section .no-print button').click();
    await confirm();
    await page.locator('section').nth(2).waitFor();
    await seen('recruiter-invoice-credited');
    await open('/recruiter/invoices');
    await page.locator('table tbody tr').first().waitFor();
    await seen('recruiter-invoices');

    await as.hospital();
    await open(`/hospital/invoices/${invoice}`);
    await page.locator('section').nth(2).waitFor();
    await seen('hospital-invoice');

    await as.nurse();
    await open(`/nurse/hours?placement=${placementId}`);
    await page.locator(`a[href$="${cardId}"]`).waitFor();
    await seen('nurse-hours-stated');
  },
});
