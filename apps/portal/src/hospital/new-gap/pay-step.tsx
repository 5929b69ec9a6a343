import { ActionIcon, Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { PAY_KINDS, type PayKind } from '@crossward/contracts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { digitsOf } from '../../i18n/minor-units.js';
import type { ComponentLine, GapForm } from './gap-form.js';
import { PER, payPreview } from './pay-preview.js';
import type { StepProps } from './steps.js';

const CURRENCIES = ['AUD', 'CAD', 'CHF', 'DKK', 'EUR', 'GBP', 'MXN', 'NOK', 'NZD', 'PLN', 'SEK', 'USD'];

/** Parts that tax law of some places leaves free where somebody keeps two homes. */
const TAX_ADVANTAGED: readonly PayKind[] = ['housing', 'meals', 'incidentals', 'travel'];

/** What the pay comes to, at every key that is pressed. */
export const PayTotals = ({ form }: { form: GapForm }): ReactNode => {
  const { t, money } = useWords();
  const { weekly, whole, paidByEmployer } = payPreview(form);
  return (
    <Group className="panel" justify="space-between" aria-live="polite">
      {(
        [
          ['week', weekly],
          ['whole', whole],
          ['employer', paidByEmployer],
        ] as const
      ).map(([name, amount]) => (
        <div key={name}>
          <Text size="sm" className="quiet">
            {t(`hospital.pay.total.${name}`)}
          </Text>
          <Text fw={650} fz="xl">
            {money(amount)}
          </Text>
        </div>
      ))}
    </Group>
  );
};

/** The rate of an hour and what is paid beside it. */
export const PayStep = ({ form, set, errorOf }: StepProps): ReactNode => {
  const { t } = useWords();
  const unused = PAY_KINDS.filter((kind) => !form.components.some((line) => line.kind === kind));
  const setLine = (at: number, changes: Partial<ComponentLine>): void =>
    set({ components: form.components.map((line, index) => (index === at ? { ...line, ...changes } : line)) });
  return (
    <Stack>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <NativeSelect
          label={t('hospital.new.currency')}
          size="md"
          value={form.currency}
          onChange={({ currentTarget }) => set({ currency: currentTarget.value })}
          data={CURRENCIES}
        />
        <NumberInput
          label={t('hospital.new.payRate')}
          size="md"
          required
          min={0}
          decimalScale={digitsOf(form.currency)}
          value={form.payRate}
          error={errorOf('payRate')}
          onChange={(payRate) => set({ payRate })}
        />
      </Group>
      {form.components.map((line, at) => (
        <Group key={line.kind} align="flex-end">
          <NativeSelect
            label={t('hospital.new.component')}
            size="md"
            flex="1 1 12rem"
            value={line.kind}
            onChange={({ currentTarget }) => setLine(at, { kind: currentTarget.value as PayKind })}
            data={[line.kind, ...unused].map((value) => ({ value, label: t(`hospital.payKind.${value}`) }))}
          />
          <NumberInput
            label={t(`hospital.new.amount.${PER[line.kind]}`)}
            size="md"
            w={140}
            min={0}
            decimalScale={digitsOf(form.currency)}
            value={line.amount}
            onChange={(amount) => setLine(at, { amount })}
          />
          {TAX_ADVANTAGED.includes(line.kind) && (
            <Checkbox
              mb={10}
              label={t('hospital.new.taxAdvantaged')}
              checked={line.taxAdvantaged ?? false}
              onChange={({ currentTarget }) => setLine(at, { taxAdvantaged: currentTarget.checked })}
            />
          )}
          <ActionIcon
            size={42}
            variant="default"
            aria-label={t('hospital.new.removeComponent', { kind: t(`hospital.payKind.${line.kind}`) })}
            onClick={() => set({ components: form.components.filter((_, index) => index !== at) })}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={unused.length === 0}
        onClick={() => {
          const kind = unused.includes('housing') ? 'housing' : unused[0];
          if (kind) set({ components: [...form.components, { kind, amount: '' }] });
        }}
      >
        {t('hospital.new.addComponent')}
      </Button>
      <NumberInput
        label={t('hospital.new.billRate')}
        description={t('hospital.new.billRate.help')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        size="md"
        maw={320}
        min={0}
        decimalScale={digitsOf(form.currency)}
        value={form.billRate}
        onChange={(billRate) => set({ billRate })}
      />
      <PayTotals form={form} />
    </Stack>
  );
};
