import { dataOf, type components } from '@crossward/api-client';
import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';
import { WayTo } from '../../components/way-to.js';
import { fillRates } from './fill-rates.js';
import { RowHead } from '../../components/row-head.js';

type Stage = components['schemas']['StageDurationAnswer'];
type Gap = components['schemas']['GapListItem'];
const MOST_PAGES = 20;

/** All gaps of the organisation, as far as a reader would wait for them. */
const readGaps = async (): Promise<Gap[]> => {
  const all: Gap[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: 100, ...(cursor === undefined ? {} : { cursor }) };
    const { items, nextCursor } = await dataOf(api.GET('/v1/gaps', { params: { query } }));
    all.push(...items);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return all;
};

/** A bar and its number in one cell: the table is the chart, and reads the same without colours or eyes. */
const Bar = ({ share, children }: { share: number; children: string }): ReactNode => (
  <>
    <div className="bar" aria-hidden>
      <span style={{ width: `${Math.min(100, 100 * share)}%` }} />
    </div>
    <Text size="sm" ta="right">
      {children}
    </Text>
  </>
);

const FillRate = ({ gaps }: { gaps: readonly Gap[] }): ReactNode => {
  const { t, number } = useWords();
  const { facilities, whole } = fillRates(gaps);
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.figures.fillRate')}</Title>
      <Text>
        {t('hospital.figures.filled', {
          share: number(whole.rate, { style: 'percent' }),
          taken: number(whole.taken),
          seats: number(whole.seats),
        })}
      </Text>
      <Table verticalSpacing="xs" aria-label={t('hospital.figures.fillRate')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hospital.figures.facility')}</Table.Th>
            <Table.Th scope="col" w="45%" ta="right">
              {t('hospital.figures.seats')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {facilities.map(({ id, name, rate, taken, seats }) => (
            <Table.Tr key={id}>
              <RowHead fw={400}>{name}</RowHead>
              <Table.Td>
                <Bar share={rate}>{t('hospital.figures.of', { taken: number(taken), seats: number(seats) })}</Bar>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};

/** Stages that somebody leaves: a final one only ends another. */
const lived = (stages: readonly Stage[]): Stage[] => stages.filter(({ holder, ended }) => holder !== null || ended > 0);

const Durations = ({ stages }: { stages: readonly Stage[] }): ReactNode => {
  const { t, number } = useWords();
  const longest = Math.max(1, ...stages.map(({ p90Hours }) => p90Hours ?? 0));
  const lasting = (hours: number): string => {
    if (hours < 1) return t('hospital.figures.minutes', { minutes: number(Math.round(hours * 60)) });
    if (hours < 48) return t('hospital.figures.hours', { hours: number(hours, { maximumFractionDigits: 1 }) });
    return t('hospital.figures.days', { days: number(hours / 24, { maximumFractionDigits: 1 }) });
  };
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.figures.durations')}</Title>
      <Text className="quiet">{t('hospital.figures.durations.lead')}</Text>
      <WideTable label={t('hospital.figures.durations')} minWidth={560}>
        <Table verticalSpacing="xs" aria-label={t('hospital.figures.durations')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('hospital.figures.stage')}</Table.Th>
              <Table.Th scope="col">{t('hospital.figures.ball')}</Table.Th>
              {(['median', 'p90', 'waiting'] as const).map((column) => (
                <Table.Th key={column} scope="col" ta="right">
                  {t(`hospital.figures.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stages.map((stage) => (
              <Table.Tr key={`${stage.subjectType} ${stage.status}`}>
                <RowHead fw={400}>
                  {t('shell.pair', {
                    name: t(`hospital.subject.${stage.subjectType}`),
                    value: t(`hospital.stage.${stage.status}`),
                  })}
                </RowHead>
                <Table.Td>{stage.holder === null ? '–' : t(`hospital.ball.${stage.holder}`)}</Table.Td>
                {[stage.medianHours, stage.p90Hours].map((hours, index) => (
                  <Table.Td key={index} w="20%">
                    {hours === null ? <Text ta="right">–</Text> : <Bar share={hours / longest}>{lasting(hours)}</Bar>}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{number(stage.waiting)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

/** How full, and how fast: where seats stay empty, and who holds the ball for how long. */
export const FiguresPage = (): ReactNode => {
  const { t } = useWords();
  const gaps = useQuery({ queryKey: ['gaps', 'all'], staleTime: 60_000, queryFn: readGaps });
  const stages = useQuery({
    queryKey: ['stage-durations'],
    queryFn: () => dataOf(api.GET('/v1/stage-durations', { params: { query: {} } })),
  });
  return (
    <Page title={t('hospital.figures.title')} lead={t('hospital.figures.lead')}>
      <Stack gap="lg">
        <Group gap="lg">
          <WayTo to="/hospital/reviews">{t('hospital.reviews.title')}</WayTo>
          <WayTo to="/hospital/law">{t('hospital.law.title')}</WayTo>
        </Group>
        <Loaded query={gaps} skeleton={[320]}>
          {(data) => <FillRate gaps={data} />}
        </Loaded>
        <Loaded query={stages} skeleton={[320]}>
          {(data) =>
            lived(data).length === 0 ? (
              <EmptyState
                icon={<IconChartBar size={40} />}
                title={t('hospital.figures.empty')}
                next={t('hospital.figures.empty.next')}
              />
            ) : (
              <Durations stages={lived(data)} />
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
};
