import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The browser of the system; it is never downloaded, and asks nobody anything by itself. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    ],
  });

/** One person with a browser of their own, watched. */
const watch = async (browser, url, options) => {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const [violations, outside, errors] = [[], [], []];
  await page.exposeFunction('cspViolated', (text) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.cspViolated(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  const own = new URL(url).origin;
  context.on('request', (request) => {
    const to = new URL(request.url());
    if (to.protocol.startsWith('http') && to.origin !== own) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const axe = async () => {
    // As a script of the debugger, which the policy of the page does not bind; once for each document.
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
    const { violations: found } = await page.evaluate(
      // What holds is not written down: naming each element that passes takes most of the time of a large page.
      (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
      RULES,
    );
    return found.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`),
    );
  };
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : [];
    });
  /** Tables that hide columns beside the screen: on a phone their rows are cards. */
  const sideways = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role="table"]')]
        .filter((table) => {
          const box = table.closest('[role="region"]') ?? table.parentElement;
          return box.scrollWidth > box.clientWidth + 1;
        })
        .map((table) => `${table.getAttribute('aria-label')}: ${table.scrollWidth} px`),
    );
  return { page, context, violations, outside, errors, axe, overflow, sideways, close: () => context.close() };
};

export const openBrowser = async () => {
  const browser = await launch();
  return { visit: (url, options) => watch(browser, url, options), close: () => browser.close() };
};
