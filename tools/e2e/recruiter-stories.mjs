const settled = async (page) => {
  await page.waitForFunction(
    () => document.querySelector('#content h1') && !document.querySelector('[aria-busy="true"]'),
  );
};

/** By the place of its button: what it says depends on the language. */
const signIn = async (page, url, index, workspace) => {
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.locator('form ~ * button').nth(index).click();
  await page.waitForURL(new RegExp(`/${workspace}$`));
  await settled(page);
};

const open = async (page, address) => {
  await page.goto(address);
  await settled(page);
};

/** A choice counts at once and is kept; then it is taken back, so that the next visit finds what this one found. */
const chooseHowToBeTold = async (page, address, seen) => {
  const first = page.locator('#content table input[role="switch"]').first();
  const saved = () => page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  const turn = async () => {
    await first.waitFor({ state: 'attached' });
    const [was] = await Promise.all([first.isChecked(), saved(), first.evaluate((input) => input.click())]);
    await open(page, address);
    await first.waitFor({ state: 'attached' });
    if ((await first.isChecked()) === was) throw new Error('The choice how to be told was not kept.');
  };
  await open(page, address);
  await turn();
  await seen('recruiter-notices');
  await turn();
};

/** The recruiter decides by keys, takes it back, and looks at what is coming. */
const recruiter = async ({ page }, url, seen) => {
  await signIn(page, url, 2, 'recruiter');
  await page.locator('[role="option"]').nth(1).waitFor();
  await page.locator('#check-title').waitFor();
  await seen('recruiter-queue');
  await page.keyboard.press('?');
  await page.locator('[role="dialog"] kbd').first().waitFor();
  await seen('recruiter-keys');
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  const first = await page.locator('#check-title').textContent();
  await page.keyboard.press('a');
  await page.locator('[role="dialog"] input[type="radio"]').last().check();
  await seen('recruiter-decision');
  await page.locator('[role="dialog"] button[type="submit"]').click();
  const undo = page.locator('section button').filter({ has: page.locator('.tabler-icon-arrow-back-up') });
  await undo.first().waitFor();
  // It can still be taken back on another page, and after the page was loaded anew.
  await open(page, `${url}/recruiter/expiry`);
  await undo.first().waitFor();
  await seen('recruiter-expiry');
  await undo.first().click();
  await undo.first().waitFor({ state: 'detached' });
  await open(page, `${url}/recruiter`);
  await page.locator('#check-title').waitFor();
  if ((await page.locator('#check-title').textContent()) !== first) throw new Error('The check has left the queue.');
  await page.keyboard.press('j');
  await page.waitForFunction((name) => document.querySelector('#check-title')?.textContent !== name, first);
  await chooseHowToBeTold(page, `${url}/recruiter/notices`, seen);
  await open(page, `${url}/recruiter/law`);
  await seen('recruiter-law');
  await compareLaws(page, seen);
  await open(page, `${url}/recruiter/nurses`);
  await page.locator('li a').first().waitFor();
  await seen('recruiter-nurses');
  await page.locator('li a').first().click();
  await page.waitForURL(/\/nurses\/[0-9a-f-]{36}$/);
  await settled(page);
  await seen('recruiter-nurse');
  await open(page, `${url}/recruiter/organisations`);
  await seen('recruiter-organisations');
  await page.goto(`${url}/no/such/page`);
  await page.locator('h2').waitFor();
  await seen('not-found');
};

/** What Connecticut's last day in the compact would do: which gaps lose whom, by name. */
const compareLaws = async (page, seen) => {
  const form = page.locator('form.panel');
  await form.locator('.mantine-SegmentedControl-label').last().click();
  await form.locator('input[type="date"]').fill('2028-01-01');
  await form.locator('button[type="submit"]').click();
  await page.waitForURL(/\/law\/[0-9a-f-]{36}$/);
  const first = page.locator('.mantine-Accordion-item').first();
  await first
    .getByRole('link', { name: /^\p{L}.*, \p{L}/u })
    .first()
    .waitFor({ timeout: 60_000 });
  await settled(page);
  await seen('recruiter-comparison');
};

const admin = async ({ page }, url, seen) => {
  // The page of the sign-in offers the three of the story; an administrator of the demo is let in all the same.
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.evaluate(async () => {
    const accounts = await (await fetch('/v1/demo-accounts')).json();
    await fetch('/v1/demo-sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-crossward-client': 'portal' },
      body: JSON.stringify({ email: accounts.find(({ role }) => role === 'admin').email }),
    });
  });
  await open(page, `${url}/admin`);
  await page.locator('tbody tr').first().waitFor();
  await seen('admin-accounts');
  await open(page, `${url}/admin/notices`);
  await page.locator('#content table tbody tr').first().waitFor();
  await seen('admin-notices');
  await open(page, `${url}/admin/law`);
  await page.locator('tbody tr').first().waitFor();
  await seen('admin-law');
  await open(page, `${url}/admin/exclusion-lists`);
  await seen('admin-exclusion-lists');
  await open(page, `${url}/admin/audit`);
  await page.locator('#content .panel button').first().click();
  await page.locator('#content .panel [role="status"] ~ * table').waitFor();
  await seen('admin-audit');
};

export const recruiterStories = [
  { name: 'recruiter', run: recruiter },
  { name: 'admin', run: admin },
];
