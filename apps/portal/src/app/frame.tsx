import { MantineProvider, useComputedColorScheme } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { LocaleProvider, useLocale } from '../i18n/locale-context.js';
import type { Locale } from '../i18n/locales.js';
import { keepLook } from './look.js';
import { theme } from './theme.js';

interface FrameProps {
  queries: QueryClient;
  locale: Locale;
  scheme: 'auto' | 'light' | 'dark';
  nonce: string;
  children: ReactNode;
}

const KeepLook = (): ReactNode => {
  const { locale } = useLocale();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useEffect(() => keepLook({ locale, scheme }), [locale, scheme]);
  return null;
};

/** What all pages stand in, in the browser and where they are painted. */
export const Frame = ({ queries, locale, scheme, nonce, children }: FrameProps): ReactNode => (
  <MantineProvider theme={theme} defaultColorScheme={scheme} getStyleNonce={() => nonce}>
    <QueryClientProvider client={queries}>
      <LocaleProvider first={locale}>
        <KeepLook />
        {children}
      </LocaleProvider>
    </QueryClientProvider>
  </MantineProvider>
);
