import { bodyRules } from '@crossward/api-client';
import { Button, Checkbox, Group, NumberInput, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { useWords } from '../../i18n/use-words.js';
import { digitsOf } from '../../i18n/minor-units.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { CURRENCIES, LANGUAGES, LEVELS, PROFESSIONS, SHIFTS } from './choices.js';
import type { Draft, Question } from './draft.js';
import { HomeFields } from './home-fields.js';

interface FieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** What came of sending it last. */
  error: unknown;
}

const Name = ({ draft, change, error }: FieldsProps): ReactNode => {
  const { t } = useWords();
  const wrongWith = useFieldRules(bodyRules.NurseProfileBody, error);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('nurse.profile.givenNames')}
        autoComplete="given-name"
        error={wrongWith('givenNames', draft.givenNames)}
        value={draft.givenNames}
        onChange={({ currentTarget }) => change({ givenNames: currentTarget.value })}
      />
      <TextInput
        label={t('nurse.profile.familyName')}
        autoComplete="family-name"
        error={wrongWith('familyName', draft.familyName)}
        value={draft.familyName}
        onChange={({ currentTarget }) => change({ familyName: currentTarget.value })}
      />
    </SimpleGrid>
  );
};

const Specialties = ({ draft: { specialties }, change }: FieldsProps): ReactNode => {
  const { t } = useWords();
  const vocabulary = useVocabulary();
  const set = (index: number, part: Partial<Draft['specialties'][number]>): void =>
    change({ specialties: specialties.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <Stack>
      {specialties.map(({ specialty, years }, index) => (
        <Group key={index} align="flex-end" gap="xs">
          <Select
            searchable
            style={{ flex: '1 1 12rem' }}
            label={t('nurse.profile.specialty')}
            value={specialty}
            data={vocabulary.specialties}
            onChange={(value) => set(index, { specialty: value ?? '' })}
          />
          <NumberInput
            w="7rem"
            label={t('nurse.profile.years')}
            min={0}
            max={60}
            value={years}
            onChange={(value) => set(index, { years: Number(value) })}
          />
          <Button
            variant="subtle"
            color="red"
            aria-label={t('nurse.profile.remove')}
            onClick={() => change({ specialties: specialties.filter((_, at) => at !== index) })}
          >
            <IconTrash size={18} aria-hidden />
          </Button>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => change({ specialties: [...specialties, { specialty: '', years: 1 }] })}
        >
          {t('nurse.profile.addSpecialty')}
        </Button>
      </div>
    </Stack>
  );
};

const Languages = ({ draft: { facts }, change }: FieldsProps): ReactNode => {
  const { t, language } = useWords();
  const spoken = facts.languages ?? [];
  const save = (languages: typeof spoken): void => change({ facts: { ...facts, languages } });
  return (
    <Stack>
      {spoken.map((one, index) => (
        <Group key={index} align="flex-end" gap="xs">
          <Select
            searchable
            style={{ flex: '1 1 12rem' }}
            label={t('nurse.profile.language')}
            value={one.language}
            data={[...new Set([...LANGUAGES, one.language])].map((value) => ({ value, label: language(value) }))}
            onChange={(value) =>
              save(spoken.map((each, at) => (at === index ? { ...each, language: value ?? 'en' } : each)))
            }
          />
          <Select
            w="7rem"
            label={t('nurse.profile.level')}
            value={one.level}
            data={LEVELS}
            allowDeselect={false}
            onChange={(value) =>
              save(spoken.map((each, at) => (at === index ? { ...each, level: (value ?? 'B2') as 'B2' } : each)))
            }
          />
          <Button
            variant="subtle"
            color="red"
            aria-label={t('nurse.profile.remove')}
            onClick={() => save(spoken.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </Button>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => save([...spoken, { language: 'en', level: 'B2' }])}
        >
          {t('nurse.profile.addLanguage')}
        </Button>
      </div>
    </Stack>
  );
};

const Pay = ({ draft: { payFloor }, change }: FieldsProps): ReactNode => {
  const { t } = useWords();
  const currency = payFloor?.currency ?? 'USD';
  const unit = 10 ** digitsOf(currency);
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        label={t('nurse.profile.payFloor')}
        min={0}
        hideControls
        value={payFloor ? payFloor.minorUnits / unit : ''}
        onChange={(value) =>
          change({ payFloor: value === '' ? null : { currency, minorUnits: Math.round(Number(value) * unit) } })
        }
      />
      <Select
        w="7rem"
        label={t('nurse.profile.currency')}
        value={currency}
        data={[...new Set([...CURRENCIES, currency])]}
        allowDeselect={false}
        onChange={(value) =>
          payFloor &&
          value &&
          change({
            payFloor: { currency: value, minorUnits: Math.round((payFloor.minorUnits / unit) * 10 ** digitsOf(value)) },
          })
        }
      />
    </Group>
  );
};

/** The fields of one question. */
export const QuestionFields = ({ question, ...fields }: FieldsProps & { question: Question }): ReactNode => {
  const { draft, change } = fields;
  const { t } = useWords();
  switch (question) {
    case 'name':
      return <Name {...fields} />;
    case 'birth':
      return (
        <TextInput
          type="date"
          label={t('nurse.profile.birthDate')}
          value={draft.birthDate}
          onChange={({ currentTarget }) => change({ birthDate: currentTarget.value })}
        />
      );
    case 'home':
      return <HomeFields home={draft.home} change={(home) => change({ home })} error={fields.error} />;
    case 'profession':
      return (
        <Radio.Group
          label={t('nurse.profile.profession')}
          value={draft.facts.profession}
          onChange={(profession) => change({ facts: { ...draft.facts, profession: profession as 'RN' } })}
        >
          <Stack gap="xs" mt="xs">
            {PROFESSIONS.map((code) => (
              <Radio key={code} size="md" value={code} label={t(`nurse.profile.profession.${code}`)} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'specialties':
      return <Specialties {...fields} />;
    case 'languages':
      return <Languages {...fields} />;
    case 'availability':
      return (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            type="date"
            label={t('nurse.profile.availableFrom')}
            value={draft.availableFrom}
            onChange={({ currentTarget }) => change({ availableFrom: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('nurse.profile.availableUntil')}
            description={t('nurse.profile.availableUntil.help')}
            value={draft.availableUntil ?? ''}
            onChange={({ currentTarget }) => change({ availableUntil: currentTarget.value || null })}
          />
        </SimpleGrid>
      );
    case 'shifts':
      return (
        <Checkbox.Group
          label={t('nurse.profile.shifts')}
          value={draft.shiftPatterns}
          onChange={(shiftPatterns) => change({ shiftPatterns: shiftPatterns as Draft['shiftPatterns'] })}
        >
          <Stack gap="xs" mt="xs">
            {SHIFTS.map((pattern) => (
              <Checkbox key={pattern} size="md" value={pattern} label={t(`shell.shift.${pattern}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'pay':
      return (
        <Stack gap="xs">
          <Pay {...fields} />
          <Text size="sm" className="quiet">
            {t('nurse.profile.payFloor.help')}
          </Text>
        </Stack>
      );
  }
};
