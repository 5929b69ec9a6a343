import { NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { SHIFT_PATTERNS } from '@crossward/contracts';
import type { ReactNode } from 'react';
import { LastDayInput } from '../../components/last-day-input.js';
import { useWords } from '../../i18n/use-words.js';
import type { GapForm } from './gap-form.js';
import type { StepProps } from './steps.js';
import { useUnits } from './use-units.js';

const PROFESSIONS = ['RN', 'LPN', 'RM', 'APRN'] as const;

/** Where, when, how many. */
export const AssignmentStep = ({ form, set, errorOf, mode }: StepProps): ReactNode => {
  const { t } = useWords();
  const units = useUnits();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NativeSelect
        label={t('hospital.new.unit')}
        required
        size="md"
        value={form.unitId}
        disabled={mode === 'edit'}
        error={errorOf('unitId')}
        onChange={({ currentTarget }) => set({ unitId: currentTarget.value })}
        data={[
          { value: '', label: t('hospital.new.choose') },
          ...units.map(({ unit, facility }) => ({
            value: unit.id,
            label: facility ? `${facility.name} · ${unit.name}` : unit.name,
          })),
        ]}
      />
      <NativeSelect
        label={t('hospital.new.profession')}
        size="md"
        disabled={mode === 'edit'}
        value={form.profession}
        onChange={({ currentTarget }) => set({ profession: currentTarget.value as GapForm['profession'] })}
        data={PROFESSIONS.map((value) => ({ value, label: t(`hospital.profession.${value}`) }))}
      />
      {mode !== 'template' && (
        <>
          <TextInput
            type="date"
            label={t('hospital.new.from')}
            required
            value={form.from}
            error={errorOf('from')}
            onChange={({ currentTarget }) => set({ from: currentTarget.value })}
          />
          <LastDayInput
            label={t('hospital.new.lastDay')}
            required
            min={form.from}
            value={form.until}
            error={errorOf('until')}
            onChange={(until) => set({ until })}
          />
        </>
      )}
      <NumberInput
        label={t('hospital.new.seats')}
        size="md"
        required
        min={1}
        max={500}
        allowDecimal={false}
        value={form.seats}
        error={errorOf('seats')}
        onChange={(seats) => set({ seats })}
      />
      <NumberInput
        label={t('hospital.new.weeklyHours')}
        size="md"
        required
        min={1}
        max={72}
        decimalScale={2}
        value={form.weeklyHours}
        error={errorOf('weeklyHours')}
        onChange={(weeklyHours) => set({ weeklyHours })}
      />
      <NativeSelect
        label={t('hospital.new.shift')}
        size="md"
        value={form.shiftPattern}
        onChange={({ currentTarget }) => set({ shiftPattern: currentTarget.value as GapForm['shiftPattern'] })}
        data={SHIFT_PATTERNS.map((value) => ({ value, label: t(`shell.shift.${value}`) }))}
      />
    </SimpleGrid>
  );
};
