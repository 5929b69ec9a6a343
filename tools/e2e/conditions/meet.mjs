import { join } from 'node:path';
import { check } from '../check.mjs';

const CLIENT = { 'x-crossward-client': 'portal' };

export const settled = (page) =>
  page.waitForFunction(() => document.querySelector('h1, h2') && !document.querySelector('[aria-busy="true"]'));

/** Says what did not come true. */
export const insist = (holds, text) => {
  if (!holds) throw new Error(text);
};

/** What is on the screen now is accessible in both themes, and within it. */
export const seenWell = async ({ page, axe, overflow }) => {
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings = [...(await axe()), ...(await overflow())];
    insist(findings.length === 0, `In the ${colorScheme} theme: ${findings.join('\n  ')}`);
  }
};

/** Everything that a condition needs: people with browsers of their own, signed in without a click. */
const stageOf = (browser, url, width) => {
  const visits = [];
  const open = async (options = {}) => {
    const visit = await browser.visit(url, {
      viewport: width === 390 ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      ...{ colorScheme: 'light', locale: 'en' },
      ...options,
    });
    visits.push(visit);
    return visit;
  };
  const enter = async ({ context }, who) => {
    const accounts = await (await context.request.get(`${url}/v1/demo-accounts`)).json();
    const { email, role } = accounts.find((account) => [account.role, account.email].includes(who));
    const answer = await context.request.post(`${url}/v1/demo-sessions`, {
      headers: { ...CLIENT, origin: url },
      data: { email },
    });
    insist(answer.ok(), `The demo account of ${role} was not let in: ${answer.status()}`);
  };
  return {
    url,
    visits,
    open,
    enter,
    /** A person of this role, or of this address, who looks at this page. */
    person: async (who, path, options) => {
      const visit = await open(options);
      await enter(visit, who);
      await visit.page.goto(`${url}${path}`);
      await settled(visit.page);
      return visit;
    },
  };
};

/** Of what was on the screen when a condition failed. */
const picture = async (name, visits) => {
  const shots = process.env.PORTAL_SHOTS;
  if (!shots) return;
  for (const [index, { page }] of visits.entries())
    await page.screenshot({ path: join(shots, `failed-${name}-${index}.png`) }).catch(() => undefined);
};

/** Tries one condition: what it says has to come true, within the policy, without an error, on this machine alone. */
export const meet = async ({ name, says, width = 1440, allowed = [], run }, browser, url) => {
  const stage = stageOf(browser, url, width);
  const findings = [];
  try {
    await run(stage);
  } catch (error) {
    findings.push(String(error.message).split('\n').slice(0, 6).join('\n  '));
    await picture(name, stage.visits);
  }
  for (const { violations, outside, errors } of stage.visits) findings.push(...violations, ...outside, ...errors);
  check(
    says,
    findings.filter((finding) => !allowed.some((pattern) => pattern.test(finding))),
  );
  for (const visit of stage.visits) await visit.close();
};
