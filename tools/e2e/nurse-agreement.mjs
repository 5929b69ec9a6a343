import { demoClient } from './market.mjs';

const THREE_DAYS_MS = 3 * 86_400_000;

const settled = (page) =>
  page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'));

const open = async (page, url, path) => {
  await page.goto(`${url}${path}`);
  await settled(page);
};

/** A gap of the demo hospital that fits the demo nurse, best first. */
const gapFor = async (nurse, hospital) => {
  const [matches, gaps] = await Promise.all([
    nurse.get('/v1/nurses/me/matches?limit=200'),
    hospital.get('/v1/gaps?status=open&limit=200'),
  ]);
  const own = new Set(gaps.items.map(({ id }) => id));
  const found = matches.items.find(({ eligible, gap }) => eligible && own.has(gap.id));
  if (!found) throw new Error('No open gap of the demo hospital fits the demo nurse.');
  return found.gap.id;
};

/** Ticks what is to be agreed to, and presses what becomes possible by it. */
const agree = async (page) => {
  const box = page.locator('main input[type="checkbox"]').first();
  await box.check();
  await page.locator('section:has(input[type="checkbox"]) button:not([disabled])').first().click();
};

/** One fee that the hospital paid, and the form for those that the nurse paid. */
const lookAtFees = async (page, url, { nurse, hospital, seen, placementId }) => {
  const { items } = await nurse.get(`/v1/fees?placementId=${placementId}`);
  if (items.length === 0) {
    const paidOn = new Date(Date.now() - THREE_DAYS_MS).toISOString().slice(0, 10);
    const visa = { kind: 'visa', paidBy: 'hospital', paidTo: 'The embassy', paidOn };
    await hospital.post('/v1/fees', { placementId, ...visa, amount: { currency: 'USD', minorUnits: 46_000 } });
  }
  await open(page, url, `/nurse/fees?placement=${placementId}`);
  await page.locator('table tbody tr').first().waitFor();
  await seen('nurse-fees');
  await page.locator('#content .tabler-icon-receipt').click();
  await page.locator('[role="dialog"] input[type="date"]').waitFor();
  await seen('nurse-record-fee');
  await page.keyboard.press('Escape');
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
};

/**
 * A nurse applies with her consent, is offered, accepts and signs; the hospital answers through the API. What a visit
 * before has done already is only looked at.
 */
export const nurseAgreement = async ({ page }, url, seen) => {
  const [nurse, hospital] = await Promise.all([demoClient(url, 'nurse'), demoClient(url, 'hospital-approver')]);
  const { items } = await nurse.get('/v1/submissions?limit=50');
  let submission = items.find(({ status }) => ['offered', 'placed'].includes(status));
  const gapId = submission?.gapId ?? (await gapFor(nurse, hospital));
  await open(page, url, `/nurse/gaps/${gapId}`);
  await seen('nurse-gap');
  if (!submission) {
    await agree(page);
    await page.waitForURL(/\/nurse\/submissions\/[0-9a-f-]{36}$/);
    submission = await nurse.get(`/v1/submissions/${page.url().split('/').at(-1)}`);
    const deadline = new Date(Date.now() + THREE_DAYS_MS).toISOString();
    await hospital.post('/v1/offers', { submissionId: submission.id, deadline });
    submission = await nurse.get(`/v1/submissions/${submission.id}`);
  }
  if (submission.placementId === null) {
    await open(page, url, `/nurse/offers/${submission.offerId}`);
    await seen('nurse-offer-to-answer');
    await page.locator('main section button').first().click();
    await page.locator('[role="dialog"] button').last().click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await page.locator('a[href*="/nurse/contracts/"]').waitFor();
    submission = await nurse.get(`/v1/submissions/${submission.id}`);
  }
  await open(page, url, `/nurse/offers/${submission.offerId}`);
  await seen('nurse-offer');
  const placement = `placementId=${submission.placementId}`;
  const [summary] = (await nurse.get(`/v1/contracts?${placement}`)).items;
  const path = `/v1/contracts/${summary.id}`;
  if (summary.status === 'draft') {
    const sent = await hospital.post(`${path}/sending`, undefined, { 'if-match': `"${summary.version}"` });
    await hospital.post(`${path}/versions/1/signatures`, { hash: sent.versions[0].hash });
    await open(page, url, `/nurse/contracts/${summary.id}`);
    await seen('nurse-contract-to-sign');
    await agree(page);
    await page.locator('main input[type="checkbox"]').waitFor({ state: 'detached' });
  }
  await open(page, url, `/nurse/contracts/${summary.id}`);
  await seen('nurse-contract');
  await open(page, url, `/nurse/submissions/${submission.id}`);
  await seen('nurse-submission');
  for (const own of ['me', 'wallet', 'profile', 'consents', 'notices']) {
    await open(page, url, `/nurse/${own}`);
    await seen(`nurse-${own}`);
  }
  await lookAtFees(page, url, { nurse, hospital, seen, placementId: submission.placementId });
  await open(page, url, `/nurse/messages/${submission.id}`);
  await seen('nurse-messages');
  await open(page, url, `/nurse/onboarding/${submission.placementId}`);
  await seen('nurse-onboarding');
};
