import { insist } from './conditions/meet.mjs';

/** A nurse gets an address for her calendar, which tells her assignment without a session, until she switches it off. */
export const ownCalendar = async ({ page, open, seen, placementId }) => {
  await open('/nurse/me');
  await page.locator('#content button[aria-haspopup="dialog"]').click();
  const dialog = page.locator('[role="dialog"]');
  await dialog
    .locator('button', { has: page.locator('.mantine-Button-label') })
    .first()
    .click();
  const field = dialog.locator('input[readonly]');
  await field.waitFor();
  const address = await field.inputValue();
  await seen('nurse-calendar');
  const [subscription, file] = [dialog.locator('a[href^="webcal:"]'), dialog.locator('a[download]')];
  insist((await file.getAttribute('href')) === address, 'The file is not that of the address.');
  insist(
    (await subscription.getAttribute('href')) === address.replace(/^https?:/, 'webcal:'),
    'It is another address.',
  );
  const read = async () => {
    // The product says its public address, which is not where it listens here.
    const answer = await fetch(new URL(new URL(address).pathname, page.url()));
    return { status: answer.status, text: await answer.text() };
  };
  const { status, text } = await read();
  insist(status === 200 && text.includes(`UID:placement-${placementId}@`), `The calendar tells: ${text}`);
  await dialog.locator('button:has(.mantine-Button-label)').last().click();
  await field.waitFor({ state: 'detached' });
  insist((await read()).status === 404, 'The address still tells the calendar.');
};
