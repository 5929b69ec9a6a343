import { Anchor, Badge, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconMapPin } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LegalBasis } from '../../components/legal-basis.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { Why } from '../home/match-card.js';
import { BackLink } from '../../components/back-link.js';
import { ClausesPanel } from '../parts/clauses-panel.js';
import { exactMoney } from '../parts/exact-money.js';
import { Fact } from '../../components/fact.js';
import { Panel } from '../../components/panel.js';
import { PayBreakdown } from '../parts/pay-breakdown.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { ApplyPanel } from './apply-panel.js';
import { useClauses, useGap, useMatch, type Gap } from './use-gap.js';

const Requirements = ({ gap: { requirements } }: { gap: Gap }): ReactNode => {
  const { t, language } = useWords();
  const { nameOf, langOf } = useVocabulary();
  return (
    <List spacing={4}>
      <List.Item>
        <span lang={langOf(requirements.specialty)}>{nameOf(requirements.specialty)}</span>
        {', '}
        {t('nurse.gap.years', { years: requirements.minimumYears })}
      </List.Item>
      {requirements.languages.map((one) => (
        <List.Item key={one.language}>
          {t('nurse.gap.language', { language: language(one.language), level: one.level })}
        </List.Item>
      ))}
      {requirements.certificates.map((kind) => (
        <List.Item key={kind} lang={langOf(kind)}>
          {nameOf(kind)}
        </List.Item>
      ))}
      <List.Item>
        {t(requirements.acceptsPendingLicence ? 'nurse.gap.pendingAccepted' : 'nurse.gap.pendingRefused')}
      </List.Item>
    </List>
  );
};

const MatchPanel = ({ gapId, jurisdiction }: { gapId: string; jurisdiction: string }): ReactNode => {
  const { t, day, place } = useWords();
  const match = useMatch(gapId);
  return (
    <Panel title={t('nurse.gap.fit')}>
      <Loaded query={match} skeleton={[140]}>
        {(found) => (
          <>
            <Group gap="md" align="center">
              <Verdict verdict={found.authorisation.verdict} />
              {found.rank !== null && (
                <Text className="quiet">{t('nurse.gap.rank', { rank: found.rank, count: found.eligibleCount })}</Text>
              )}
              {found.authorisation.earliestStart && (
                <Text className="quiet">
                  {t('nurse.map.from', { day: day(found.authorisation.earliestStart.typical) })}
                </Text>
              )}
            </Group>
            {found.authorisation.citation && (
              <Text size="sm">
                <Anchor
                  href={found.authorisation.citation.sourceUrl}
                  target="_blank"
                  rel="noreferrer"
                  underline="always"
                >
                  <LegalBasis of={found.authorisation.citation.legalBasis} />{' '}
                  <IconExternalLink size={14} aria-label={t('nurse.route.outside')} />
                </Anchor>
                <Text span className="quiet">
                  {` · ${t('nurse.route.verified', { day: day(found.authorisation.citation.verifiedOn) })}`}
                </Text>
              </Text>
            )}
            <Why match={found} />
            <Anchor component={Link} to={`/nurse/destinations/${jurisdiction}`}>
              {t('nurse.gap.routes', { place: place(jurisdiction) })}
            </Anchor>
          </>
        )}
      </Loaded>
    </Panel>
  );
};

const GapClauses = ({ gapId, currency }: { gapId: string; currency: string }): ReactNode => {
  const clauses = useClauses(gapId);
  return (
    <Loaded query={clauses} skeleton={[260]}>
      {(found) => (
        <ClausesPanel clauses={found.clauses} symmetry={found.symmetry} rules={found.rules} currency={currency} />
      )}
    </Loaded>
  );
};

const GapBody = ({ gap }: { gap: Gap }): ReactNode => {
  const words = useWords();
  const { t, day, lastDay, number, place, money } = words;
  return (
    <>
      <Group className="quiet" gap="sm">
        <Group gap={4} wrap="nowrap">
          <IconMapPin size={16} aria-hidden style={{ flex: 'none' }} />
          <Text>
            {gap.place}, {place(gap.jurisdiction)}
          </Text>
        </Group>
        {gap.underserved && (
          <Badge variant="outline" color="harbour" tt="none">
            {t('nurse.match.underserved')}
          </Badge>
        )}
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0} className="panel">
        <Fact
          label={t('nurse.match.weeklyPay')}
          note={t('nurse.pay.per.hour', { amount: exactMoney(words, gap.payRate) })}
        >
          {money(gap.pay.weekly)}
        </Fact>
        <Fact label={t('nurse.gap.dates')}>
          {t('nurse.submissions.dates', { from: day(gap.assignment.from), until: lastDay(gap.assignment.until) })}
        </Fact>
        <Fact label={t('nurse.match.hours')}>
          {t(`shell.shift.${gap.shiftPattern}`)}, {t('nurse.match.hoursAWeek', { hours: number(gap.weeklyHours) })}
        </Fact>
        <Fact label={t('nurse.gap.seats')}>
          {t('nurse.gap.seatsLeft', { left: gap.seats - gap.seatsTaken, seats: gap.seats })}
        </Fact>
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, lg: 2 }} style={{ alignItems: 'start' }}>
        <Stack>
          <MatchPanel gapId={gap.id} jurisdiction={gap.jurisdiction} />
          <Panel title={t('nurse.gap.requirements')}>
            <Requirements gap={gap} />
          </Panel>
        </Stack>
        <Stack>
          <Panel title={t('nurse.pay.title')}>
            <PayBreakdown pay={gap.pay} shown={gap.shownPay} />
          </Panel>
          <GapClauses gapId={gap.id} currency={gap.payRate.currency} />
        </Stack>
      </SimpleGrid>
      {gap.status === 'open' ? <ApplyPanel gapId={gap.id} /> : <Text role="status">{t('nurse.gap.notOpen')}</Text>}
    </>
  );
};

/** One gap, whole: what it pays, how it fits, what both sides carry, and how to apply. */
export const GapPage = (): ReactNode => {
  const { t } = useWords();
  const { gapId = '' } = useParams({ strict: false });
  const gap = useGap(gapId);
  return (
    <Page title={gap.data?.unitName ?? t('nurse.gap.title')} lead={gap.data?.facilityName}>
      <BackLink to="/nurse">{t('nurse.gap.back')}</BackLink>
      <Loaded query={gap} skeleton={[80, 300, 300]}>
        {(found) => <GapBody gap={found} />}
      </Loaded>
    </Page>
  );
};
