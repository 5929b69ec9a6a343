export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** How each width is looked at: both themes at both, and each language somewhere. */
export const LOOKS = {
  1440: [
    { colorScheme: 'light', locale: 'en' },
    { colorScheme: 'dark', locale: 'fr' },
  ],
  390: [
    { colorScheme: 'light', locale: 'es' },
    { colorScheme: 'dark', locale: 'en' },
  ],
};

/** As if the theme of the system had changed and the language had been chosen in another tab: the page stays as it is. */
const change = async (page, { colorScheme, locale }) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate((language) => {
    localStorage.setItem('crossward.locale', language);
    dispatchEvent(new StorageEvent('storage', { key: 'crossward.locale', newValue: language }));
  }, locale);
  await page.waitForFunction(
    ([language, scheme]) =>
      document.documentElement.lang === language &&
      document.documentElement.dataset.mantineColorScheme === scheme &&
      !document.querySelector('[aria-busy="true"]'),
    [locale, colorScheme],
  );
};

const atRest = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));

/** Shows a page at rest in each look; it begins with the one that is on, so that there is one change for each page. */
export const wardrobe = (page, looks) => {
  let worn = looks;
  return {
    each: async (look) => {
      await atRest(page);
      await look(worn[0]);
      for (const next of worn.slice(1)) {
        await change(page, next);
        await look(next);
      }
      worn = worn.toReversed();
    },
  };
};
