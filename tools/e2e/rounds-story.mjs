import { demoClient } from './market.mjs';
import { turned } from './turned.mjs';

const GAPS = 3;

const settled = (page) =>
  page.waitForFunction(() => document.querySelector('#content h1') && !document.querySelector('[aria-busy="true"]'));

const goTo = async (page, address) => {
  await page.goto(address);
  await settled(page);
};

/** Presses what stands there, and then says so once more in the dialog that asks. */
const confirmed = async (page, button) => {
  await button.click();
  await page.locator('[role="dialog"] button').last().waitFor();
  await page.locator('[role="dialog"] button').last().click();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await settled(page);
};

/** Open gaps of the demo hospital that fit the demo nurse. */
const gapsFor = async (nurse, hospital) => {
  const [matches, gaps] = await Promise.all([
    nurse.get('/v1/nurses/me/matches?limit=200'),
    hospital.get('/v1/gaps?status=open&limit=200'),
  ]);
  const own = new Set(gaps.items.map(({ id }) => id));
  return matches.items.filter(({ eligible, gap }) => eligible && own.has(gap.id)).slice(0, GAPS);
};

/** The recruiter plans a round by hand and leaves it a draft; nobody but staff sees it. */
const plan = async ({ page, url, seen, name }) => {
  await goTo(page, `${url}/recruiter/rounds`);
  await seen('recruiter-rounds');
  await goTo(page, `${url}/recruiter/rounds/new`);
  await page.locator('form input[type="text"], form input:not([type])').first().fill(name);
  await page.locator('form li input[type="checkbox"]').first().check();
  await page.locator('form li input[type="checkbox"]').nth(1).check();
  await seen('recruiter-new-round');
  await turned(page, () => page.locator('form button[type="submit"]').click());
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/);
  await settled(page);
  await seen('recruiter-round-draft');
  await confirmed(page, page.locator('#content .panel button').last());
  await seen('recruiter-round-cancelled');
};

/** Everything in an order of her own, the first moved down by one: what the page says is what the server keeps. */
const order = async (page, nurse, roundId) => {
  await page.locator('#content input[type="radio"]').nth(1).check();
  const add = page.locator('#content section ul button');
  while ((await add.count()) > 0) await add.first().click();
  const lines = page.locator('#content section ol li');
  if ((await lines.count()) > 1) {
    const up = lines.nth(1).locator('button').first();
    await up.focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-move') ?? null);
    if (!focused?.endsWith(' -1')) throw new Error('Whoever moves by keyboard has lost the button.');
  }
  const shown = await lines.count();
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await page.locator('#content section button').last().click();
  if (!(await saved).ok()) throw new Error('The order was refused.');
  await settled(page);
  const { participation } = await nurse.get(`/v1/nurses/me/rounds/${roundId}`);
  if (participation.gaps?.length !== shown) throw new Error('The order of the nurse was not kept.');
};

/** A round through its three sides: planned, joined, ordered, solved, published, declined. */
export const roundsStory = ({ signIn }) => ({
  name: 'rounds',
  lane: 'nurse',
  // Before the nurse is placed by the story of the agreement: then no gap of those days fits her.
  first: true,
  run: async (visit, url, seen) => {
    const { page } = visit;
    const [nurse, hospital, recruiter] = await Promise.all(
      ['nurse', 'hospital-approver', 'recruiter'].map((role) => demoClient(url, role)),
    );
    const name = `E2E ${page.viewportSize().width}`;
    const as = async (index, workspace) => {
      await page.context().clearCookies();
      await signIn(visit, url, index, workspace);
    };
    await as(2, 'recruiter');
    await plan({ page, url, seen, name });
    const gaps = await gapsFor(nurse, hospital);
    if (gaps.length === 0) throw new Error('No open gap of the demo hospital fits the demo nurse.');
    const body = { name, method: 'deferred-acceptance', gaps: gaps.map(({ gap }) => ({ gapId: gap.id })) };
    const round = await recruiter.post('/v1/rounds', body);
    await goTo(page, `${url}/recruiter/rounds/${round.id}`);
    await confirmed(page, page.locator('#content .panel button').first());
    await seen('recruiter-round-open');

    await as(0, 'nurse');
    await goTo(page, `${url}/nurse/rounds`);
    await seen('nurse-rounds');
    await goTo(page, `${url}/nurse/rounds/${round.id}`);
    await seen('nurse-round-join');
    await page.locator('#content section button').first().click();
    await page.locator('#content input[type="radio"]').first().waitFor();
    await order(page, nurse, round.id);
    await seen('nurse-round-order');

    await as(1, 'hospital');
    await goTo(page, `${url}/hospital/rounds`);
    await seen('hospital-rounds');
    await goTo(page, `${url}/hospital/rounds/${round.id}`);
    await seen('hospital-round');
    await page.locator('#content li a').first().click();
    await page.locator('#content input[type="radio"]').nth(1).waitFor();
    await page.locator('#content input[type="radio"]').nth(1).check();
    await seen('hospital-round-order');
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await page.locator('#content section button').last().click();
    if (!(await saved).ok()) throw new Error('The order of the hospital was refused.');
    await goTo(page, `${url}/hospital/rounds/${round.id}`);
    const { items } = await hospital.get(`/v1/rounds/${round.id}/own-gaps`);
    if (!items.some(({ ordered }) => ordered === 1)) throw new Error('The order of the hospital was not kept.');

    await as(2, 'recruiter');
    await goTo(page, `${url}/recruiter/rounds/${round.id}`);
    await confirmed(page, page.locator('#content .panel button').first());
    await page.locator('#content form').waitFor();
    await page.locator('#content form button[type="submit"]').click();
    await page.locator('#content section:has(form) [role="status"]').waitFor();
    await seen('recruiter-round-solved');
    await confirmed(page, page.locator('#content .panel button').first());
    await seen('recruiter-round-published');

    await as(0, 'nurse');
    await goTo(page, `${url}/nurse/rounds/${round.id}`);
    await seen('nurse-round-proposal');
    await page.locator('#content section button').last().click();
    const decline = page.locator('[role="dialog"] button').last();
    await decline.waitFor();
    if (await decline.isEnabled()) throw new Error('A proposal may be declined without a reason.');
    await page.locator('[role="dialog"] input[type="radio"]').nth(1).check();
    await seen('nurse-round-decline');
    await decline.click();
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await settled(page);
    const { proposal } = await nurse.get(`/v1/nurses/me/rounds/${round.id}`);
    if (proposal.status !== 'declined' || proposal.declineReason !== 'dates') throw new Error('It was not declined.');

    await as(1, 'hospital');
    await goTo(page, `${url}/hospital/rounds/${round.id}`);
    await seen('hospital-round-published');
  },
});
