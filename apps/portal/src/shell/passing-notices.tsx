import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

/** What was done, told for a moment; its button to close has a name in the reader's language. */
export const PassingNotices = (): ReactNode => {
  const { t } = useWords();
  const closeButtonProps = { 'aria-label': t('shell.dialog.close') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="top-center" />
    </MantineThemeProvider>
  );
};
