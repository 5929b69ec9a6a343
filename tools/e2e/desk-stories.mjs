/** What is at hand on every page of a workspace, and the desk of an administrator. */

import { compareWithoutFlorida } from './market.mjs';

const settled = async (page) => {
  await page.waitForFunction(
    () => document.querySelector('#content h1') && !document.querySelector('[aria-busy="true"]'),
  );
};

/** Signed in as the demo account of a role, wherever its button is. */
const signInAs = async (page, url, role) => {
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.evaluate(async (wanted) => {
    const accounts = await (await fetch('/v1/demo-accounts')).json();
    await fetch('/v1/demo-sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-crossward-client': 'portal' },
      body: JSON.stringify({ email: accounts.find((account) => account.role === wanted).email }),
    });
  }, role);
};

const open = async (page, address) => {
  await page.goto(address);
  await settled(page);
};

/** Found by its beginning, opened by the keys alone. */
const searchFor = async (page, typed, group, seen, name) => {
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"] [role="combobox"]').waitFor();
  await page.keyboard.type(typed);
  await page.locator(`[role="group"][aria-labelledby$="-${group}"] [role="option"]`).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[role="dialog"] .mantine-Loader-root'));
  await seen(name);
};

const nurse = async ({ page }, url, seen) => {
  await signInAs(page, url, 'nurse');
  await open(page, `${url}/nurse`);
  await searchFor(page, 'cana', 'destination', seen, 'nurse-search');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/nurse\/destinations\/CA/);
  await settled(page);
  await page.locator('header .tabler-icon-bell').click();
  await page.locator('.mantine-Popover-dropdown :is(ul, p)').first().waitFor();
  await seen('nurse-notices-at-hand');
  await page.keyboard.press('Escape');
  await page.locator('header .tabler-icon-help').click();
  await page.locator('[role="dialog"] dt').first().waitFor();
  await seen('words');
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await compareWithoutFlorida(url);
  await open(page, `${url}/nurse/law-changes`);
  await seen('nurse-law-changes');
};

const admin = async ({ page }, url, seen) => {
  await signInAs(page, url, 'admin');
  await open(page, `${url}/admin/queues`);
  await page.locator('#queues ~ * tbody tr').nth(4).waitFor();
  await seen('admin-queues');
  await searchFor(page, 'demo rec', 'account', seen, 'admin-search');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\?account=/);
  await settled(page);
  await page.locator('tbody .tabler-icon-dots-vertical').click();
  await page.locator('[role="menuitem"] .tabler-icon-logout').click();
  await page.locator('[role="dialog"] button').last().waitFor();
  await page.locator('[role="menu"]').waitFor({ state: 'detached' });
  await settled(page);
  await seen('admin-sessions');
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await page.locator('#content .tabler-icon-user-plus').click();
  await page.locator('[role="dialog"] input[type="email"]').waitFor();
  await seen('admin-new-account');
};

export const deskStories = [
  { name: 'nurse-desk', run: nurse },
  { name: 'admin-desk', run: admin },
];
