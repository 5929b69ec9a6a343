import { insist } from './conditions/meet.mjs';

const BROUGHT_BACK = '[data-draft="brought-back"]';
const PATH = /\/nurse\/timecards\//;

const keptIn = (page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('crossward.draft.')));

const formOf = async ({ page, settled }) => {
  await page.locator('#content form').waitFor();
  await settled(page);
};

/** A reload brings back what was typed, and says so; discarded, or signed out, it is nowhere any more. */
export const halfTypedHours = async ({ page, settled, seen, confirm, signIn }) => {
  const times = page.locator('input[type="datetime-local"]');
  const typed = await times.nth(1).inputValue();
  const note = page.locator('#content form textarea').first();
  const reload = async () => {
    await page.reload();
    await formOf({ page, settled });
  };
  await note.fill('Relieved late.');
  await reload();
  await page.locator(BROUGHT_BACK).waitFor();
  const found = [await times.nth(1).inputValue(), await note.inputValue()];
  insist(found[0] === typed && found[1] === 'Relieved late.', `It came back as ${found}.`);
  await seen('nurse-hours-brought-back');

  await page.locator(`${BROUGHT_BACK} button`).click();
  await confirm();
  await page.locator(BROUGHT_BACK).waitFor({ state: 'detached' });
  insist((await times.count()) === 0 && (await note.inputValue()) === '', 'What was discarded is still there.');
  await reload();
  insist((await page.locator(BROUGHT_BACK).count()) === 0, 'What was discarded came back.');

  await note.fill('Nobody else may read this.');
  insist((await keptIn(page)).length === 1, 'Nothing is kept.');
  const card = page.url();
  insist(PATH.test(card), `This is no week: ${card}`);
  await page.locator('.tabler-icon-logout').click();
  await page.waitForURL(/sign-in/);
  insist((await keptIn(page)).length === 0, 'A sign-out leaves what was typed.');
  await signIn();
  await page.goto(card);
  await formOf({ page, settled });
  insist((await note.inputValue()) === '', 'What was typed before the sign-out came back.');
};

/** What was typed in one tab comes to nothing when the week is sent from another one, and the first one says so. */
export const overtakenHours = async ({ page, settled, seen }, sendFrom) => {
  const other = await page.context().newPage();
  const card = page.url();
  // Elsewhere: the page itself would hear of it, say so at once, and be done with it before it is loaded anew.
  await page.goto(new URL('/nurse/hours', card).href);
  await settled(page);
  await other.goto(card);
  await formOf({ page: other, settled });
  insist((await other.locator(BROUGHT_BACK).count()) === 0, 'Another tab shows what was typed in this one.');
  await sendFrom(other);
  await other.locator('#content form').waitFor({ state: 'detached' });
  await other.close();
  await page.goto(card);
  await page.locator('[data-draft="overtaken"]').waitFor();
  await settled(page);
  insist((await keptIn(page)).length === 0, 'What came to nothing is kept.');
  await seen('nurse-hours-overtaken');
};
