import { ActionIcon, Button, Group, MultiSelect, NativeSelect, NumberInput, Stack, Switch } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { GapForm } from './gap-form.js';
import { Inherited } from './inherited.js';
import type { StepProps } from './steps.js';

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'sv'] as const;

/** What a nurse must have; what is inherited stands beside it. */
export const RequirementsStep = ({ form, set, errorOf }: StepProps): ReactNode => {
  const { t, language } = useWords();
  const { specialties, certificates } = useVocabulary();
  const setLanguage = (at: number, changes: Partial<GapForm['languages'][number]>): void =>
    set({ languages: form.languages.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  return (
    <Stack>
      <NativeSelect
        label={t('hospital.new.specialty')}
        required
        size="md"
        value={form.specialty}
        error={errorOf('specialty')}
        onChange={({ currentTarget }) => set({ specialty: currentTarget.value })}
        data={[{ value: '', label: t('hospital.new.choose') }, ...specialties]}
      />
      <NumberInput
        label={t('hospital.new.years')}
        size="md"
        required
        min={0}
        max={50}
        value={form.minimumYears}
        error={errorOf('minimumYears')}
        onChange={(minimumYears) => set({ minimumYears })}
      />
      <MultiSelect
        label={t('hospital.new.certificates')}
        size="md"
        searchable
        data={certificates}
        value={form.certificates}
        onChange={(chosen) => set({ certificates: chosen })}
      />
      {form.languages.map((spoken, at) => (
        <Group key={at} align="flex-end" wrap="nowrap">
          <NativeSelect
            label={t('hospital.new.language')}
            size="md"
            flex={1}
            value={spoken.language}
            onChange={({ currentTarget }) => setLanguage(at, { language: currentTarget.value })}
            data={LANGUAGES.map((value) => ({ value, label: language(value) }))}
          />
          <NativeSelect
            label={t('hospital.new.level')}
            size="md"
            value={spoken.level}
            onChange={({ currentTarget }) => setLanguage(at, { level: currentTarget.value as (typeof LEVELS)[number] })}
            data={[...LEVELS]}
          />
          <ActionIcon
            size={42}
            variant="default"
            aria-label={t('hospital.new.removeLanguage', { language: language(spoken.language) })}
            onClick={() => set({ languages: form.languages.filter((_, index) => index !== at) })}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={form.languages.length >= LANGUAGES.length}
        onClick={() => {
          const next = LANGUAGES.find((code) => !form.languages.some((spoken) => spoken.language === code)) ?? 'en';
          set({ languages: [...form.languages, { language: next, level: 'B2' }] });
        }}
      >
        {t('hospital.new.addLanguage')}
      </Button>
      <Switch
        label={t('hospital.new.acceptsPending')}
        description={t('hospital.new.acceptsPending.help')}
        checked={form.acceptsPendingLicence}
        onChange={({ currentTarget }) => set({ acceptsPendingLicence: currentTarget.checked })}
      />
      {form.unitId !== '' && <Inherited unitId={form.unitId} />}
    </Stack>
  );
};
