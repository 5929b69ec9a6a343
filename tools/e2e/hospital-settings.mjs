import { demoClient } from './market.mjs';

/** Nothing listens there: what is sent is not answered, and is tried again. */
const NOBODY = 'http://127.0.0.1:9/crossward';

const lookAtRequirements = async ({ open, page, seen, hospital }) => {
  await open('/hospital/notices');
  await page.locator('#content table tbody tr').first().waitFor();
  await seen('hospital-notices');
  await open('/hospital/settings');
  await seen('hospital-settings');
  const [unit] = (await hospital.get('/v1/units?limit=1')).items;
  await open(`/hospital/settings/requirements?layer=unit&id=${unit.id}`);
  await page.locator('nav a[aria-current][href*="layer=unit"]').waitFor();
  const form = page.locator('#content form');
  await form.locator('fieldset').nth(1).locator('button').last().click();
  await form.locator('fieldset').nth(2).locator('button').last().click();
  await form.locator('input[inputmode]').first().fill('2');
  await seen('hospital-requirements');
};

/** Made, its secret seen, tried, and removed again: no visit leaves anything behind. */
const tryWebhook = async ({ open, page, settled, seen }) => {
  await open('/hospital/settings/webhooks');
  await seen('hospital-webhooks');
  await open('/hospital/settings/webhooks/new');
  await page.locator('input[type="url"]').fill(NOBODY);
  await page.locator('form input[type="checkbox"]').nth(2).check();
  await seen('hospital-new-webhook');
  await page.locator('form button[type="submit"]').click();
  await page.locator('input[readonly]').waitFor();
  await seen('hospital-webhook-secret');
  await page.locator('[role="status"] button').last().click();
  await page.waitForURL(/\/webhooks\/[0-9a-f-]{36}$/);
  await settled(page);
  await page.locator('#content .tabler-icon-send').click();
  await page.locator('#content button[aria-expanded]').waitFor();
  await page.locator('#content button[aria-expanded]').click();
  await page.locator('#content ul ul li').first().waitFor();
  await seen('hospital-webhook');
  await page.locator('#content .tabler-icon-trash').click();
  await page.locator('[role="dialog"] button').last().waitFor();
  await seen('hospital-webhook-removal');
  await page.locator('[role="dialog"] button').last().click();
  await page.waitForURL(/\/settings\/webhooks$/);
  await settled(page);
};

/** What a hospital sets once: by what a gap is ranked, what every nurse must have, which systems are told. */
export const hospitalSettings = ({ settled, signIn }) => ({
  name: 'hospital-settings',
  run: async (visit, url, seen) => {
    const { page } = visit;
    const hospital = await demoClient(url, 'hospital-approver');
    const open = async (path) => {
      await page.goto(`${url}${path}`);
      await settled(page);
    };
    await signIn(visit, url, 1, 'hospital');
    const [gap] = (await hospital.get('/v1/gaps?status=open&limit=1')).items;
    await open(`/hospital/gaps/${gap.id}/ranking`);
    await page.locator('li input[inputmode]').nth(1).fill('60');
    await page.locator('table tbody tr').first().waitFor();
    await seen('hospital-ranking');
    await lookAtRequirements({ open, page, seen, hospital });
    await tryWebhook({ open, page, settled, seen });
  },
});
