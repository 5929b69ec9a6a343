import { Anchor, Badge, Group, List, SimpleGrid, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconExternalLink, IconHelp, IconRoute, IconX } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { useRoutes, type Route } from './use-destinations.js';

type Leg = Route['legs'][number];

const Need = ({ need: { detail, satisfied } }: { need: Leg['needs'][number] }): ReactNode => {
  const { t } = useWords();
  const [Icon, word] =
    satisfied === true
      ? ([IconCheck, 'nurse.route.held'] as const)
      : satisfied === false
        ? ([IconX, 'nurse.route.missing'] as const)
        : ([IconHelp, 'nurse.route.unknown'] as const);
  return (
    <List.Item icon={<Icon size={18} aria-hidden />}>
      <strong>{t(word)}</strong> <span lang="en">{detail}</span>
    </List.Item>
  );
};

const LegBody = ({ leg }: { leg: Leg }): ReactNode => {
  const { t, money, day, number } = useWords();
  return (
    <Stack gap="xs" mt={4}>
      <List size="sm" listStyleType="none" withPadding={false}>
        {leg.steps.map(({ name, days, fee }, index) => (
          <List.Item key={index}>
            <span lang="en">{name}</span>
            {days !== null && (
              <Text span className="quiet">
                {` · ${t('nurse.route.days', { least: number(days[0] ?? 0), most: number(days[2] ?? 0) })}`}
              </Text>
            )}
            {fee !== null && <Text span className="quiet">{` · ${money(fee)}`}</Text>}
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
        <Anchor href={leg.sourceUrl} target="_blank" rel="noreferrer" underline="always" lang="en">
          {leg.legalBasis} <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
        </Anchor>
        <Text span className="quiet">
          {` · ${t('nurse.route.verified', { day: day(leg.verifiedOn) })}`}
        </Text>
      </Text>
    </Stack>
  );
};

const RouteCard = ({ route, index }: { route: Route; index: number }): ReactNode => {
  const { t, day, money, place } = useWords();
  const fees = route.fees.map(money).join(' + ');
  return (
    <Stack className="panel" component="article" gap="md">
      <Group justify="space-between">
        <Title order={2}>{t('nurse.route.title', { index: index + 1 })}</Title>
        <Badge variant="outline" c="inherit" tt="none" color={route.confidence === 'uncertain' ? 'orange' : 'harbour'}>
          {t(`nurse.route.confidence.${route.confidence}`)}
        </Badge>
      </Group>
      <SimpleGrid cols={2} component="dl" m={0}>
        <div>
          <Text component="dt" size="sm" className="quiet">
            {t('nurse.route.start')}
          </Text>
          <Text component="dd" m={0} fw={700}>
            {route.earliestStart ? day(route.earliestStart.typical) : t('nurse.route.startUnknown')}
          </Text>
          {route.earliestStart && (
            <Text component="dd" m={0} size="sm" className="quiet">
              {t('nurse.route.between', { min: day(route.earliestStart.min), max: day(route.earliestStart.max) })}
            </Text>
          )}
        </div>
        <div>
          <Text component="dt" size="sm" className="quiet">
            {t('nurse.route.fees')}
          </Text>
          <Text component="dd" m={0} fw={700}>
            {fees === '' ? t('nurse.route.noFees') : fees}
          </Text>
        </div>
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

/** The routes to one place side by side, each with its legs, its law and what is missing. */
export const DestinationPage = (): ReactNode => {
  const { t, place } = useWords();
  const { locale } = useLocale();
  const { code = '' } = useParams({ strict: false });
  const routes = useRoutes(code, locale);
  return (
    <Page title={t('nurse.destination.title', { place: place(code) })}>
      <Anchor component={Link} to="/nurse/licence-map">
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('nurse.destination.back')}
        </Group>
      </Anchor>
      <Loaded query={routes} skeleton={[40, 380]}>
        {(found) => (
          <>
            <Group gap="sm">
              <Verdict verdict={found.verdict} />
            </Group>
            {found.routes.length === 0 ? (
              <EmptyState
                icon={<IconRoute size={40} />}
                title={t('nurse.destination.none')}
                next={t('nurse.destination.none.next')}
              />
            ) : (
              <SimpleGrid cols={{ base: 1, lg: 2 }}>
                {found.routes.map((route, index) => (
                  <RouteCard key={index} route={route} index={index} />
                ))}
              </SimpleGrid>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
