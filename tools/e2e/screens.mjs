import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

const FOLDER = join(ROOT, 'docs/screens');

/** The pictures that the documentation shows: a page at a width and in a theme. */
const SCREENS = new Set([
  'nurse-home 1440 light',
  'nurse-licence-map 1440 light',
  'nurse-destination 1440 light',
  'nurse-gap 1440 light',
  'nurse-submission 390 dark',
  'nurse-contract 1440 dark',
  'hospital-board 1440 light',
  'hospital-candidates 1440 light',
  'hospital-submission 1440 light',
  'recruiter-queue 1440 light',
  'hospital-compare 1440 light',
  'admin-queues 1440 light',
]);

/** PORTAL_SCREENS=1 npm run e2e: writes what is seen of these pages to docs/screens, as small as WebP makes it. */
export const keepScreen = async (page, name, { width, colorScheme }) => {
  if (!process.env.PORTAL_SCREENS || !SCREENS.has(`${name} ${width} ${colorScheme}`)) return;
  mkdirSync(FOLDER, { recursive: true });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await session.detach();
  writeFileSync(join(FOLDER, `${name}-${width}.webp`), Buffer.from(data, 'base64'));
};
