// npm run e2e: starts the product with its demo market, drives the portal in a real Chromium, and checks on every page:
// no accessibility violation (axe), no violation of the Content-Security-Policy, no request that leaves the machine.
// PORTAL_SHOTS=<folder> keeps a picture of every page; PORTAL_URL=<address> uses a server that runs already.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './e2e/browser.mjs';
import { check, summary } from './e2e/check.mjs';
import { startProduct } from './e2e/product.mjs';
import { stories } from './e2e/stories.mjs';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'fr', 'es'];
const shots = process.env.PORTAL_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

const product = process.env.PORTAL_URL
  ? { url: process.env.PORTAL_URL, stop: async () => undefined }
  : await startProduct();
const browser = await openBrowser(product.url);
try {
  for (const [index, viewport] of SIZES.entries()) {
    for (const [turn, colorScheme] of SCHEMES.entries()) {
      // Each language is seen at some size and theme; every size and theme sees every page.
      const locale = LANGUAGES[(2 * index + turn) % LANGUAGES.length];
      for (const story of stories) {
        const at = `${story.name} ${viewport.width} ${colorScheme} ${locale}`;
        const visit = await browser.visit({ viewport, colorScheme, locale });
        try {
          await story.run(visit, product.url, async (name) => {
            if (shots) {
              const file = join(shots, `${name}-${viewport.width}-${colorScheme}-${locale}.png`);
              await visit.page.screenshot({ path: file, fullPage: true });
            }
            check(`${at} ${name}: accessible`, await visit.axe());
            check(`${at} ${name}: nothing is wider than the screen`, await visit.overflow());
          });
        } catch (error) {
          check(`${at}: runs to its end`, [String(error.message)]);
        }
        check(`${at}: holds the Content-Security-Policy`, visit.violations);
        check(`${at}: asks this machine alone`, visit.outside);
        check(`${at}: throws nothing`, visit.errors);
        await visit.close();
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
}
process.exitCode = summary();
