import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useWords } from '../../i18n/use-words.js';

interface AccessChangeDialogProps {
  name: string;
  changes: readonly { key: 'role' | 'organisationId' | 'status'; from: string; to: string }[];
  /** The account can do nothing any more. */
  suspends: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Whose access, from what to what, and what becomes of the sessions that are open. */
export const AccessChangeDialog = ({ name, changes, suspends, ...dialog }: AccessChangeDialogProps): ReactNode => {
  const { t } = useWords();
  const role = changes.find(({ key }) => key === 'role');
  return (
    <ConfirmDialog
      opened
      title={t(role ? 'admin.account.role.ask' : 'admin.account.access.ask', { name })}
      confirm={t(role ? 'admin.account.role.change' : 'admin.account.access.change')}
      danger={suspends}
      {...dialog}
    >
      <List>
        {changes.map(({ key, from, to }) => (
          <List.Item key={key}>
            {t('admin.account.access.fromTo', {
              field: t(`admin.accounts.field.${key}`),
              from: from || t('shell.conflict.nothing'),
              to: to || t('shell.conflict.nothing'),
            })}
          </List.Item>
        ))}
      </List>
      <Text>{t(suspends ? 'admin.account.suspend.then' : 'admin.account.access.then', { name })}</Text>
    </ConfirmDialog>
  );
};
