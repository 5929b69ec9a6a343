import { Fieldset, Group, MultiSelect, NativeSelect, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconEqual, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { digitsOf } from '../../i18n/minor-units.js';
import { useWords } from '../../i18n/use-words.js';
import type { ClauseForm } from './clause-form.js';
import { RepaymentFields } from './repayment-fields.js';

type NumberField = Exclude<keyof ClauseForm, 'float' | 'floatUnits' | 'rateChange' | 'repayments'>;

/** As far as the services let a clause go. */
const MOST: Readonly<Record<NumberField, number>> = {
  guaranteedHours: 72,
  noticeOfNurse: 90,
  noticeOfHospital: 90,
  penaltyOfNurse: 1e10,
  penaltyOfHospital: 1e10,
  callOffShifts: 91,
  callOffWeeks: 13,
  callOffHours: 168,
  floatShifts: 7,
  rateNoticeDays: 90,
  housingExitDays: 90,
};

/** The two sides of a term beside each other, and whether they weigh the same. */
const Scale = ({ nurse, hospital }: { nurse: string | number; hospital: string | number }): ReactNode => {
  const { t } = useWords();
  const [ofNurse, ofHospital] = [Number(nurse || 0), Number(hospital || 0)];
  const even = ofNurse === ofHospital;
  const Icon = even ? IconEqual : IconScale;
  const word = even ? 'even' : ofNurse > ofHospital ? 'nurseCarriesMore' : 'hospitalCarriesMore';
  return (
    <Group gap={6} aria-live="polite" c={even ? undefined : 'var(--verdict-pathway)'}>
      <Icon size={18} aria-hidden />
      <Text size="sm">{t(`hospital.scale.${word}`)}</Text>
    </Group>
  );
};

interface ClauseFieldsProps {
  form: ClauseForm;
  set: (changes: Partial<ClauseForm>) => void;
  currency: string;
  /** Names of the other units of the facility. */
  units: readonly string[];
}

/** Every clause that a contract can have, each with its two sides where it has two. */
export const ClauseFields = ({ form, set, currency, units }: ClauseFieldsProps): ReactNode => {
  const { t } = useWords();
  const field = (name: NumberField, decimals = 0): ReactNode => (
    <NumberInput
      label={t(`hospital.new.${name}`)}
      size="md"
      min={name === 'callOffWeeks' ? 1 : 0}
      max={MOST[name]}
      decimalScale={decimals}
      value={form[name]}
      onChange={(value) => set({ [name]: value } as Partial<ClauseForm>)}
    />
  );
  const known = [...new Set([...units, ...form.floatUnits])].sort((a, b) => a.localeCompare(b));
  return (
    <Stack>
      <Fieldset legend={t('hospital.new.legend.hours')}>
        <Stack gap="sm">{field('guaranteedHours', 2)}</Stack>
      </Fieldset>
      <Fieldset legend={t('hospital.new.legend.end')}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            {field('noticeOfNurse')}
            {field('noticeOfHospital')}
          </SimpleGrid>
          <Scale nurse={form.noticeOfNurse} hospital={form.noticeOfHospital} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            {field('penaltyOfNurse', digitsOf(currency))}
            {field('penaltyOfHospital', digitsOf(currency))}
          </SimpleGrid>
          <Scale nurse={form.penaltyOfNurse} hospital={form.penaltyOfHospital} />
          {field('housingExitDays')}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('hospital.new.legend.callOff')}>
        <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
          {field('callOffShifts')}
          {field('callOffWeeks')}
          {field('callOffHours')}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('hospital.new.legend.change')}>
        <Stack gap="sm">
          <NativeSelect
            label={t('hospital.new.float')}
            size="md"
            value={form.float}
            onChange={({ currentTarget }) => set({ float: currentTarget.value as ClauseForm['float'] })}
            data={(['unsaid', 'none', 'units'] as const).map((value) => ({
              value,
              label: t(`hospital.new.float.${value}`),
            }))}
          />
          {form.float === 'units' && (
            <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
              <MultiSelect
                label={t('hospital.new.floatUnits')}
                size="md"
                searchable
                data={known}
                value={form.floatUnits}
                onChange={(floatUnits) => set({ floatUnits })}
              />
              {field('floatShifts')}
            </SimpleGrid>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
            <NativeSelect
              label={t('hospital.new.rateChange')}
              size="md"
              value={form.rateChange}
              onChange={({ currentTarget }) => set({ rateChange: currentTarget.value as ClauseForm['rateChange'] })}
              data={(['unsaid', 'never', 'upwards'] as const).map((value) => ({
                value,
                label: t(`hospital.new.rateChange.${value}`),
              }))}
            />
            {form.rateChange !== 'unsaid' && field('rateNoticeDays')}
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <RepaymentFields lines={form.repayments} set={(repayments) => set({ repayments })} currency={currency} />
    </Stack>
  );
};
