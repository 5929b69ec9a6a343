import { Group, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconEqual, IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { digitsOf } from '../../i18n/minor-units.js';
import type { GapForm } from './gap-form.js';
import type { StepProps } from './steps.js';

type NumberField =
  'guaranteedHours' | 'noticeOfNurse' | 'noticeOfHospital' | 'penaltyOfNurse' | 'penaltyOfHospital' | 'housingExitDays';

const sameAs = (nurse: string | number, hospital: string | number): boolean =>
  Number(nurse || 0) === Number(hospital || 0);

/** The two sides of a term beside each other, and whether they weigh the same. */
const Scale = ({ nurse, hospital }: { nurse: string | number; hospital: string | number }): ReactNode => {
  const { t } = useWords();
  const even = sameAs(nurse, hospital);
  const Icon = even ? IconEqual : IconScale;
  const word = even ? 'even' : Number(nurse || 0) > Number(hospital || 0) ? 'nurseCarriesMore' : 'hospitalCarriesMore';
  return (
    <Group gap={6} aria-live="polite" c={even ? undefined : 'var(--verdict-pathway)'}>
      <Icon size={18} aria-hidden />
      <Text size="sm">{t(`hospital.scale.${word}`)}</Text>
    </Group>
  );
};

/** What both sides bind themselves to: the even standard, or one's own with the scale beside it. */
export const ClausesStep = ({ form, set }: StepProps): ReactNode => {
  const { t } = useWords();
  const field = (name: NumberField, decimals = 0): ReactNode => (
    <NumberInput
      label={t(`hospital.new.${name}`)}
      size="md"
      min={0}
      decimalScale={decimals}
      value={form[name]}
      onChange={(value) => set({ [name]: value } as Partial<GapForm>)}
    />
  );
  return (
    <Stack>
      <Radio.Group
        label={t('hospital.new.whichClauses')}
        value={form.standardClauses ? 'standard' : 'own'}
        onChange={(value) => set({ standardClauses: value === 'standard' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="standard" label={t('hospital.new.standard')} description={t('hospital.new.standard.help')} />
          <Radio value="own" label={t('hospital.new.own')} />
        </Stack>
      </Radio.Group>
      {!form.standardClauses && (
        <Stack>
          {field('guaranteedHours', 2)}
          <SimpleGrid cols={2}>
            {field('noticeOfNurse')}
            {field('noticeOfHospital')}
          </SimpleGrid>
          <Scale nurse={form.noticeOfNurse} hospital={form.noticeOfHospital} />
          <SimpleGrid cols={2}>
            {field('penaltyOfNurse', digitsOf(form.currency))}
            {field('penaltyOfHospital', digitsOf(form.currency))}
          </SimpleGrid>
          <Scale nurse={form.penaltyOfNurse} hospital={form.penaltyOfHospital} />
          {field('housingExitDays')}
        </Stack>
      )}
    </Stack>
  );
};
