import { compareWithoutFlorida, demoClient } from './market.mjs';

const insist = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** Whom the comparison tells of at a gap: the codes that the hospital sees, and the names that only recruiters know. */
const nursesOf = async (url, hospital, { id }, { gapId }) => {
  const { items } = await hospital.get(`/v1/rerankings/${id}/changes?limit=100&gapId=${gapId}`);
  const asked = items.map(({ nurseId }) => `nurseId=${nurseId}`).join('&');
  const recruiter = await demoClient(url, 'recruiter');
  const { items: known } = await recruiter.get(`/v1/nurses?limit=100&${asked}`);
  insist(known.length > 0, 'Nobody whom the comparison tells of is known to recruiters.');
  return {
    codes: items.map(({ nurseId }) => nurseId.slice(-6).toUpperCase()),
    names: known.flatMap(({ familyName, givenNames }) => [
      `${familyName}, ${givenNames}`,
      `${givenNames} ${familyName}`,
    ]),
  };
};

/** Every gap by name, in the order of the API, with how many nurses each rule concerns. */
const tellsGaps = async (items, gaps) => {
  for (const [at, { gap, byRule }] of gaps.entries()) {
    const item = items.nth(at);
    const [text, rules] = [await item.innerText(), await item.locator('li').allInnerTexts()];
    insist(text.includes(`${gap.facilityName}, ${gap.unitName}`), `Gap ${at + 1} is not told by its name: ${text}`);
    const told = rules.map((rule) => Number.parseInt(rule, 10));
    const counted = byRule.map(({ nurses }) => nurses);
    insist(told.join() === counted.join(), `Rules of gap ${at + 1} concern ${counted} nurses, not ${told}.`);
  }
};

/** What Florida out of the compact would do to the hospital's gaps: by which rule, and to nurses that it sees by a code. */
export const readComparison = async (page, url, settled, seen) => {
  const comparison = await compareWithoutFlorida(url);
  const hospital = await demoClient(url, 'hospital-approver');
  const { items: gaps } = await hospital.get(`/v1/rerankings/${comparison.id}/gaps`);
  insist(gaps.length > 1, 'No two gaps of the hospital differ without Florida in the compact.');
  await page.goto(`${url}/hospital/law`);
  await settled(page);
  await seen('hospital-law');
  const listed = page.locator(`article a[href="/hospital/law/${comparison.id}"]`);
  const condition = await listed.textContent();
  await listed.click();
  await page.waitForURL(new RegExp(`/law/${comparison.id}$`));
  const items = page.locator('.mantine-Accordion-item');
  await items.nth(gaps.length - 1).waitFor();
  await settled(page);
  insist((await page.locator('h1').textContent()) === condition, `The page of (${condition}) has another title.`);
  await tellsGaps(items, gaps);
  await seen('hospital-comparison');
  const { codes, names } = await nursesOf(url, hospital, comparison, gaps[0]);
  await items.first().locator('button').focus();
  await page.keyboard.press('Enter');
  await items.first().getByText(codes.at(-1)).waitFor();
  await settled(page);
  const told = await page.locator('#content').innerText();
  for (const code of codes) insist(told.includes(code), `The candidate ${code} is not told of.`);
  for (const name of names) insist(!told.includes(name), `The hospital reads a name: ${name}`);
  await seen('hospital-comparison-nurses');
  await items.first().locator('a[href^="/hospital/gaps/"]').click();
  await page.waitForURL(new RegExp(`/gaps/${gaps[0].gapId}$`));
  await settled(page);
};
