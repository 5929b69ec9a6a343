import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { Catalogue } from '../i18n/catalogue.js';
import type { Locale } from '../i18n/locales.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Frame } from './frame.js';
import { StartBoundary } from './start-boundary.js';

const PassingNotices = lazy(async () => {
  const { PassingNotices: component } = await import('../shell/passing-notices.js');
  return { default: component };
});

const never = (): (() => void) => () => undefined;

/** Not among what the server paints; whatever is told meanwhile is kept until this can show it. */
const LaterNotices = (): ReactNode => {
  const later = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    later && (
      <Suspense fallback={null}>
        <PassingNotices />
      </Suspense>
    )
  );
};

export interface AppProps {
  router: AnyRouter;
  queries: QueryClient;
  /** The language to begin in. */
  locale: Locale;
  scheme: 'auto' | 'light' | 'dark';
  /** The nonce of this page: the styles that the component library writes need it. */
  nonce: string;
}

/** The whole portal; where its start page is painted, the same. */
export const App = ({ router, ...frame }: AppProps): ReactNode => (
  <Frame {...frame}>
    <StartBoundary>
      <Suspense fallback={<PageSkeleton />}>
        <Catalogue name="shell">
          <LaterNotices />
          <RouterProvider router={router} />
        </Catalogue>
      </Suspense>
    </StartBoundary>
  </Frame>
);
