import { dataOf } from '@crossward/api-client';
import { Alert, Group, SimpleGrid, Switch, Table, Text, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { TermLink } from '../../components/term-link.js';
import { useWords } from '../../i18n/use-words.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';

const FIGURES = ['arrangements', 'memberships', 'jurisdictions', 'entries'] as const;

const useCorpus = () =>
  useQuery({
    queryKey: ['corpus'],
    staleTime: Infinity,
    queryFn: async () => {
      const [corpus, coverage] = await Promise.all([
        dataOf(api.GET('/v1/recognition/corpus')),
        dataOf(api.GET('/v1/recognition/coverage')),
      ]);
      return { corpus: corpus as Record<string, string | number>, coverage };
    },
  });

interface Coverage {
  missing: readonly string[];
}

/** More than that some further ways are not written down: then the answer may have to be left open. */
const isOpen = ({ missing }: Coverage): boolean => missing.some((gap) => gap !== 'partial');

const incompleteOf = (items: readonly { professions: readonly Coverage[] }[]): { open: number; all: number } => {
  const all = items.flatMap(({ professions }) => professions);
  return { open: all.filter(isOpen).length, all: all.length };
};

/** Which law is in use, and where it is not whole: what is missing is told, never guessed. */
export const CorpusPage = (): ReactNode => {
  const { t, day, number, place } = useWords();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState(false);
  const corpus = useCorpus();
  return (
    <Page title={t('admin.corpus.title')} lead={t('admin.corpus.lead')}>
      <Loaded query={corpus}>
        {({ corpus: about, coverage }) => (
          <>
            <Text>{t('admin.corpus.version', { version: coverage.corpusVersion, day: day(coverage.asOf) })}</Text>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              {FIGURES.map((figure) => (
                <div key={figure} className="panel">
                  <Text fz={28} fw={650}>
                    {number(Number(about[figure] ?? 0))}
                  </Text>
                  <Text size="sm" className="quiet">
                    {t(`admin.corpus.${figure}`)}
                  </Text>
                </div>
              ))}
            </SimpleGrid>
            <Alert
              color="gray"
              icon={<IconHelpCircle />}
              title={<TermLink term="undetermined">{t('admin.corpus.undetermined')}</TermLink>}
            >
              {t('admin.corpus.undetermined.why', incompleteOf(coverage.items))}
            </Alert>
            <Group align="end" gap="lg">
              <TextInput
                type="search"
                w={360}
                maw="100%"
                maxLength={60}
                label={t('admin.corpus.search')}
                value={wanted}
                onChange={({ currentTarget }) => setWanted(currentTarget.value)}
              />
              <Switch
                mb={8}
                label={t('admin.corpus.onlyOpen')}
                checked={open}
                onChange={({ currentTarget }) => setOpen(currentTarget.checked)}
              />
            </Group>
            <WideTable label={t('admin.corpus.coverage')} minWidth={760} className="panel" maxHeight="70vh">
              <Table aria-label={t('admin.corpus.coverage')} stickyHeader>
                <Table.Thead>
                  <Table.Tr>
                    {(['place', 'profession', 'coverage', 'missing', 'verified'] as const).map((column) => (
                      <Table.Th key={column} scope="col">
                        {t(`admin.corpus.column.${column}`)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {coverage.items
                    .filter(({ code, name }) =>
                      `${code} ${name} ${place(code)}`.toLowerCase().includes(wanted.trim().toLowerCase()),
                    )
                    .flatMap(({ code, professions }) =>
                      professions
                        .filter((each) => !open || isOpen(each))
                        .map((each) => (
                          <Table.Tr key={`${code} ${each.profession}`}>
                            <RowHead>{`${place(code)}\u00A0· ${code}`}</RowHead>
                            <Table.Td>{each.profession}</Table.Td>
                            <Table.Td>
                              <span
                                style={{ display: 'inline-flex', gap: 6, alignItems: 'center', whiteSpace: 'nowrap' }}
                              >
                                {each.coverage === 'complete' ? (
                                  <IconCircleCheck size={18} aria-hidden />
                                ) : (
                                  <IconCircleDashed size={18} aria-hidden />
                                )}
                                {t(`admin.corpus.is.${each.coverage}`)}
                              </span>
                            </Table.Td>
                            <Table.Td>
                              {each.missing.map((gap) => t(`admin.corpus.missing.${gap}`)).join(', ') || '–'}
                            </Table.Td>
                            <Table.Td>{each.verified ? day(each.verified.oldest) : '–'}</Table.Td>
                          </Table.Tr>
                        )),
                    )}
                </Table.Tbody>
              </Table>
            </WideTable>
          </>
        )}
      </Loaded>
    </Page>
  );
};
