import { Modal, Text } from '@mantine/core';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { sessionEnded } from '../session/session-ended.js';
import { SignInForm } from './sign-in-form.js';

/** The session has ended: signs in above the page, so that what was typed below is still there. */
export const SignInAgain = (): ReactNode => {
  const { t } = useWords();
  const ended = useSyncExternalStore(sessionEnded.subscribe, sessionEnded.get);
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('shell.signInAgain.title')}
    >
      <Text mb="md">{t('shell.signInAgain.lead')}</Text>
      {ended && <SignInForm onSignedIn={() => undefined} />}
    </Modal>
  );
};
