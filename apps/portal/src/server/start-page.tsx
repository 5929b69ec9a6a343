import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from '../app/app.js';
import type { Look } from '../app/look.js';
import { RootFrame } from '../app/root-frame.js';
import { ROUTER_OPTIONS } from '../app/router-options.js';
import { loadCatalogue } from '../i18n/catalogues.js';
import { HomePage } from '../nurse/home/home-page.js';
import { NurseWorkspace } from '../nurse/nurse-workspace.js';
import { NotFoundPage } from '../shell/not-found-page.js';

const routes = () => {
  const root = createRootRoute({ component: RootFrame, notFoundComponent: NotFoundPage });
  const workspace = createRoute({ getParentRoute: () => root, path: '/nurse', component: NurseWorkspace });
  const home = createRoute({ getParentRoute: () => workspace, path: '/', component: HomePage });
  return root.addChildren([workspace.addChildren([home])]);
};

/** The start page of a nurse, of the same components that the browser draws it with. */
export const startPage = async (
  path: string,
  { locale, scheme }: Look,
  nonce: string,
  queries: QueryClient,
): Promise<string> => {
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createRouter({ routeTree: routes(), history, ...ROUTER_OPTIONS });
  await Promise.all([router.load(), loadCatalogue(locale, 'shell'), loadCatalogue(locale, 'nurse')]);
  return renderToString(<App router={router} queries={queries} locale={locale} scheme={scheme} nonce={nonce} />);
};
