import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Problem } from './problem.js';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What happens then, and whether it can be taken back. */
  children: ReactNode;
  confirm: string;
  danger?: boolean;
  disabled?: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** An act that others feel: asked once more, with its consequence, before it is done. */
export const ConfirmDialog = (props: ConfirmDialogProps): ReactNode => {
  const { t } = useWords();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('shell.dialog.close') }}
    >
      <Stack>
        {props.children}
        {props.error !== null && props.error !== undefined && <Problem error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('shell.dialog.cancel')}
          </Button>
          <Button
            {...(props.danger ? { color: 'red.8' } : {})}
            disabled={props.disabled ?? false}
            loading={props.pending}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
