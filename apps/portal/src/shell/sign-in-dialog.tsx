import { Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { SignInForm } from './sign-in-form.js';

/** Signs in above the page, so that what was typed below is still there. */
export const SignInDialog = ({ opened }: { opened: boolean }): ReactNode => {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('shell.signInAgain.title')}
    >
      <Text mb="md">{t('shell.signInAgain.lead')}</Text>
      {opened && <SignInForm onSignedIn={() => undefined} />}
    </Modal>
  );
};
