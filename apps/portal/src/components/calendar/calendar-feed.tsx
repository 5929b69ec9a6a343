import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { CalendarDialog, type CalendarOf } from './calendar-dialog.js';

/** Leads to the reader's own calendar from what stands in it. */
export const CalendarFeed = ({ side }: CalendarOf): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        className="no-print"
        leftSection={<IconCalendarShare size={16} aria-hidden />}
        onClick={open}
      >
        {t('shell.calendar')}
      </Button>
      <CalendarDialog side={side} opened={opened} onClose={close} />
    </>
  );
};
