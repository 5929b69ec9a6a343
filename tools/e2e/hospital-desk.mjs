import { demoClient } from './market.mjs';

/** Pages of the desk that need nothing to have happened before. */
const PAGES = ['gaps', 'gaps?status=open&sort=weekly_pay', 'templates', 'invoices', 'reviews', 'restrictions'];

/** A draft to be written further: one that is there, or a copy of the terms of a gap that is. */
const draftOf = async (hospital) => {
  const [draft] = (await hospital.get('/v1/gaps?status=draft&limit=1')).items;
  if (draft) return draft.id;
  const [listed] = (await hospital.get('/v1/gaps?limit=1')).items;
  const gap = await hospital.get(`/v1/gaps/${listed.id}`);
  const { unitId, profession, seats, shiftPattern, weeklyHours, assignment, payRate, payComponents } = gap;
  const terms = { unitId, profession, seats, shiftPattern, weeklyHours, assignment, payRate };
  const requirements = gap.ownRequirements ?? gap.requirements;
  return (await hospital.post('/v1/gaps', { ...terms, payComponents: payComponents ?? [], requirements })).id;
};

/** A draft is opened again, gets a clause of its own, and is saved with it. */
const editDraft = async (page, url, settled, seen, hospital) => {
  const id = await draftOf(hospital);
  const next = () => page.locator('form button[type="submit"]').click();
  await page.goto(`${url}/hospital/gaps/${id}/edit`);
  await settled(page);
  const seats = page.locator('form input[inputmode]').first();
  await seats.fill(String((await hospital.get(`/v1/gaps/${id}`)).seats + 1));
  for (let step = 0; step < 3; step++) await next();
  await page.locator('input[type="radio"][value="own"]').check();
  await page.locator('fieldset').last().locator('button').last().click();
  await seen('hospital-edit-gap');
  await page.locator('fieldset').last().locator('button').first().click();
  await next();
  await next();
  await page.waitForURL(/\/terms$/);
};

/** What a hospital does besides: lists, a draft written further, and the papers of its desk. */
export const hospitalDesk = ({ settled, signIn }) => ({
  name: 'hospital-desk',
  run: async (visit, url, seen) => {
    const { page } = visit;
    const hospital = await demoClient(url, 'hospital-approver');
    await signIn(visit, url, 1, 'hospital');
    for (const path of PAGES) {
      await page.goto(`${url}/hospital/${path}`);
      await settled(page);
      if (!path.includes('?')) await seen(`hospital-${path}`);
    }
    await editDraft(page, url, settled, seen, hospital);
    const [submission] = (await hospital.get('/v1/submissions?limit=1')).items;
    if (!submission) return;
    await page.goto(`${url}/hospital/submissions/${submission.id}/messages`);
    await settled(page);
    await seen('hospital-messages');
    if (submission.placementId === null) return;
    await page.goto(`${url}/hospital/placements/${submission.placementId}`);
    await settled(page);
    await seen('hospital-placement');
    await page.goto(`${url}/hospital/placements/${submission.placementId}/fees`);
    await settled(page);
    await seen('hospital-fees');
  },
});
