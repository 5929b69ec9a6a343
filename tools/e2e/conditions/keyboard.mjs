import { insist, settled } from './meet.mjs';

const MOST_TABS = 90;

/** What has the focus: whether it can be seen, and whether it shows that it has it. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { lost: true, name: 'nothing' };
    const box = at.getBoundingClientRect();
    const name = `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.innerText?.slice(0, 40) ?? ''}`;
    const style = getComputedStyle(at);
    // Fields show it by the colour of their edge, as the component library draws it.
    const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName);
    const shows = isField || (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0);
    return {
      lost: false,
      name,
      hidden: box.width === 0 || box.height === 0,
      dim: at.matches(':focus-visible') && !shows,
    };
  });

/** Goes on with the Tab key until the focus is there; on its way it is never on something that cannot be seen. */
const tabTo = async (page, locator) => {
  await locator.first().waitFor();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await locator.evaluateAll((found) => found.includes(document.activeElement))) return;
    await page.keyboard.press('Tab');
    const at = await focused(page);
    insist(at.lost || !at.hidden, `The focus is on something that cannot be seen: ${at.name}`);
    insist(at.lost || !at.dim, `The focus does not show on ${at.name}`);
  }
  throw new Error(`${MOST_TABS} presses of Tab do not lead to ${locator}`);
};

const press = async (page, locator, key = 'Enter') => {
  await tabTo(page, locator);
  await page.keyboard.press(key);
};

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

export const keyboardConditions = [
  {
    name: 'keyboard-nurse',
    lane: 'nurse',
    // Once she is placed over the days of the gaps, none is left to apply to.
    first: true,
    says: 'A nurse signs in, skips to the content, applies with her consent and withdraws by keyboard alone',
    run: async ({ url, open }) => {
      const { page } = await open();
      await page.goto(`${url}/sign-in`);
      await press(page, page.getByRole('button', { name: 'As a nurse' }));
      await page.waitForURL(/\/nurse$/);
      await settled(page);
      await page.reload();
      await settled(page);
      // Until the code of a painted page is there, its links are visits that begin at the top, and no moves within.
      await page.locator('body[data-moved]').waitFor();
      await page.keyboard.press('Tab');
      insist((await focused(page)).name.includes('Skip to the content'), 'The first Tab does not reach the skip link.');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      insist(
        await page.evaluate(() => document.querySelector('#content').contains(document.activeElement)),
        'The skip link does not lead to the content.',
      );
      await press(page, page.locator('main article a[href*="/nurse/gaps/"]'));
      await page.waitForURL(/\/gaps\//);
      await page.locator('main input[type="checkbox"]').first().waitFor();
      await settled(page);
      insist((await focused(page)).name.startsWith('h1'), 'A new page does not get the focus at its heading.');
      await press(page, page.locator('main input[type="checkbox"]').first(), 'Space');
      await press(page, page.locator('main button:has(.tabler-icon-send)').first());
      await page.waitForURL(/\/nurse\/submissions\/[0-9a-f-]{36}$/);
      await settled(page);
      // She takes it back: the market is as it was.
      const withdraw = page.getByRole('button', { name: /^Withdraw/ });
      const dialog = page.getByRole('dialog');
      await press(page, withdraw);
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      insist(await hasFocus(withdraw), 'A closed dialog does not give the focus back.');
      await page.keyboard.press('Enter');
      await press(page, dialog.getByRole('button', { name: /^Withdraw/ }));
      await dialog.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'keyboard-recruiter',
    lane: 'recruiter',
    says: 'A recruiter moves, reads the evidence, decides and takes it back with j, k, e, r, a, u and ? alone',
    run: async ({ person }) => {
      const { page } = await person('recruiter', '/recruiter');
      const shown = (name, same) =>
        page.waitForFunction(
          ([text, wanted]) => (document.querySelector('#check-title')?.textContent === text) === wanted,
          [name, same],
        );
      await page.locator('#check-title').waitFor();
      const first = await page.locator('#check-title').textContent();
      await page.keyboard.press('j');
      await shown(first, false);
      await page.keyboard.press('k');
      await shown(first, true);
      await settled(page);
      await page.keyboard.press('e');
      insist(!(await focused(page)).lost, 'The evidence does not get the focus.');
      const dialog = page.getByRole('dialog');
      for (const key of ['?', 'r', 'a']) {
        await page.keyboard.press(key);
        await dialog.waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        insist(!(await focused(page)).lost, `The dialog of ${key} does not give the focus back.`);
      }
      await page.keyboard.press('a');
      await tabTo(page, dialog.locator('input[type="radio"]'));
      await page.keyboard.press('Space');
      await press(page, dialog.locator('button[type="submit"]'));
      await dialog.waitFor({ state: 'detached' });
      const undo = page.locator('section button').filter({ has: page.locator('.tabler-icon-arrow-back-up') });
      await undo.first().waitFor();
      await page.keyboard.press('u');
      await undo.first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'keyboard-hospital',
    lane: 'hospital',
    says: 'A hospital finds a submission and asks to reject it by keyboard alone; Escape gives the focus back',
    run: async ({ person }) => {
      const { page } = await person('hospital-approver', '/hospital/submissions');
      await press(page, page.locator('tbody th a'));
      await page.waitForURL(/submissions\/.+/);
      await page.locator('section h2').first().waitFor();
      await settled(page);
      const reject = page.locator('main button:has(.tabler-icon-user-x)');
      if ((await reject.count()) === 0) return;
      await press(page, reject);
      const dialog = page.getByRole('dialog');
      await tabTo(page, dialog.locator('select'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      insist(await hasFocus(reject), 'The focus is not given back.');
    },
  },
];
