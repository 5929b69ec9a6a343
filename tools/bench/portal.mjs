import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';
import { launch } from '../e2e/browser.mjs';
import { startProduct } from '../e2e/product.mjs';

const JS_BUDGET = 200_000;
const PAINT_BUDGET_MS = 2000;
const SLOWDOWN = 4;
const ROUNDS = 5;

const sizeOf = (path) => {
  try {
    return statSync(join(ROOT, 'apps/portal/dist', `${path}.br`)).size;
  } catch {
    return statSync(join(ROOT, 'apps/portal/dist', path)).size;
  }
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Largest contentful paint of a first visit, nothing cached, with a processor `rate` times slower. */
const firstVisit = async (browser, url, rate, cookies) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const files = new Set();
  page.on('response', (response) => files.add(new URL(response.url()).pathname));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      window.largestPaint = list.getEntries().at(-1).startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${url}/nurse`);
  await page.locator('article').first().waitFor();
  await page.waitForTimeout(500);
  const paint = await page.evaluate(() => window.largestPaint);
  await context.close();
  return { paint, files: [...files] };
};

const signedIn = async (browser, url) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('form ~ * button').first().click();
  await page.waitForURL(/\/nurse$/);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
};

/** The first load of the nurse's start page: what goes over the wire, and when its largest part is painted. */
export const bench = async () => {
  const product = await startProduct();
  const browser = await launch();
  try {
    const cookies = await signedIn(browser, product.url);
    const { files } = await firstVisit(browser, product.url, 1, cookies);
    const scripts = files.filter((file) => file.endsWith('.js'));
    const styles = files.filter((file) => file.endsWith('.css'));
    const total = (list) => list.reduce((sum, file) => sum + sizeOf(file), 0);
    console.log("The nurse's start page, first visit (brotli):");
    for (const file of scripts) console.log(`  ${String(sizeOf(file)).padStart(8)} B  ${file}`);
    console.log(
      `  JavaScript ${(total(scripts) / 1000).toFixed(1)} kB of ${JS_BUDGET / 1000} kB, ${scripts.length} files`,
    );
    console.log(`  styles     ${(total(styles) / 1000).toFixed(1)} kB`);
    for (const rate of [1, SLOWDOWN]) {
      const paints = [];
      for (let round = 0; round < ROUNDS; round++)
        paints.push((await firstVisit(browser, product.url, rate, cookies)).paint);
      const told = paints.map((paint) => Math.round(paint)).join(', ');
      console.log(
        `  largest paint, processor ${rate}x slower: ${Math.round(median(paints))} ms (${told}); aim ${PAINT_BUDGET_MS} ms`,
      );
    }
    return total(scripts) <= JS_BUDGET;
  } finally {
    await browser.close();
    await product.stop();
  }
};
