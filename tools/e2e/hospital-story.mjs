import { readComparison } from './hospital-law.mjs';
import { turned } from './turned.mjs';

/** A file of gaps whose one row is wrong in more than one place. */
const WRONG_FILE = {
  name: 'gaps.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'unit,profession,seats,from,until,shiftPattern,weeklyHours,payRate,payCurrency,specialty,minimumYears,acceptsPendingLicence',
      'Nowhere,RN,many,2027-02-30,2027-05-01,days,36,50.00,USD,intensive-care,2,no',
    ].join('\n'),
  ),
};

const inMonths = (months) => {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};

/** Five steps, and a draft at the end of them. */
const requestGap = async (page, url, settled, seen) => {
  const next = () => page.locator('form button[type="submit"]').click();
  await page.goto(`${url}/hospital/gaps/new`);
  await settled(page);
  const unit = page.locator('form select:has(option[value*="-"])').first();
  await unit.locator('option:nth-child(2)').waitFor({ state: 'attached' });
  await next();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await seen('hospital-new-gap');
  await unit.selectOption({ index: 1 });
  await page.locator('input[type="date"]').nth(0).fill(inMonths(3));
  await page.locator('input[type="date"]').nth(1).fill(inMonths(6));
  await next();
  const specialty = page.locator('form select').first();
  await specialty.locator('option[value="intensive-care"]').waitFor({ state: 'attached' });
  await specialty.selectOption('intensive-care');
  await seen('hospital-new-gap-requirements');
  await next();
  await page.locator('form input[inputmode="decimal"]').first().fill('52.5');
  await page.locator('form button[type="button"]:has(svg)').last().click();
  await page.locator('form input[inputmode="decimal"]').nth(1).fill('600');
  await seen('hospital-new-gap-pay');
  await next();
  await page.locator('input[type="radio"][value="own"]').check();
  await page.locator('form input[inputmode]').nth(2).fill('7');
  await seen('hospital-new-gap-clauses');
  await next();
  await page.locator('form table').waitFor();
  await settled(page);
  await seen('hospital-new-gap-review');
  await next();
  await page.waitForURL(/\/terms$/);
  await settled(page);
  await page.locator('section:last-of-type ul li').first().waitFor();
  await settled(page);
  await seen('hospital-terms');
};

const importFile = async (page, url, settled, seen) => {
  await page.goto(`${url}/hospital/imports`);
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles(WRONG_FILE);
  await page.locator('#content button:not([disabled])').last().click();
  await page.locator('#content tbody tr').first().waitFor();
  await seen('hospital-import');
};

const lookAtCandidates = async (page, settled, seen) => {
  await page.locator('section[aria-labelledby="column-open"] article a').first().click();
  // The board stays on the screen until the page of the gap is loaded.
  await page.locator('section[aria-labelledby="column-open"]').waitFor({ state: 'detached' });
  await page.locator('tbody tr, h2').first().waitFor();
  await settled(page);
  await seen('hospital-candidates');
  await page.locator('input[role="switch"]').check({ force: true });
  await page.waitForURL(/whyNot/);
  // A filter in the address leaves both marks of where the page belongs.
  await page.locator('#content nav a[aria-current="page"]').waitFor();
  await page.locator('a[aria-current="true"][href="/hospital"]').first().waitFor({ state: 'attached' });
  await page.locator('tbody tr').nth(1).waitFor();
  for (const at of [0, 1]) await page.locator('tbody input[type="checkbox"]').nth(at).check();
  await turned(page, () => page.locator('a[href*="/compare/"]').click());
  await page.locator('thead th').nth(1).waitFor();
  await settled(page);
  await seen('hospital-compare');
};

/** What a hospital does, from the board to the figures. */
export const hospitalStory = ({ settled, signIn }) => ({
  name: 'hospital',
  run: async (visit, url, seen) => {
    const { page } = visit;
    await signIn(visit, url, 1, 'hospital');
    await page.locator('article').first().waitFor();
    await seen('hospital-board');
    await lookAtCandidates(page, settled, seen);
    await requestGap(page, url, settled, seen);
    await importFile(page, url, settled, seen);
    await page.goto(`${url}/hospital/submissions`);
    await settled(page);
    await seen('hospital-submissions');
    const one = page.locator('tbody th a').first();
    if ((await one.count()) > 0) {
      await one.click();
      await page.waitForURL(/submissions\/.+/);
      await page.locator('section h2').first().waitFor();
      await settled(page);
      await seen('hospital-submission');
    }
    await readComparison(page, url, settled, seen);
    for (const part of ['placements', 'timecards', 'figures']) {
      await page.goto(`${url}/hospital/${part}`);
      await settled(page);
      await seen(`hospital-${part}`);
    }
  },
});
