import { insist, seenWell, settled } from './meet.mjs';

const firstOpen = async (url) => {
  const feed = await (await fetch(`${url}/v1/public/gaps?limit=1`)).json();
  return feed.dataFeedElement[0].item.identifier.value;
};

export const publicGapConditions = [1440, 390].map((width) => ({
  name: 'public-gap',
  lane: 'nurse',
  width,
  says: `The public address of a gap is a page in the language of its reader that leads over the sign-in to the gap (${width})`,
  run: async ({ url, open }) => {
    const id = await firstOpen(url);
    const visit = await open({ locale: 'es-MX' });
    const { page } = visit;
    await page.goto(`${url}/v1/public/gaps/${id}`);
    insist((await page.locator('html').getAttribute('lang')) === 'es', 'It is in another language.');
    const posting = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
    insist(posting.identifier.value === id, `The posting is of another gap: ${posting.identifier.value}`);
    await seenWell(visit);
    await page.locator(`a[href="/nurse/gaps/${id}"]`).click();
    await page.waitForURL(/sign-in$/);
    await settled(page);
    await page.getByRole('button', { name: 'Como profesional de enfermería' }).click();
    await page.waitForURL(new RegExp(`/nurse/gaps/${id}$`));
    await page.locator('#content h1').waitFor();
  },
}));
