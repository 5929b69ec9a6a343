import { Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../i18n/use-words.js';
import styles from './queue.module.css';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

type Check = components['schemas']['VerificationView'];
type Comparison = Check['comparisons'][number];

const FIELDS: ReadonlySet<string> = new Set([
  ...['familyName', 'givenNames', 'birthDate', 'jurisdiction', 'profession', 'status', 'scope', 'expiresOn'],
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const valueOf = (value: unknown, { day, t }: Pick<Words, 'day' | 't'>): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return t(value ? 'recruiter.yes' : 'recruiter.no');
  if (typeof value === 'string' && DAY.test(value)) return day(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
};

const Agreement = ({ agrees }: { agrees: boolean | null }): ReactNode => {
  const { t } = useWords();
  const [Icon, word, colour] =
    agrees === null
      ? ([IconMinus, 'unknown', 'undetermined'] as const)
      : agrees
        ? ([IconCheck, 'agrees', 'authorised'] as const)
        : ([IconX, 'differs', 'barred'] as const);
  return (
    <span
      style={{
        display: 'inline-flex',
        gap: 4,
        alignItems: 'center',
        fontWeight: 600,
        color: `var(--verdict-${colour})`,
      }}
    >
      <Icon size={16} aria-hidden />
      {t(`recruiter.compared.${word}`)}
    </span>
  );
};

/** The claim and what the source says of it, line by line; a difference is marked by word, icon and colour. */
export const Comparisons = ({ comparisons }: { comparisons: readonly Comparison[] }): ReactNode => {
  const words = useWords();
  const { t } = words;
  if (comparisons.length === 0) return <Text className="quiet">{t('recruiter.compared.none')}</Text>;
  return (
    <WideTable label={t('recruiter.compared.title')} minWidth={460}>
      <Table aria-label={t('recruiter.compared.title')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {(['field', 'claimed', 'found', 'result'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`recruiter.compared.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {comparisons.map(({ field, claimed, found, agrees }, index) => (
            <Table.Tr key={`${field} ${index}`} className={agrees === false ? styles['differs'] : undefined}>
              <RowHead lang={FIELDS.has(field) ? undefined : 'en'}>
                {FIELDS.has(field) ? t(`recruiter.field.${field}`) : field}
              </RowHead>
              <Table.Td>{valueOf(claimed, words)}</Table.Td>
              <Table.Td fw={agrees === false ? 650 : undefined}>{valueOf(found, words)}</Table.Td>
              <Table.Td>
                <Agreement agrees={agrees} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfRecords = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** `documentNumber` as a reader writes it. */
const spelled = (key: string): string => key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** Facts as the source gave them, under the source's own English names. */
export const Facts = ({ facts }: { facts: Readonly<Record<string, unknown>> }): ReactNode => {
  const words = useWords();
  const entries = Object.entries(facts);
  const nested = entries.filter(([, value]) => isRecord(value) || isListOfRecords(value));
  const flat = entries.filter(([, value]) => !isRecord(value) && !isListOfRecords(value) && value !== '');
  return (
    <Stack gap="sm" lang="en">
      {flat.length > 0 && (
        <dl className={styles['facts']}>
          {flat.map(([key, value]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{spelled(key)}</dt>
              <dd>
                {Array.isArray(value)
                  ? value.map((each) => valueOf(each, words)).join(', ') || '–'
                  : valueOf(value, words)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {nested.flatMap(([key, value]) =>
        (Array.isArray(value) ? (value as Record<string, unknown>[]) : [value as Record<string, unknown>]).map(
          (each, index) => (
            <div key={`${key} ${index}`}>
              <Title order={4} fz="sm" mb={4}>
                {spelled(key)} {Array.isArray(value) ? index + 1 : ''}
              </Title>
              <Facts facts={each} />
            </div>
          ),
        ),
      )}
    </Stack>
  );
};
