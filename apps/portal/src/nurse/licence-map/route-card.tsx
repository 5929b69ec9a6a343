import { Anchor, Badge, Group, List, SimpleGrid, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconCheck, IconExternalLink, IconHelp, IconRoute, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Fact } from '../../components/fact.js';
import type { Route } from './use-destinations.js';

type Leg = Route['legs'][number];
type Step = Leg['steps'][number];

const ICONS = { held: IconCheck, missing: IconX, unknown: IconHelp } as const;

const stateOf = ({ satisfied }: Leg['needs'][number]): keyof typeof ICONS =>
  satisfied === null ? 'unknown' : satisfied ? 'held' : 'missing';

const Need = ({ need }: { need: Leg['needs'][number] }): ReactNode => {
  const { t } = useWords();
  const state = stateOf(need);
  const Icon = ICONS[state];
  return (
    <List.Item icon={<Icon size={18} aria-hidden />}>
      <strong>{t(`nurse.route.${state}`)}</strong> {need.detail}
    </List.Item>
  );
};

/** `3 to 30 days · CA$737`; nothing of what is not known. */
const Cost = ({ step: { days, fee } }: { step: Step }): ReactNode => {
  const { t, money, number } = useWords();
  const [least, , most] = days ?? [];
  const parts = [
    most !== undefined &&
      most > 0 &&
      (least === most
        ? t('nurse.route.daysExactly', { days: most })
        : t('nurse.route.days', { least: number(least ?? 0), most: number(most) })),
    fee !== null && (fee.minorUnits === 0 ? t('nurse.route.free') : money(fee)),
  ].filter((part) => typeof part === 'string');
  return parts.map((part) => (
    <Text key={part} span inherit className="quiet">
      {` · ${part}`}
    </Text>
  ));
};

const LegBody = ({ leg }: { leg: Leg }): ReactNode => {
  const { t, day } = useWords();
  return (
    <Stack gap="xs" mt={4}>
      <List size="sm" listStyleType="none" withPadding={false}>
        {leg.steps.map((step, index) => (
          <List.Item key={index}>
            {step.name}
            <Cost step={step} />
          </List.Item>
        ))}
      </List>
      {leg.needs.length > 0 && (
        <List size="sm" spacing={2}>
          {leg.needs.map((need, index) => (
            <Need key={index} need={need} />
          ))}
        </List>
      )}
      <Text size="sm">
        <Anchor href={leg.sourceUrl} target="_blank" rel="noreferrer" underline="always" inherit>
          {leg.legalBasis} <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
        </Anchor>
        <Text span inherit className="quiet">
          {` · ${t('nurse.route.verified', { day: day(leg.verifiedOn) })}`}
        </Text>
      </Text>
    </Stack>
  );
};

/** One way to a place: when it lets the nurse begin, what it costs, its legs in order, each with its law and its needs. */
export const RouteCard = ({ route, index }: { route: Route; index: number }): ReactNode => {
  const { t, day, money, number, place } = useWords();
  const fees = route.fees.map(money).join(' + ');
  const toDo = route.legs.flatMap(({ needs }) => needs).filter(({ satisfied }) => satisfied !== true).length;
  return (
    <Stack className="panel" component="article" gap="md">
      <Group justify="space-between">
        <Title order={2}>{t('nurse.route.title', { index: index + 1 })}</Title>
        <Badge variant="outline" c="inherit" tt="none" color={route.confidence === 'uncertain' ? 'orange' : 'harbour'}>
          {t(`nurse.route.confidence.${route.confidence}`)}
        </Badge>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 3 }} component="dl" m={0} spacing="md">
        <Fact
          label={t('nurse.route.start')}
          note={
            route.earliestStart &&
            t('nurse.route.between', { min: day(route.earliestStart.min), max: day(route.earliestStart.max) })
          }
        >
          {route.earliestStart ? day(route.earliestStart.typical) : t('nurse.route.startUnknown')}
        </Fact>
        <Fact label={t('nurse.route.fees')}>{fees === '' ? t('nurse.route.noFees') : fees}</Fact>
        <Fact label={t('nurse.route.toDo')}>{number(toDo)}</Fact>
      </SimpleGrid>
      <Timeline active={-1} bulletSize={26} lineWidth={2}>
        {route.legs.map((leg, position) => (
          <Timeline.Item
            key={position}
            bullet={<IconRoute size={16} aria-hidden />}
            title={
              leg.from === null || leg.from === leg.to
                ? place(leg.to)
                : t('nurse.route.leg', { from: place(leg.from), to: place(leg.to) })
            }
          >
            <LegBody leg={leg} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
};
