const TIMES = 20;

/** Every interaction of a page, from the input to the paint that shows its effect, as the browser itself measures it. */
const observe = (page) =>
  page.addInitScript(() => {
    window.interactionsSeen = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId)
          window.interactionsSeen.set(
            interactionId,
            Math.max(duration, window.interactionsSeen.get(interactionId) ?? 0),
          );
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });

const seen = async (page) => {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const durations = [...window.interactionsSeen.values()];
    window.interactionsSeen.clear();
    return durations;
  });
};

const box = '[role="region"]:has(table)';

/** What people do with a long list, each many times. */
const DOINGS = [
  {
    name: 'all gaps: down, page by page',
    path: '/hospital/gaps',
    act: async (page) => {
      await page.locator(box).focus();
      for (let time = 0; time < TIMES; time++) {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(120);
      }
    },
  },
  {
    name: 'all gaps: a name, key by key',
    path: '/hospital/gaps',
    act: async (page) => {
      const search = page.locator('input[type="search"]');
      await search.focus();
      for (let time = 0; time < TIMES / 2; time++) {
        await page.keyboard.press('e');
        await page.waitForTimeout(120);
        await page.keyboard.press('Backspace');
        await page.waitForTimeout(120);
      }
    },
  },
  {
    name: 'all gaps: another filter',
    path: '/hospital/gaps',
    act: async (page) => {
      const shift = page.locator('select').nth(2);
      await shift.focus();
      for (let time = 0; time < TIMES; time++) {
        await page.keyboard.press(time % 8 < 4 ? 'ArrowDown' : 'ArrowUp');
        await page.waitForTimeout(200);
      }
    },
  },
  {
    name: 'candidates: down, page by page',
    path: null,
    act: async (page) => {
      await page.locator(box).last().focus();
      for (let time = 0; time < TIMES; time++) {
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(120);
      }
    },
  },
];

/** A page with one field and nothing else: what the browser needs by itself, slowed down as the others are. */
const bare = async (page, url) => {
  await page.goto(`${url}/manifest.webmanifest`);
  await page.evaluate(() => {
    document.body.textContent = '';
    document.body.append(document.createElement('input'));
  });
  await page.locator('input').focus();
  for (let time = 0; time < TIMES; time++) {
    await page.keyboard.press('e');
    await page.waitForTimeout(120);
  }
};

/** Durations of each kind of interaction; one below 16 ms is not told by the browser and counts as that. */
export const interactions = async (browser, url, cookies, slowdown) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await observe(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const filled = (durations) => [...durations, ...Array(Math.max(0, TIMES - durations.length)).fill(16)];
  const answer = await context.request.get(`${url}/v1/gaps?status=open&limit=1`, {
    headers: { 'x-crossward-client': 'portal' },
  });
  const open = (await answer.json()).items[0];
  await bare(page, url);
  const measured = [{ name: 'a bare page', durations: filled(await seen(page)) }];
  for (const { name, path, act } of DOINGS) {
    await page.goto(`${url}${path ?? `/hospital/gaps/${open.id}?whyNot=yes`}`);
    await page.locator(`${box} tbody tr`).nth(1).waitFor();
    await page.waitForTimeout(1000);
    await seen(page);
    await act(page);
    measured.push({ name, durations: filled(await seen(page)) });
  }
  await context.close();
  return measured;
};
