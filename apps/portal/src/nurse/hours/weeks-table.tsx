import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconHourglass, IconPencil, type Icon } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Figure } from '../../components/figure.js';
import { statedHours, type Timecard, type TimecardStatus } from '../../components/hours/timecard.js';
import { Problem } from '../../components/problem.js';
import { RowHead } from '../../components/row-head.js';
import { WideTable } from '../../components/wide-table.js';
import { useWords } from '../../i18n/use-words.js';

type Schemas = components['schemas'];

interface WeeksTableProps {
  placement: Schemas['PlacementAnswer'];
  /** Mondays, newest first. */
  weeks: readonly string[];
  cards: readonly Timecard[];
}

const ICONS: Readonly<Record<TimecardStatus, Icon>> = {
  open: IconPencil,
  submitted: IconHourglass,
  disputed: IconAlertCircle,
  corrected: IconHourglass,
  approved: IconCircleCheck,
  invoiced: IconCircleCheck,
  reopened: IconAlertCircle,
};
const COLUMNS = ['weekOf', 'status', 'hours', 'pay'] as const;
const RIGHT: readonly string[] = ['hours', 'pay'];

const Status = ({ status }: { status: TimecardStatus }): ReactNode => {
  const { t } = useWords();
  const Icon = ICONS[status];
  return (
    <Group gap={6} wrap="nowrap" fw={Icon === IconAlertCircle ? 700 : 400}>
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      {t(`nurse.timecardStatus.${status}`)}
    </Group>
  );
};

/** The weeks of a placement: those that are stated, and those that wait for it. */
export const WeeksTable = ({ placement, weeks, cards }: WeeksTableProps): ReactNode => {
  const { t, day, number, exact } = useWords();
  const navigate = useNavigate();
  const opening = useCreation<Schemas['TimecardBody'], Timecard>({
    create: (body, header) => dataOf(api.POST('/v1/timecards', { params: { header }, body })),
    changes: ['timecards'],
    onCreated: ({ id }) => void navigate({ to: `/nurse/timecards/${id}` }),
  });
  const byWeek = new Map(cards.map((card) => [card.weekStartsOn, card]));
  return (
    <Stack gap="sm">
      {opening.isError && <Problem error={opening.error} />}
      <div className="panel">
        <WideTable label={t('nurse.hours.title')} minWidth={520}>
          <Table aria-label={t('nurse.hours.title')} verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col" ta={RIGHT.includes(column) ? 'right' : 'left'}>
                    {t(`hours.list.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {weeks.map((weekStartsOn) => {
                const card = byWeek.get(weekStartsOn);
                return (
                  <Table.Tr key={weekStartsOn}>
                    <RowHead>
                      {card ? (
                        <Anchor component={Link} to={`/nurse/timecards/${card.id}`} fw={600}>
                          {day(weekStartsOn)}
                        </Anchor>
                      ) : (
                        day(weekStartsOn)
                      )}
                    </RowHead>
                    <Table.Td>
                      {card ? (
                        <Status status={card.status} />
                      ) : (
                        <Button
                          size="xs"
                          loading={opening.isPending && opening.variables.weekStartsOn === weekStartsOn}
                          aria-label={t('nurse.hours.state.week', { day: day(weekStartsOn) })}
                          onClick={() => opening.mutate({ placementId: placement.id, weekStartsOn })}
                        >
                          {t('nurse.hours.state')}
                        </Button>
                      )}
                    </Table.Td>
                    <Figure>{card && card.statements.length > 0 ? number(statedHours(card)) : '–'}</Figure>
                    <Figure>{card?.pay ? exact(card.pay) : <Text span>–</Text>}</Figure>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </WideTable>
      </div>
    </Stack>
  );
};
