/** Does what leads to another page and waits until that one is there: its address comes before it, while the former one still stands. */
export const turned = async (page, act) => {
  const heading = () => page.locator('#content h1').first().textContent();
  const before = await heading();
  await act();
  await page.waitForFunction((text) => (document.querySelector('#content h1')?.textContent ?? text) !== text, before);
};
