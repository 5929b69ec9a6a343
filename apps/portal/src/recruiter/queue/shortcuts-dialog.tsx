import { Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { RowHead } from '../../components/row-head.js';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['e', 'evidence'],
  ['u', 'undo'],
  ['/', 'search'],
  ['?', 'help'],
] as const;

interface ShortcutsDialogProps {
  opened: boolean;
  onClose: () => void;
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
}

/** What the keys do; single keys can be switched off (WCAG 2.1.4), since speech input types them by accident. */
export const ShortcutsDialog = ({ opened, onClose, enabled, onEnabled }: ShortcutsDialogProps): ReactNode => {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('recruiter.keys.title')}
      closeButtonProps={{ 'aria-label': t('recruiter.close') }}
    >
      <Stack>
        <Table>
          <Table.Tbody>
            {KEYS.map(([key, act]) => (
              <Table.Tr key={key}>
                <RowHead w={64}>
                  <Kbd>{key}</Kbd>
                </RowHead>
                <Table.Td>{t(`recruiter.keys.${act}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          label={t('recruiter.keys.enabled')}
          checked={enabled}
          onChange={({ currentTarget }) => onEnabled(currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
};
