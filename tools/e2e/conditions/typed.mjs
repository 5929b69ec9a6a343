import { demoClient } from '../market.mjs';
import { insist, settled } from './meet.mjs';
import { liveSubmission } from './submission.mjs';

/** What no field may run, lose or be broken by. */
const HOSTILE = {
  script: '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{{7*7}}',
  reversed: '\u202Egnp.exe\u202C مرحبا بالعالم',
  emoji: '👩🏽‍⚕️🏳️‍🌈 𝔘𝔫𝔦',
  formula: "=cmd|'/c calc'!A1",
};
const LONG = 'W'.repeat(10_000);
const NULL_BYTE = 'a\u0000b';

const FIELDS =
  'main input:not([type]), main input[type="text"], main input[type="search"], main input[type="email"], main textarea';

const holds = async ({ page, overflow }, where) => {
  insist((await page.evaluate(() => window.ran)) === undefined, `${where}: what was typed has run.`);
  const wide = await overflow();
  insist(wide.length === 0, `${where}: ${wide.join()}`);
};

/** Types into every text field of the page that can be typed into. */
const typeEverywhere = async (visit, text, where) => {
  const { page } = visit;
  for (const field of await page.locator(FIELDS).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(text, { timeout: 3000 });
    await page.keyboard.press('Escape');
  }
  await holds(visit, where);
};

const PLACES = [
  ['nurse', ['/nurse/profile', '/nurse/wallet', '/nurse/licence-map']],
  ['hospital-approver', ['/hospital', '/hospital/gaps/new', '/hospital/submissions', '/hospital/imports']],
  ['recruiter', ['/recruiter', '/recruiter/nurses', '/recruiter/organisations', '/recruiter/law']],
  ['admin', ['/admin', '/admin/law', '/admin/audit']],
];

export const typedConditions = [
  {
    name: 'typed-everywhere',
    lane: 'look',
    width: 390,
    says: 'Scripts, reversed text, emoji, formulas and 10,000 characters run nowhere and break no page',
    run: async (stage) => {
      const visit = await stage.open();
      await visit.page.goto(`${stage.url}/sign-in`);
      await settled(visit.page);
      for (const [role, paths] of [[null, ['/sign-in']], ...PLACES]) {
        if (role) await stage.enter(visit, role);
        for (const path of paths) {
          await visit.page.goto(`${stage.url}${path}`);
          await settled(visit.page);
          for (const text of [Object.values(HOSTILE).join(' '), LONG]) await typeEverywhere(visit, text, path);
        }
      }
    },
  },
  {
    name: 'typed-message',
    lane: 'nurse',
    width: 390,
    says: 'What is written in a message is shown as it was written, or refused beside its field with nothing lost',
    run: async ({ url, person }) => {
      const nurse = await demoClient(url, 'nurse');
      const visit = await person('nurse', `/nurse/messages/${await liveSubmission(url, nurse)}`);
      const { page } = visit;
      const field = page.locator('main textarea');
      const send = page.locator('main form button[type="submit"]');
      for (const [kind, text] of Object.entries(HOSTILE)) {
        await field.fill(text);
        await send.click();
        const shown = page.locator('main ol li').filter({ hasText: text }).first();
        await shown.or(page.locator('main textarea[aria-invalid="true"]')).first().waitFor();
        await holds(visit, kind);
      }
      for (const text of [LONG, NULL_BYTE]) {
        await field.fill(text);
        await send.click();
        await page.locator('main textarea[aria-invalid="true"]').waitFor();
        await page.locator('main form [role="alert"]').waitFor();
        insist((await field.inputValue()) === text, 'What was typed is lost.');
        await holds(visit, 'a message that is refused');
      }
    },
  },
  {
    name: 'typed-profile',
    lane: 'nurse',
    width: 390,
    says: 'A name is kept and shown as it was typed, or refused beside its field; the longest one breaks no page',
    run: async ({ url, person }) => {
      const visit = await person('nurse', '/nurse/profile');
      const { page } = visit;
      const given = page.locator('main input[autocomplete="given-name"]');
      const save = () => page.locator('main form button[type="submit"]').click();
      const before = await given.inputValue();
      const recruiter = await person('recruiter', '/recruiter');
      try {
        for (const text of [HOSTILE.script, HOSTILE.reversed, 'W'.repeat(200)]) {
          await given.fill(text);
          await save();
          await page.locator('main input[type="date"]').waitFor();
          await page.goto(`${url}/nurse/me`);
          await settled(page);
          await holds(visit, '/nurse/me');
          await page.goto(`${url}/nurse/profile`);
          await given.waitFor();
          insist((await given.inputValue()) === text, `It came back as ${await given.inputValue()}`);
        }
        await recruiter.page.goto(`${url}/recruiter/nurses`);
        await settled(recruiter.page);
        await holds(recruiter, '/recruiter/nurses');
        await given.fill('W'.repeat(201));
        await page.getByText('At most 200 characters: 1 too many').waitFor();
        await given.fill(NULL_BYTE);
        await save();
        await page.locator('main input[aria-invalid="true"]').waitFor();
      } finally {
        await page.goto(`${url}/nurse/profile`);
        await given.fill(before);
        await save();
        await page.locator('main input[type="date"]').waitFor();
      }
    },
  },
  {
    name: 'typed-file',
    lane: 'hospital',
    width: 390,
    says: 'A file that is none, of a hostile name, is refused with a next step and breaks no page',
    run: async ({ person }) => {
      const visit = await person('hospital-approver', '/hospital/imports');
      const { page } = visit;
      for (const name of [`${'x'.repeat(120)}<img onerror=1>.csv`, '\u202Evsc.exe', 'program.xlsx']) {
        await page.locator('input[type="file"]').setInputFiles({
          ...{ name, mimeType: 'text/csv', buffer: Buffer.from('MZ\u0000\u0003 this is a program') },
        });
        await page.locator('#content button:not([disabled])').last().click();
        await page.locator('#content [role="alert"], #content [role="status"] p, #content tbody tr').first().waitFor();
        await holds(visit, name);
      }
    },
  },
];
