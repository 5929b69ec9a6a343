import { Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHourglass, IconListCheck } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePacketItemName } from '../../components/checks/use-packet-item-name.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { Fact } from '../../components/fact.js';
import { Panel } from '../../components/panel.js';
import { TaskCard } from './task-card.js';
import { usePacket, usePlan, type Plan } from './use-onboarding.js';

const isOpen = ({ status }: { status: string }): boolean => status === 'ready' || status === 'blocked';

const PacketPanel = ({ placementId }: { placementId: string }): ReactNode => {
  const { t, day } = useWords();
  const nameOf = usePacketItemName();
  const packet = usePacket(placementId);
  if (!packet.data) return null;
  return (
    <Panel title={t('nurse.packet.title')}>
      <Text fw={600}>{t(`nurse.packet.status.${packet.data.status}`)}</Text>
      <List spacing={6}>
        {(packet.data.items ?? []).map((item) => {
          const { requirement, state, goodUntil, simulated } = item;
          const Icon = state === 'established' ? IconCheck : state === 'rejected' ? IconAlertTriangle : IconHourglass;
          return (
            <List.Item key={requirement} icon={<Icon size={18} aria-hidden />}>
              {nameOf(item)}
              {t('shell.colon')} <strong>{t(`nurse.packet.state.${state}`)}</strong>
              {goodUntil !== null && ` · ${t('nurse.wallet.until', { day: day(goodUntil) })}`}
              {simulated && <span className="quiet">{` · ${t('nurse.wallet.simulated')}`}</span>}
            </List.Item>
          );
        })}
      </List>
    </Panel>
  );
};

const Tasks = ({ plan }: { plan: Plan }): ReactNode => {
  const { t, day, number } = useWords();
  const sorted = [...plan.tasks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const open = sorted.filter(isOpen);
  const groups = [
    { name: 'mine', tasks: open.filter(({ yours }) => yours) },
    { name: 'others', tasks: open.filter(({ yours }) => !yours) },
    { name: 'done', tasks: sorted.filter((task) => !isOpen(task)) },
  ] as const;
  return (
    <>
      {plan.risk.atRisk && (
        <Group gap={8} wrap="nowrap" role="status" fw={600} style={{ color: 'var(--verdict-barred)' }}>
          <IconAlertTriangle size={20} aria-hidden style={{ flex: 'none' }} />
          {t('nurse.onboarding.atRisk')}
        </Group>
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }} component="dl" m={0} className="panel">
        <Fact label={t('nurse.onboarding.firstShift')}>{day(plan.firstShiftOn)}</Fact>
        <Fact label={t('nurse.onboarding.progress')}>
          {t('nurse.onboarding.doneOf', { done: plan.tasks.length - open.length, all: plan.tasks.length })}
        </Fact>
        <Fact label={t('nurse.onboarding.slack')}>
          {plan.risk.leastSlack === null
            ? '–'
            : number(plan.risk.leastSlack, { style: 'unit', unit: 'day', unitDisplay: 'long' })}
        </Fact>
      </SimpleGrid>
      {groups.map(
        ({ name, tasks }) =>
          tasks.length > 0 && (
            <section key={name} aria-labelledby={`tasks-${name}`}>
              <Title order={2} id={`tasks-${name}`} mb="xs">
                {t(`nurse.onboarding.${name}`)}
              </Title>
              <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
                {tasks.map((task) => (
                  <TaskCard key={task.id} task={task} />
                ))}
              </Stack>
            </section>
          ),
      )}
    </>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const { placementId = '' } = useParams({ strict: false });
  const plan = usePlan(placementId);
  return (
    <Page title={t('nurse.onboarding.title')} lead={t('nurse.onboarding.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Loaded query={plan}>
        {(found) =>
          found === null ? (
            <EmptyState
              icon={<IconListCheck size={40} />}
              title={t('nurse.onboarding.none')}
              next={t('nurse.onboarding.none.next')}
            />
          ) : (
            <Tasks plan={found} />
          )
        }
      </Loaded>
      <PacketPanel placementId={placementId} />
    </Page>
  );
};

/** What lies between signature and first shift: one's own tasks first, each with its due day. */
export const OnboardingPage = (): ReactNode => (
  <Catalogue name="tasks">
    <Content />
  </Catalogue>
);
