import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { codeOf } from '../candidates/use-candidates.js';
import { ContractPart } from '../submissions/contract-part.js';

type Placement = components['schemas']['PlacementAnswer'];

const ICONS = {
  collecting: IconClock,
  review: IconClock,
  established: IconCircleCheck,
  rejected: IconCircleX,
  'runs-out': IconAlertTriangle,
} as const;

const Packet = ({ placementId }: { placementId: string }): ReactNode => {
  const { t, day } = useWords();
  const packet = useQuery({
    queryKey: ['packets', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}/packet', { params: { path: { placementId } } })),
  });
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.packet.title')}</Title>
      <Loaded query={packet} skeleton={[120]}>
        {(data) => (
          <Stack gap="xs">
            <Text fw={600}>{t(`hospital.packetStatus.${data.status}`)}</Text>
            {(data.items ?? []).map(({ verificationId, state, label, goodUntil }) => {
              const Icon = ICONS[state];
              return (
                <Group key={verificationId} gap={8} wrap="nowrap" align="flex-start">
                  <Icon size={20} aria-hidden style={{ flex: 'none' }} />
                  <Text>
                    <span lang="en">{label}</span>: {t(`hospital.packetItem.${state}`)}{' '}
                    {goodUntil !== null && (
                      <span className="quiet">{t('hospital.submission.until', { day: day(goodUntil) })}</span>
                    )}
                  </Text>
                </Group>
              );
            })}
            {(data.open ?? []).length > 0 && (
              <List size="sm" lang="en">
                {(data.open ?? []).map((open) => (
                  <List.Item key={open}>{open}</List.Item>
                ))}
              </List>
            )}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
};

const Start = ({ placement }: { placement: Placement }): ReactNode => {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  const start = useMove<{ version: number }, Placement>({
    move: (_, header) =>
      dataOf(
        api.POST('/v1/placements/{placementId}/start', { params: { path: { placementId: placement.id }, header } }),
      ),
    changes: ['placements'],
    onMoved: () => setSure(false),
  });
  return (
    <Stack gap="xs" align="flex-end">
      <Button
        loading={start.isPending}
        onClick={() => (sure ? start.mutate({ version: placement.version }) : setSure(true))}
      >
        {t(sure ? 'hospital.placement.start.sure' : 'hospital.placement.start')}
      </Button>
      {start.isError && <Problem error={start.error} />}
    </Stack>
  );
};

const Tasks = ({ placementId }: { placementId: string }): ReactNode => {
  const { t, day } = useWords();
  const tasks = useQuery({
    queryKey: ['onboarding-tasks'],
    queryFn: () => dataOf(api.GET('/v1/onboarding-tasks', { params: { query: { limit: 100 } } })),
  });
  return (
    <Stack component="section" className="panel">
      <Title order={2}>{t('hospital.tasks.title')}</Title>
      <Loaded query={tasks} skeleton={[120]}>
        {({ items }) => {
          const own = items.filter((task) => task.placementId === placementId);
          if (own.length === 0) return <Text className="quiet">{t('hospital.tasks.none')}</Text>;
          return (
            <List spacing={6}>
              {own.map(({ id, title, owner, status, dueOn, overdue }) => (
                <List.Item key={id}>
                  <span lang="en">{title}</span>
                  <Text size="sm" className="quiet">
                    {t(`hospital.taskOwner.${owner}`)} · {t(`hospital.taskStatus.${status}`)} ·{' '}
                    {t(overdue ? 'hospital.tasks.overdue' : 'hospital.tasks.due', { day: day(dueOn) })}
                  </Text>
                </List.Item>
              ))}
            </List>
          );
        }}
      </Loaded>
    </Stack>
  );
};

/** One placement: may she start, what is still missing, and the contract. */
export const PlacementPage = (): ReactNode => {
  const { t, day } = useWords();
  const { placementId = '' } = useParams({ strict: false }) as { placementId?: string };
  const permissions = useSession().data?.permissions ?? [];
  const placement = useQuery({
    queryKey: ['placements', placementId],
    queryFn: () => dataOf(api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } })),
  });
  const name = [placement.data?.givenNames, placement.data?.familyName].filter(Boolean).join(' ');
  return (
    <Page title={name || t('hospital.candidate.code', { code: codeOf(placement.data?.nurseId ?? '') })}>
      <Anchor component={Link} to="/hospital/placements">
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('hospital.placements.title')}
        </Group>
      </Anchor>
      <Loaded query={placement} skeleton={[80, 200]}>
        {(data) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <div>
                <Text fw={600}>{t(`hospital.placementStatus.${data.status}`)}</Text>
                <Text>{`${data.unitName} · ${data.facilityName}`}</Text>
                <Text>{t('hospital.gap.period', { from: day(data.startsOn), until: day(data.endsOn) })}</Text>
              </div>
              {data.status === 'pending_start' && permissions.includes('placement:start') && <Start placement={data} />}
            </Group>
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
              <Stack gap="lg">
                {permissions.includes('packet:read') && <Packet placementId={data.id} />}
                {permissions.includes('onboarding:read') && <Tasks placementId={data.id} />}
              </Stack>
              <ContractPart placementId={data.id} />
            </SimpleGrid>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
