import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { digitsOf } from '../../i18n/minor-units.js';
import { useWords } from '../../i18n/use-words.js';
import type { RepaymentLine } from './clause-form.js';

const MOST_LINES = 20;

interface RepaymentFieldsProps {
  lines: readonly RepaymentLine[];
  set: (lines: RepaymentLine[]) => void;
  currency: string;
}

/** What a nurse who ends early gives back, one line for each thing that was paid for her. */
export const RepaymentFields = ({ lines, set, currency }: RepaymentFieldsProps): ReactNode => {
  const { t } = useWords();
  const change = (at: number, changes: Partial<RepaymentLine>): void =>
    set(lines.map((line, index) => (index === at ? { ...line, ...changes } : line)));
  return (
    <Fieldset legend={t('hospital.new.legend.repayment')}>
      <Stack>
        {lines.map((line, at) => (
          <Group key={at} align="flex-end" wrap="nowrap">
            <SimpleGrid cols={{ base: 1, xs: 2 }} flex={1} style={{ alignItems: 'end' }}>
              <TextInput
                label={t('hospital.new.repaymentOf')}
                size="md"
                maxLength={200}
                value={line.what}
                onChange={({ currentTarget }) => change(at, { what: currentTarget.value })}
              />
              <NumberInput
                label={t('hospital.new.repaymentAmount', { currency })}
                size="md"
                min={0}
                decimalScale={digitsOf(currency)}
                value={line.amount}
                onChange={(amount) => change(at, { amount })}
              />
              <NativeSelect
                label={t('hospital.new.proration')}
                size="md"
                value={line.proration}
                onChange={({ currentTarget }) =>
                  change(at, { proration: currentTarget.value as RepaymentLine['proration'] })
                }
                data={(['daily', 'none'] as const).map((value) => ({
                  value,
                  label: t(`hospital.new.proration.${value}`),
                }))}
              />
              <NumberInput
                label={t('hospital.new.endsAfterDays')}
                size="md"
                min={1}
                max={730}
                value={line.endsAfterDays}
                onChange={(endsAfterDays) => change(at, { endsAfterDays })}
              />
            </SimpleGrid>
            <ActionIcon
              size={42}
              variant="default"
              aria-label={t('hospital.new.removeRepayment', { what: line.what })}
              onClick={() => set(lines.filter((_, index) => index !== at))}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={lines.length >= MOST_LINES}
          onClick={() => set([...lines, { what: '', amount: '', proration: 'daily', endsAfterDays: 90 }])}
        >
          {t('hospital.new.addRepayment')}
        </Button>
      </Stack>
    </Fieldset>
  );
};
