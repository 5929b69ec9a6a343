import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Problem } from '../components/problem.js';
import { useWords } from '../i18n/use-words.js';

interface ReasonDialogProps<R extends string> {
  opened: boolean;
  title: string;
  /** What happens then, and whether it can be taken back. */
  consequence: string;
  reasons: readonly R[];
  wordOf: (reason: R) => string;
  confirm: string;
  danger?: boolean;
  pending: boolean;
  error: unknown;
  onConfirm: (reason: R) => void;
  onClose: () => void;
}

/** Asks for the reason of what cannot be done without one; the answer is the confirmation. */
export const ReasonDialog = <R extends string>(props: ReasonDialogProps<R>): ReactNode => {
  const { t } = useWords();
  const [reason, setReason] = useState<R | ''>('');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('hospital.close') }}
    >
      <Stack>
        <Text>{props.consequence}</Text>
        <NativeSelect
          label={t('hospital.reason')}
          required
          size="md"
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value as R | '')}
          data={[
            { value: '', label: t('hospital.reason.choose') },
            ...props.reasons.map((value) => ({ value, label: props.wordOf(value) })),
          ]}
        />
        {props.error !== null && <Problem error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('hospital.back')}
          </Button>
          <Button
            color={props.danger ? 'red.8' : undefined}
            disabled={reason === ''}
            loading={props.pending}
            onClick={() => reason !== '' && props.onConfirm(reason)}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
