import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

interface ConfirmButtonProps<Input> {
  label: string;
  /** What happens then, and what does not come back. */
  explanation: string;
  act: UseMutationResult<unknown, Error, Input>;
  input: Input;
  variant?: NonNullable<ButtonProps['variant']>;
  color?: string;
  leftSection?: ReactNode;
  disabled?: boolean;
}

/** An act that is not easily taken back: asked once more, with its consequences, before it is done. */
export const ConfirmButton = <Input,>({
  label,
  explanation,
  act,
  input,
  variant = 'filled',
  ...look
}: ConfirmButtonProps<Input>): ReactNode => {
  const { t } = useWords();
  const [open, { open: ask, close }] = useDisclosure(false);
  const stop = (): void => {
    act.reset();
    close();
  };
  return (
    <>
      <Button variant={variant} onClick={ask} {...look}>
        {label}
      </Button>
      <Modal
        opened={open}
        onClose={stop}
        title={label}
        centered
        closeButtonProps={{ 'aria-label': t('nurse.act.cancel') }}
      >
        <Stack>
          <Text>{explanation}</Text>
          {act.isError && <Problem error={act.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={stop} data-autofocus>
              {t('nurse.act.cancel')}
            </Button>
            <Button
              {...(look.color === undefined ? {} : { color: look.color })}
              loading={act.isPending}
              onClick={() => act.mutate(input, { onSuccess: close })}
            >
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
};
