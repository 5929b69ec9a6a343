// npm run e2e [-- <part of a name>…] [--width 390]: starts the product with its demo market, drives the portal in a real
// Chromium, and checks on every page at both widths, in both themes and in the three languages: no accessibility
// violation (axe), nothing wider than the screen, on a phone no table that hides columns, no violation of the
// Content-Security-Policy, no request that leaves the machine. Then what the portal does under bad conditions. Names choose the stories and conditions that contain one.
// PORTAL_SHOTS=<folder> keeps a picture of every page, PORTAL_SCREENS=1 those of docs/screens; PORTAL_URL=<address> uses a server that runs already.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './e2e/browser.mjs';
import { check, summary } from './e2e/check.mjs';
import { conditions } from './e2e/conditions/index.mjs';
import { meet } from './e2e/conditions/meet.mjs';
import { inLanes } from './e2e/lanes.mjs';
import { LOOKS, SIZES, wardrobe } from './e2e/looks.mjs';
import { startProduct } from './e2e/product.mjs';
import { keepScreen } from './e2e/screens.mjs';
import { stories } from './e2e/stories.mjs';

/** People at work at a time: as many as two processors carry. */
const AT_A_TIME = 2;
/** Below this a screen is a phone's. */
const NARROW = 500;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { width: { type: 'string' } } });
const isAsked = (name) => positionals.length === 0 || positionals.some((part) => name.includes(part));
const shots = process.env.PORTAL_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const began = Date.now();
const [product, launched] = await Promise.all([
  process.env.PORTAL_URL ? { url: process.env.PORTAL_URL, stop: async () => undefined } : startProduct(),
  openBrowser(),
]);
const { url } = product;
const readyAfter = Date.now() - began;

/** One story at one width; every page of it is seen in each look of that width. */
const tell = (story, viewport) => async () => {
  const looks = LOOKS[viewport.width];
  const at = `${story.name} ${viewport.width}`;
  const visit = await launched.visit(url, { viewport, ...looks[0] });
  const wear = wardrobe(visit.page, looks);
  try {
    await story.run(visit, url, (name) =>
      wear.each(async ({ colorScheme, locale }) => {
        const look = `${at} ${colorScheme} ${locale} ${name}`;
        if (shots) {
          const file = join(shots, `${name}-${viewport.width}-${colorScheme}-${locale}.png`);
          await visit.page.screenshot({ path: file, fullPage: true });
        }
        await keepScreen(visit.page, name, { width: viewport.width, colorScheme });
        check(`${look}: accessible`, await visit.axe());
        check(`${look}: nothing is wider than the screen`, await visit.overflow());
        if (viewport.width < NARROW) check(`${look}: no table hides columns`, await visit.sideways());
      }),
    );
  } catch (error) {
    check(`${at}: runs to its end`, [String(error.message)]);
  }
  check(`${at}: holds the Content-Security-Policy`, visit.violations);
  check(`${at}: asks this machine alone`, visit.outside);
  check(`${at}: throws nothing`, visit.errors);
  await visit.close();
};

const sizes = SIZES.filter(({ width }) => values.width === undefined || width === Number(values.width));
const meetings = conditions
  .filter(({ name, says }) => isAsked(`${name} ${says}`))
  .map((condition) => ({ ...condition, run: () => meet(condition, launched, url) }));
const tellings = sizes.flatMap((viewport) =>
  stories
    .filter(({ name }) => isAsked(name))
    .map((story) => ({
      name: `${story.name} ${viewport.width}`,
      lane: story.lane ?? story.name.split('-')[0],
      first: story.first ?? false,
      run: tell(story, viewport),
    })),
);
const jobs = [
  ...meetings.filter(({ first }) => first),
  ...tellings.filter(({ first }) => first),
  ...tellings.filter(({ first }) => !first),
  ...meetings.filter(({ first }) => !first),
];
try {
  await inLanes(jobs, AT_A_TIME);
} finally {
  await launched.close();
  await product.stop();
}
console.log(`ready after ${Math.round(readyAfter / 1000)} s, done after ${Math.round((Date.now() - began) / 1000)} s`);
process.exitCode = summary();
