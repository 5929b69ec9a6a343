import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

/** The page on paper: the frame, buttons and forms stay away. */
export const PrintButton = (): ReactNode => {
  const { t } = useWords();
  return (
    <Button
      className="no-print"
      variant="default"
      size="sm"
      w="fit-content"
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('shell.print')}
    </Button>
  );
};
