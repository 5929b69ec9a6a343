import { deskStories } from './desk-stories.mjs';
import { documentsStory } from './documents-story.mjs';
import { hospitalDesk } from './hospital-desk.mjs';
import { hospitalSettings } from './hospital-settings.mjs';
import { hospitalStory } from './hospital-story.mjs';
import { hoursStory } from './hours-story.mjs';
import { demoClient } from './market.mjs';
import { nurseAgreement } from './nurse-agreement.mjs';
import { recruiterStories } from './recruiter-stories.mjs';
import { roundsStory } from './rounds-story.mjs';

const settled = async (page) => {
  await page.waitForFunction(
    () => document.querySelector('#content h1') && !document.querySelector('[aria-busy="true"]'),
  );
};

/** What was unfolded is there in full, also when nothing may move. */
const wholeReasons = (page) =>
  page.waitForFunction(() => {
    const unfolded = document.querySelector('article button[aria-expanded="true"]');
    const reasons = document.getElementById(unfolded.getAttribute('aria-controls'));
    const scores = reasons.innerText.match(/%/g) ?? [];
    return scores.length > 2 && reasons.scrollHeight <= reasons.clientHeight + 1;
  });

/** By the place of its button: what it says depends on the language. */
const signIn = async ({ page }, url, index, workspace) => {
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.locator('form ~ * button').nth(index).click();
  await page.waitForURL(new RegExp(`/${workspace}$`));
  await settled(page);
};

/** Whoever is placed over the days of the gaps has none to choose from: so it is once the story of the agreement was run. */
const isPlaced = async (url) => {
  const nurse = await demoClient(url, 'nurse');
  const { items } = await nurse.get('/v1/submissions?limit=50');
  return items.some(({ status }) => status === 'placed');
};

/** What each person does, page by page; `seen` is told each page. */
export const stories = [
  {
    name: 'nurse',
    run: async (visit, url, seen) => {
      const { page } = visit;
      await page.goto(url);
      await page.locator('form ~ * button').first().waitFor();
      await seen('sign-in');
      await signIn(visit, url, 0, 'nurse');
      if (await isPlaced(url)) await page.locator('h2').first().waitFor();
      else {
        await page.locator('article').first().waitFor();
        await page.locator('article button[aria-expanded]').first().click();
        await page.locator('article button[aria-expanded="true"]').waitFor();
        await wholeReasons(page);
      }
      await seen('nurse-home');
      await page.goto(`${url}/nurse/licence-map`);
      await page.locator('svg[role="img"] > path').first().waitFor();
      await settled(page);
      await seen('nurse-licence-map');
      await page.goto(`${url}/nurse/destinations/CA-ON`);
      await page.locator('article, h2').first().waitFor();
      await settled(page);
      await seen('nurse-destination');
      await page.goto(`${url}/nurse/submissions`);
      await settled(page);
      await seen('nurse-submissions');
    },
  },
  {
    name: 'nurse-agreement',
    run: async (visit, url, seen) => {
      await signIn(visit, url, 0, 'nurse');
      await nurseAgreement(visit, url, seen);
    },
  },
  hoursStory({ settled }),
  roundsStory({ signIn }),
  documentsStory({ settled, signIn }),
  hospitalStory({ settled, signIn }),
  hospitalDesk({ settled, signIn }),
  hospitalSettings({ settled, signIn }),
  ...recruiterStories,
  ...deskStories,
];
