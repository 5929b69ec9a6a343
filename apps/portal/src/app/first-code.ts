import { loadCatalogue, type CatalogueName } from '../i18n/catalogues.js';
import { firstLocale } from '../i18n/locales.js';

const WORKSPACES: readonly CatalogueName[] = ['nurse', 'hospital', 'recruiter', 'admin'];

/** Code of pages that people come to first; that of all others is loaded by their routes. */
const PAGES: Readonly<Record<string, readonly (() => Promise<unknown>)[]>> = {
  '/nurse': [() => import('../nurse/nurse-workspace.js'), () => import('../nurse/home/home-page.js')],
};

/** The catalogues that a page at this address is written in. */
export const firstCatalogues = (path: string): readonly CatalogueName[] => {
  const [, workspace] = path.split('/');
  return ['shell', ...WORKSPACES.filter((name) => name === workspace)];
};

/** Begins to load what the page at this address needs; whoever needs it then hears what went wrong. */
export const loadFirst = (path: string): void => {
  const locale = firstLocale();
  const loads = [
    ...firstCatalogues(path).map((name) => loadCatalogue(locale, name)),
    ...(PAGES[path] ?? []).map((load) => load()),
  ];
  for (const load of loads) load.catch(() => undefined);
};
