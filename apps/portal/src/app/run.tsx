import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { forgetAhead } from '../api/ahead.js';
import { queryClient } from '../api/query-client.js';
import { loadCatalogue } from '../i18n/catalogues.js';
import { firstLocale } from '../i18n/locales.js';
import { sessionQuery } from '../session/use-session.js';
import { workspaceOf } from '../session/workspace-of.js';
import { App } from './app.js';
import { firstCatalogues } from './first-code.js';
import { isPainted, stylesBack } from './painted.js';
import { router } from './router.js';

/** Longer than this nobody looks at the outline of the page: what is there by then is shown. */
const PATIENCE_MS = 1_500;

/** What the page at this address shows first is asked for under the keys that it is shown by. */
const firstData = async (path: string): Promise<void> => {
  const account = await queryClient.fetchQuery(sessionQuery);
  if (path === '/nurse' && account && workspaceOf(account.role) === 'nurse') {
    const { firstLook } = await import('../nurse/home/first-look.js');
    await firstLook(queryClient);
  }
};

const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Draws the page when all of it is there: each part drawn by itself would cost as much as the whole. */
export const run = async (container: HTMLElement): Promise<void> => {
  const { pathname } = window.location;
  const catalogues = firstCatalogues(pathname).map((name) => loadCatalogue(firstLocale(), name));
  const all = Promise.allSettled([...catalogues, router.load(), firstData(pathname)]);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const painted = isPainted(container);
  // A painted page has something to look at until then.
  await (painted ? all : Promise.race([all, patience]));
  forgetAhead();
  const app = (
    <StrictMode>
      <App router={router} queries={queryClient} locale={firstLocale()} scheme="auto" nonce={styleNonce()} />
    </StrictMode>
  );
  if (painted) {
    stylesBack(container);
    // The router draws what it draws around a page of a server.
    router.ssr = { manifest: undefined };
    hydrateRoot(container, app);
  } else createRoot(container).render(app);
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');
};
