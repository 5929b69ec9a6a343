import { Button, Stack, Table, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import styles from './queue.module.css';
import { Said } from './said.js';
import { useFactWords } from './use-fact-words.js';

type Given = Readonly<Record<string, unknown>>;

/** So many of a list are shown before it is unfolded. */
const FIRST = 5;
/** More columns than these are no table that anybody reads: each record stands by itself. */
const MOST_COLUMNS = 5;
const COLUMN_PX = 140;

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfRecords = (value: unknown): value is readonly Given[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const columnsOf = (records: readonly Given[]): string[] => [...new Set(records.flatMap(Object.keys))];

const RecordTable = ({ name, records }: { name: string; records: readonly Given[] }): ReactNode => {
  const { nameOf, valueOf } = useFactWords();
  const columns = columnsOf(records);
  const label = nameOf(name).text;
  return (
    <WideTable label={label} minWidth={columns.length * COLUMN_PX}>
      <Table aria-label={label} verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                <Said {...nameOf(column)} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record, index) => (
            <Table.Tr key={index}>
              {columns.map((column, place) => {
                const value = <Said {...valueOf(column, record[column])} />;
                return place === 0 ? (
                  <RowHead key={column}>{value}</RowHead>
                ) : (
                  <Table.Td key={column}>{value}</Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const Records = ({ name, records }: { name: string; records: readonly Given[] }): ReactNode => {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? records : records.slice(0, FIRST);
  return (
    <>
      {columnsOf(records).length <= MOST_COLUMNS ? (
        <RecordTable name={name} records={shown} />
      ) : (
        <Stack gap="sm">
          {shown.map((record, index) => (
            <Facts key={index} facts={record} />
          ))}
        </Stack>
      )}
      {records.length > FIRST && (
        <Button mt="xs" size="xs" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('recruiter.facts.fewer') : t('recruiter.facts.all', { count: records.length })}
        </Button>
      )}
    </>
  );
};

/** What the source gave: known fields and codes in words, lists of records as tables, the rest as it came. */
export const Facts = ({ facts }: { facts: Given }): ReactNode => {
  const { nameOf, valueOf } = useFactWords();
  const entries = Object.entries(facts).filter(([, value]) => value !== '');
  const nested = entries.filter(([, value]) => isRecord(value) || isListOfRecords(value));
  const flat = entries.filter(([, value]) => !isRecord(value) && !isListOfRecords(value));
  return (
    <Stack gap="sm">
      {flat.length > 0 && (
        <dl className={styles['facts']}>
          {flat.map(([key, value]) => (
            <div key={key} style={{ display: 'contents' }}>
              <dt>
                <Said {...nameOf(key)} />
              </dt>
              <dd>
                <Said {...valueOf(key, value)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {nested.map(([key, value]) => (
        <div key={key}>
          <Title order={4} fz="sm" mb={4}>
            <Said {...nameOf(key)} />
          </Title>
          {isListOfRecords(value) ? <Records name={key} records={value} /> : <Facts facts={value as Given} />}
        </div>
      ))}
    </Stack>
  );
};
