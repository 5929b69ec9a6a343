import { Alert, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory, IconHistoryOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { useWords } from '../../i18n/use-words.js';
import { useOvertaken } from './use-hours-draft.js';

/** What stands in the form was typed before the page was loaded. */
export const BroughtBack = ({ at, onDiscard }: { at: string; onDiscard: () => void }): ReactNode => {
  const { t, instant } = useWords();
  const [asked, { open, close }] = useDisclosure(false);
  return (
    <Alert
      role="status"
      color="gray"
      icon={<IconHistory aria-hidden />}
      title={t('nurse.hours.draft')}
      data-draft="brought-back"
    >
      <Text>{t('nurse.hours.draft.means', { at: instant(at) })}</Text>
      <Button mt="sm" size="sm" variant="default" onClick={open}>
        {t('nurse.hours.draft.discard')}
      </Button>
      <ConfirmDialog
        opened={asked}
        title={t('nurse.hours.draft.discard')}
        confirm={t('nurse.hours.draft.discard')}
        danger
        pending={false}
        error={null}
        onConfirm={() => {
          close();
          onDiscard();
        }}
        onClose={close}
      >
        <Text>{t('nurse.hours.draft.discard.means')}</Text>
      </ConfirmDialog>
    </Alert>
  );
};

/** Said where something was typed for a week that has changed since. */
export const Overtaken = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  if (!useOvertaken(timecard)) return null;
  return (
    <Alert
      role="status"
      color="gray"
      icon={<IconHistoryOff aria-hidden />}
      title={t('nurse.hours.draft.overtaken')}
      data-draft="overtaken"
    >
      <Text>{t('nurse.hours.draft.overtaken.means')}</Text>
    </Alert>
  );
};
