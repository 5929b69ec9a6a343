import { NativeSelect } from '@mantine/core';
import { startTransition, useOptimistic, type ReactNode } from 'react';
import { nextPaint } from './next-paint.js';

interface ChoiceProps {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  maw?: number;
  onChoose: (value: string) => void;
}

/** One of several, shown as soon as it is chosen; what follows from it begins when that is on the screen. */
export const Choice = ({ value, onChoose, ...more }: ChoiceProps): ReactNode => {
  const [shown, show] = useOptimistic(value);
  const choose = (chosen: string): void =>
    startTransition(async () => {
      show(chosen);
      await nextPaint();
      onChoose(chosen);
    });
  return (
    <NativeSelect size="md" {...more} value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)} />
  );
};
