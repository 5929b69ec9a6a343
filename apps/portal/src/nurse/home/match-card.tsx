import type { components } from '@crossward/api-client';
import { Anchor, Badge, Button, Collapse, Group, List, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { Fact } from '../../components/fact.js';
import { Because, Failure } from '../../components/reasons/reason.js';
import { Verdict } from '../../components/verdict.js';
import { ReasonWords } from '../../components/reasons/reason-words.js';
import { useWords } from '../../i18n/use-words.js';
import { distanceKm } from '../distance.js';
import { useProfile } from '../use-profile.js';
import { gapQuery } from './gap-query.js';

type Match = components['schemas']['MatchAnswer'];

export interface MatchCardProps {
  match: Match;
}

type Reasons = Pick<Match, 'factors' | 'failed' | 'authorisation'>;

const WhyInWords = ({ match }: { match: Reasons }): ReactNode => {
  const { t, number } = useWords();
  const strongest = [...match.factors].sort((a, b) => b.weight * b.value - a.weight * a.value);
  return (
    <Stack gap="md">
      <div>
        <Title order={3} fz="md" mb={6}>
          {t('nurse.match.why')}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing={8}>
          {strongest.map((factor) => (
            <div key={factor.factor}>
              <Group justify="space-between" wrap="nowrap" gap="sm">
                <Text size="sm">{t(`shell.factor.${factor.factor}`)}</Text>
                <Text size="sm" className="quiet" style={{ whiteSpace: 'nowrap' }}>
                  {number(factor.value, { style: 'percent' })}
                </Text>
              </Group>
              <div className="bar" aria-hidden>
                <span style={{ width: `${factor.value * 100}%` }} />
              </div>
              <Text size="sm" className="quiet">
                <Because of={factor} />
              </Text>
            </div>
          ))}
        </SimpleGrid>
      </div>
      <div>
        <Title order={3} fz="md" mb={6}>
          {t('nurse.match.lack')}
        </Title>
        {match.failed.length === 0 ? (
          <Text size="sm">{t('nurse.match.lackNothing')}</Text>
        ) : (
          <List size="sm">
            {match.failed.map((failure) => (
              <List.Item key={failure.constraint}>
                <strong>{t(`shell.constraint.${failure.constraint}`)}</strong>
                <Text size="sm" className="quiet">
                  <Failure of={failure} />
                </Text>
              </List.Item>
            ))}
          </List>
        )}
        {match.authorisation.verdict === 'pathway' && (
          <Text size="sm" mt="xs" className="quiet">
            {t('nurse.match.licenceFrom')}
          </Text>
        )}
      </div>
    </Stack>
  );
};

/** The reasons, strongest first, and what is missing with what would change it. */
export const Why = ({ match }: { match: Reasons }): ReactNode => (
  <Suspense fallback={<Skeleton height={320} />}>
    <ReasonWords>
      <WhyInWords match={match} />
    </ReasonWords>
  </Suspense>
);

/** A gap as it fits this nurse: what it pays, where it is, whether the licence is good, and why it stands here. */
export const MatchCard = ({ match }: MatchCardProps): ReactNode => {
  const { t, day, money, place, number } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const [asked, setAsked] = useState(false);
  const profile = useProfile();
  const { gap } = match;
  const details = useQuery(gapQuery(gap.id));
  const why = useId();
  const km = profile.data && details.data ? distanceKm(profile.data.home, details.data) : null;
  return (
    <Stack component="article" className="panel" gap="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 14rem' }}>
          <Title order={2}>
            <Anchor component={Link} to={`/nurse/gaps/${gap.id}`} inherit>
              {gap.unitName}
            </Anchor>
          </Title>
          <Text className="quiet">{gap.facilityName}</Text>
          <Group gap={4} mt={2} wrap="nowrap" className="quiet">
            <IconMapPin size={16} aria-hidden />
            <Text size="sm">
              {details.data ? `${details.data.place}, ` : ''}
              {place(gap.jurisdiction)}
              {km !== null && ` · ${number(km, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 })}`}
            </Text>
          </Group>
        </div>
        <Group gap="xs">
          <Verdict verdict={match.authorisation.verdict} />
          {gap.underserved && (
            <Badge variant="outline" color="harbour" tt="none">
              {t('nurse.match.underserved')}
            </Badge>
          )}
        </Group>
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 4 }} component="dl" m={0} spacing="md">
        <Fact label={t('nurse.match.weeklyPay')}>
          {details.data ? money(details.data.pay.weekly) : t('nurse.match.perHour', { pay: money(gap.payRate) })}
        </Fact>
        <Fact label={t('nurse.match.wholePay')}>{details.data ? money(details.data.pay.whole) : '…'}</Fact>
        <Fact label={t('nurse.match.starts')}>{day(gap.startsOn)}</Fact>
        <Fact label={t('nurse.match.hours')}>
          {t(`shell.shift.${gap.shiftPattern}`)}, {t('nurse.match.hoursAWeek', { hours: number(gap.weeklyHours) })}
        </Fact>
      </SimpleGrid>
      <div>
        <Button
          variant="transparent"
          px={0}
          onClick={() => {
            setAsked(true);
            toggle();
          }}
          aria-expanded={open}
          aria-controls={why}
          rightSection={<IconChevronDown size={18} aria-hidden style={{ rotate: open ? '180deg' : '0deg' }} />}
        >
          {t('nurse.match.explain')}
        </Button>
        <Collapse expanded={open} id={why}>
          {asked && <Why match={match} />}
        </Collapse>
      </div>
    </Stack>
  );
};
