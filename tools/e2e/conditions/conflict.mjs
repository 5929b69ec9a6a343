import { insist, seenWell, settled } from './meet.mjs';

const familyField = (page) => page.locator('main input[autocomplete="family-name"]');
const givenField = (page) => page.locator('main input[autocomplete="given-name"]');
const nextQuestion = async (page) => {
  await page.locator('main form button[type="submit"]').click();
  await page.locator('main input[type="date"]').waitFor();
};

const make = async ({ request }, address, data) => {
  const { origin } = new URL(address);
  const headers = { 'x-crossward-client': 'portal', origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await request.post(address, { headers, data });
  insist(answer.ok(), `Nothing was made at ${address}: ${await answer.text()}`);
  return answer.json();
};

/** A gap that nobody else has anything to do with: like one that is open, and not asked for yet. */
const draftOf = async (page, url) => {
  const { request } = page;
  const [{ id }] = (await (await request.get(`${url}/v1/gaps?status=open&limit=1`)).json()).items;
  const like = await (await request.get(`${url}/v1/gaps/${id}`)).json();
  const { unitId, profession, seats, assignment, shiftPattern, weeklyHours, payRate } = like;
  const { specialty, minimumYears, certificates, languages, acceptsPendingLicence } =
    like.ownRequirements ?? like.requirements;
  const requirements = { specialty, minimumYears, certificates, languages, acceptsPendingLicence };
  return make(page, `${url}/v1/gaps`, {
    ...{ unitId, profession, seats, assignment, shiftPattern, weeklyHours, payRate, requirements },
  });
};

/** Two people look at the same thing, each in a browser of their own. */
const two = async (person, role, path) => {
  const [first, second] = await Promise.all([person(role, path), person(role, path)]);
  return [first.page, second.page, second];
};

export const conflictConditions = [
  {
    name: 'conflict-profile',
    lane: 'nurse',
    width: 390,
    says: 'Two who change one profile: the second sees both versions field by field, chooses, and undoes nothing unseen',
    run: async ({ url, person }) => {
      const [one, other, second] = await two(person, 'nurse', '/nurse/profile');
      await Promise.all([familyField(one).waitFor(), familyField(other).waitFor()]);
      const [given, family] = [await givenField(one).inputValue(), await familyField(one).inputValue()];
      await givenField(other).fill(`${given} Mine`);
      await familyField(one).fill(`${family} Theirs`);
      await nextQuestion(one);
      await other.locator('main form button[type="submit"]').click();
      const conflict = other.locator('[data-conflict]');
      await conflict.waitFor();
      await seenWell(second);
      const groups = conflict.getByRole('radiogroup');
      insist((await groups.count()) === 2, `${await groups.count()} fields are asked about, not two.`);
      // Suggested is what each of the two has changed.
      insist(await groups.nth(0).getByRole('radio', { name: /Mine/ }).isChecked(), 'The own change is not suggested.');
      insist(
        await groups
          .nth(1)
          .getByRole('radio', { name: /Theirs/ })
          .isChecked(),
        'The other change is not suggested.',
      );
      await conflict.getByRole('button', { name: 'Save what I chose' }).click();
      await other.locator('main input[type="date"]').waitFor();
      const now = await (await other.request.get(`${url}/v1/nurses/me`)).json();
      insist(
        now.givenNames === `${given} Mine` && now.familyName === `${family} Theirs`,
        'One of the two changes is lost.',
      );
      await other.goto(`${url}/nurse/profile`);
      await givenField(other).fill(given);
      await familyField(other).fill(family);
      await nextQuestion(other);
    },
  },
  {
    name: 'conflict-gap',
    lane: 'hospital',
    says: 'Two who decide about one gap: the second is told what the first did, and nothing is done twice',
    run: async ({ url, person }) => {
      const holdIn = (page) => page.locator('main').getByRole('button', { name: 'Put on hold' });
      const first = await person('hospital-approver', '/hospital');
      const open = (await (await first.page.request.get(`${url}/v1/gaps?status=open&limit=200`)).json()).items;
      const path = `/hospital/gaps/${open.at(-1).id}/terms`;
      const second = await person('hospital-approver', '/hospital');
      // What others do reaches the second with his own attempt alone: his stream is cut.
      await second.page.route('**/v1/stream', (route) => route.abort());
      for (const { page } of [first, second]) {
        await page.goto(`${url}${path}`);
        await settled(page);
        await holdIn(page).waitFor();
      }
      const hold = async ({ page }) => {
        await holdIn(page).click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('select').selectOption('census');
        await dialog.getByRole('button', { name: 'Put on hold' }).click();
      };
      await hold(first);
      await first.page.locator('main').getByText('On hold', { exact: true }).first().waitFor();
      await hold(second);
      await second.page.getByText(/It was “Open” when you decided; now it is “On hold”/).waitFor();
      await seenWell(second);
      await first.page.locator('main').getByRole('button', { name: 'Open' }).first().click();
      await first.page.locator('main').getByText('Open', { exact: true }).first().waitFor();
    },
  },
  {
    name: 'conflict-terms',
    lane: 'hospital',
    width: 390,
    says: 'Two who write one gap further: the second sees both versions piece by piece, chooses, and undoes nothing unseen',
    run: async ({ url, person }) => {
      const first = await person('hospital-requester', '/hospital');
      const { id, seats, weeklyHours, version } = await draftOf(first.page, url);
      const path = `/hospital/gaps/${id}/edit`;
      const second = await person('hospital-requester', path);
      // What others do reaches the second with his own attempt alone: his stream is cut.
      await second.page.route('**/v1/stream', (route) => route.abort());
      for (const { page } of [first, second]) {
        await page.goto(`${url}${path}`);
        await settled(page);
      }
      const next = (page) => page.locator('main form button[type="submit"]').click();
      const field = (page, label) => page.locator('main').getByRole('textbox', { name: label });
      const fill = async ({ page }, label, value) => {
        await field(page, label).fill(String(value));
        for (let step = 0; step < 4; step += 1) await next(page);
        await page.getByRole('button', { name: 'Save the changes' }).click();
      };
      await fill(first, 'Hours a week', weeklyHours - 1);
      await first.page.waitForURL(/\/terms$/);
      await fill(second, 'Seats', seats + 1);
      const conflict = second.page.locator('[data-conflict]');
      await conflict.waitFor();
      await seenWell(second);
      insist(
        await conflict.getByRole('radiogroup', { name: 'Seats' }).isVisible(),
        'The own change is not asked about.',
      );
      insist(
        await conflict.getByRole('radiogroup', { name: 'Hours a week' }).isVisible(),
        'The other change is not asked about.',
      );
      await conflict.getByRole('button', { name: 'Save what I chose' }).click();
      await second.page.waitForURL(/\/terms$/);
      const now = await (await first.page.request.get(`${url}/v1/gaps/${id}`)).json();
      insist(now.seats === seats + 1 && now.weeklyHours === weeklyHours - 1, 'One of the two changes is lost.');
      insist(now.version === version + 2, 'Something was saved more than once.');
    },
  },
  {
    name: 'conflict-access',
    lane: 'admin',
    says: 'Two administrators who change one account: what the first changed is shown to the second, never overwritten',
    run: async ({ url, person }) => {
      const [one, other, second] = await two(person, 'admin', '/admin');
      // An account of their own: those of the demo are at work elsewhere.
      const { id, displayName } = await make(one, `${url}/v1/staff-accounts`, {
        ...{ email: `two-${Date.now()}@crossward.example`, password: 'nine hundred slow tortoises' },
        ...{ displayName: 'Two Hands', role: 'recruiter' },
      });
      for (const page of [one, other]) await page.reload();
      const row = (page) => page.locator('tr', { hasText: displayName });
      const choose = async (page, field, option) => {
        await row(page).locator('input.mantine-Select-input').nth(field).click();
        await page.getByRole('option', { name: option, exact: true }).click();
      };
      await other.route('**/v1/stream', (route) => route.abort());
      const confirm = async (page, says) => {
        await row(page).getByRole('button', { name: 'Save' }).click();
        const dialog = page.getByRole('dialog');
        for (const text of says) await dialog.getByText(text).first().waitFor();
        await dialog.getByRole('button', { name: /^Change the/ }).click();
      };
      await choose(other, 0, 'Administrator');
      await choose(one, 1, 'Disabled');
      await confirm(one, [displayName, 'Access: Active → Disabled', /can do nothing from its next request on/]);
      await row(one).getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
      await row(other).getByRole('button', { name: 'Save' }).click();
      await other.getByRole('dialog').getByText('Role: Recruiter → Administrator').waitFor();
      await seenWell(second);
      await other.getByRole('dialog').getByRole('button', { name: 'Change the role' }).click();
      const conflict = row(other).locator('[data-conflict]');
      await conflict.waitFor();
      insist((await conflict.getByRole('radiogroup').count()) === 2, 'Not both fields are asked about.');
      await conflict.getByRole('button', { name: 'Drop my change' }).click();
      await conflict.waitFor({ state: 'detached' });
      const now = await (await one.request.get(`${url}/v1/staff-accounts?limit=50`)).json();
      const kept = now.items.find((account) => account.id === id);
      insist(kept.status === 'disabled' && kept.role === 'recruiter', 'The first change is lost.');
      await choose(one, 1, 'Active');
      await confirm(one, ['Access: Disabled → Active']);
      await row(one).getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
    },
  },
];
