import { Button, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ConfirmDialog } from './confirm-dialog.js';

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
  /** What must be said with it is not said yet. */
  disabled?: boolean;
  /** What must be said with it. */
  children?: ReactNode;
}

/** A button for an act that is not easily taken back: asked once more, with its consequences, before it is done. */
export const ConfirmButton = <Input,>(props: ConfirmButtonProps<Input>): ReactNode => {
  const { label, explanation, act, input, variant = 'filled', size, danger = false, leftSection } = props;
  const [open, { open: ask, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={variant} onClick={ask} leftSection={leftSection} {...(size === undefined ? {} : { size })}>
        {label}
      </Button>
      <ConfirmDialog
        opened={open}
        title={label}
        confirm={label}
        danger={danger}
        disabled={props.disabled ?? false}
        pending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate(input, { onSuccess: close })}
        onClose={() => {
          act.reset();
          close();
        }}
      >
        <Text>{explanation}</Text>
        {props.children}
      </ConfirmDialog>
    </>
  );
};
