import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { queryClient } from '../api/query-client.js';
import { Catalogue } from '../i18n/catalogue.js';
import { LocaleProvider } from '../i18n/locale-context.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { router } from './router.js';
import { StartBoundary } from './start-boundary.js';
import { theme } from './theme.js';

/** Whatever is told meanwhile is kept until this can show it. */
const PassingNotices = lazy(async () => {
  const { PassingNotices: component } = await import('../shell/passing-notices.js');
  return { default: component };
});

/** The nonce of this page: the styles that the component library writes at run time need it. */
const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export const App = (): ReactNode => (
  <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
    <QueryClientProvider client={queryClient}>
      <LocaleProvider>
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
      </LocaleProvider>
    </QueryClientProvider>
  </MantineProvider>
);
