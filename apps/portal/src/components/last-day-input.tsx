import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayBefore, daysLater } from './days.js';

interface LastDayInputProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'min' | 'max'> {
  /** The first day after it, as the API has it; '' while nothing whole is typed. */
  value: string;
  onChange: (dayAfter: string) => void;
  /** The first day that may be the last. */
  min?: string;
}

/** Asks for the last day of something, as people say it, where the API says the first day after it. */
export const LastDayInput = ({ value, onChange, ...input }: LastDayInputProps): ReactNode => (
  <TextInput
    {...input}
    type="date"
    value={value === '' ? '' : dayBefore(value)}
    onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? '' : daysLater(currentTarget.value, 1))}
  />
);
