/** Where the component library keeps what was chosen. */
const KEPT = 'mantine-color-scheme-value';

/** Light or dark before anything is drawn, as the library will set it once it is there. */
export const paintScheme = (): void => {
  const kept = localStorage.getItem(KEPT);
  const dark = kept === 'dark' || (kept !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light';
};
