import { ActionIcon, Button, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { LayerForm, Level } from './layer-form.js';
import { Loosen } from './loosen.js';
import styles from './requirements.module.css';

const LEVELS: readonly Level[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'sv'];
const MOST_CERTIFICATES = 30;
const MOST_LANGUAGES = 10;

interface RowsProps<T> {
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  error: ReactNode;
}

interface FrameProps {
  legend: string;
  add: string;
  error: ReactNode;
  empty: boolean;
  full: boolean;
  onAdd: () => void;
  children: ReactNode;
}

const Frame = ({ legend, add, error, empty, full, onAdd, children }: FrameProps): ReactNode => (
  <Fieldset legend={legend}>
    <Stack>
      {!empty && <ul className={styles['rows']}>{children}</ul>}
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={18} aria-hidden />}
        disabled={full}
        onClick={onAdd}
      >
        {add}
      </Button>
    </Stack>
  </Fieldset>
);

const Remove = ({ label, onRemove }: { label: string; onRemove: () => void }): ReactNode => (
  <ActionIcon size={42} variant="default" aria-label={label} onClick={onRemove}>
    <IconTrash size={20} aria-hidden />
  </ActionIcon>
);

/** Certificates that every nurse must hold. */
export const CertificateRows = ({ rows, onChange, error }: RowsProps<LayerForm['certificates'][number]>): ReactNode => {
  const { t } = useWords();
  const { certificates, nameOf } = useVocabulary();
  const change = (at: number, part: Partial<(typeof rows)[number]>): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const next = certificates.find(({ value }) => !rows.some(({ kind }) => kind === value));
  return (
    <Frame
      legend={t('hospital.new.certificates')}
      add={t('hospital.layers.addCertificate')}
      error={error}
      empty={rows.length === 0}
      full={rows.length >= MOST_CERTIFICATES || next === undefined}
      onAdd={() => next && onChange([...rows, { kind: next.value, mayLoosen: false }])}
    >
      {rows.map(({ kind, mayLoosen }, at) => (
        <li key={at} className={styles['row']}>
          <NativeSelect
            size="md"
            label={t('hospital.layers.certificate')}
            value={kind}
            onChange={({ currentTarget }) => change(at, { kind: currentTarget.value })}
            data={certificates}
          />
          <Remove
            label={t('hospital.layers.remove', { of: nameOf(kind) })}
            onRemove={() => onChange(rows.filter((_, index) => index !== at))}
          />
          <Loosen of={nameOf(kind)} checked={mayLoosen} onChange={(checked) => change(at, { mayLoosen: checked })} />
        </li>
      ))}
    </Frame>
  );
};

/** Languages, each with the least level. */
export const LanguageRows = ({ rows, onChange, error }: RowsProps<LayerForm['languages'][number]>): ReactNode => {
  const { t, language: nameOf } = useWords();
  const change = (at: number, part: Partial<(typeof rows)[number]>): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const next = LANGUAGES.find((code) => !rows.some(({ language }) => language === code));
  return (
    <Frame
      legend={t('hospital.layers.languages')}
      add={t('hospital.new.addLanguage')}
      error={error}
      empty={rows.length === 0}
      full={rows.length >= MOST_LANGUAGES || next === undefined}
      onAdd={() => next !== undefined && onChange([...rows, { language: next, level: 'B2', mayLoosen: false }])}
    >
      {rows.map(({ language, level, mayLoosen }, at) => (
        <li key={at} className={styles['row']}>
          <Group grow align="flex-end" wrap="nowrap">
            <NativeSelect
              size="md"
              label={t('hospital.new.language')}
              value={language}
              onChange={({ currentTarget }) => change(at, { language: currentTarget.value })}
              data={[...new Set([language, ...LANGUAGES])].map((value) => ({ value, label: nameOf(value) }))}
            />
            <NativeSelect
              size="md"
              label={t('hospital.new.level')}
              value={level}
              onChange={({ currentTarget }) => change(at, { level: currentTarget.value as Level })}
              data={[...LEVELS]}
            />
          </Group>
          <Remove
            label={t('hospital.layers.remove', { of: nameOf(language) })}
            onRemove={() => onChange(rows.filter((_, index) => index !== at))}
          />
          <Loosen
            of={nameOf(language)}
            checked={mayLoosen}
            onChange={(checked) => change(at, { mayLoosen: checked })}
          />
        </li>
      ))}
    </Frame>
  );
};
