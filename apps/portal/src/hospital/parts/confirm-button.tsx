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
  size?: NonNullable<ButtonProps['size']>;
  danger?: boolean;
  leftSection?: ReactNode;
  disabled?: boolean;
  /** What must be said with it. */
  children?: ReactNode;
}

/** An act that is not easily taken back: asked once more, with its consequences, before it is done. */
export const ConfirmButton = <Input,>({
  label,
  explanation,
  act,
  input,
  variant = 'filled',
  size,
  danger = false,
  leftSection,
  disabled = false,
  children,
}: ConfirmButtonProps<Input>): ReactNode => {
  const { t } = useWords();
  const [open, { open: ask, close }] = useDisclosure(false);
  const stop = (): void => {
    act.reset();
    close();
  };
  return (
    <>
      <Button variant={variant} onClick={ask} leftSection={leftSection} {...(size === undefined ? {} : { size })}>
        {label}
      </Button>
      <Modal opened={open} onClose={stop} title={label} closeButtonProps={{ 'aria-label': t('hospital.close') }}>
        <Stack>
          <Text>{explanation}</Text>
          {children}
          {act.isError && <Problem error={act.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={stop}>
              {t('hospital.back')}
            </Button>
            <Button
              {...(danger ? { color: 'red.8' } : {})}
              disabled={disabled}
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
