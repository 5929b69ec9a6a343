import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { queryClient } from '../api/query-client.js';
import { Catalogue } from '../i18n/catalogue.js';
import { firstLocale } from '../i18n/locales.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { Frame } from './frame.js';
import { router } from './router.js';
import { StartBoundary } from './start-boundary.js';

/** Whatever is told meanwhile is kept until this can show it. */
const PassingNotices = lazy(async () => {
  const { PassingNotices: component } = await import('../shell/passing-notices.js');
  return { default: component };
});

const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export const App = (): ReactNode => (
  <Frame queries={queryClient} locale={firstLocale()} scheme="auto" nonce={styleNonce()}>
    <StartBoundary>
      <Suspense fallback={<PageSkeleton />}>
        <Catalogue name="shell">
          <Suspense fallback={null}>
            <PassingNotices />
          </Suspense>
          <RouterProvider router={router} />
        </Catalogue>
      </Suspense>
    </StartBoundary>
  </Frame>
);
