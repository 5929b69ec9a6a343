import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconListSearch, IconUserQuestion } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { unreadQuery } from '../../shell/notices/unread-query.js';
import { BallHolder } from '../submissions/ball-holder.js';
import { useSubmissions, type Submission } from '../submissions/use-submissions.js';
import { useProfile } from '../use-profile.js';
import { IN_SIGHT } from './gap-query.js';
import { MatchCard, type MatchCardProps } from './match-card.js';
import { matchesQuery } from './matches-query.js';
import { MoreButton } from '../../components/more-button.js';

const Ball = (): ReactNode => {
  const { t } = useWords();
  const submissions = useSubmissions();
  const live = (submissions.data?.items ?? []).filter(({ status }) => ['submitted', 'offered'].includes(status));
  if (live.length === 0) return null;
  return (
    <section aria-labelledby="ball">
      <Title order={2} id="ball" mb="xs">
        {t('nurse.home.ball')}
      </Title>
      <Stack gap="xs">
        {live.slice(0, 3).map((submission) => (
          <Group key={submission.id} className="panel" justify="space-between" gap="xs">
            <Anchor component={Link} to={`/nurse/submissions/${submission.id}`} fw={600}>
              {submission.unitName} · {submission.facilityName}
            </Anchor>
            <BallHolder submission={submission} />
          </Group>
        ))}
      </Stack>
    </section>
  );
};

/** Where the nurse works next, with what is left to do before; or works now, with her hours. */
const Placement = ({ placed, today }: { placed: readonly Submission[]; today: string }): ReactNode => {
  const { t, day, place, lastDay } = useWords();
  if (placed.length === 0) return null;
  return (
    <section aria-labelledby="placement">
      <Title order={2} id="placement" mb="xs">
        {t('nurse.home.placed')}
      </Title>
      <Stack gap="xs">
        {placed.map((submission) => (
          <Group key={submission.id} className="panel" justify="space-between" gap="xs">
            <div>
              <Anchor component={Link} to={`/nurse/submissions/${submission.id}`} fw={600}>
                {submission.unitName} · {submission.facilityName}
              </Anchor>
              <Text className="quiet">
                {place(submission.jurisdiction)} ·{' '}
                {t('nurse.submissions.dates', { from: day(submission.startsOn), until: lastDay(submission.endsOn) })}
              </Text>
            </div>
            <Group gap="md">
              {submission.startsOn <= today && (
                <Anchor component={Link} to={`/nurse/hours?placement=${submission.placementId ?? ''}`}>
                  {t('nurse.hours.title')}
                </Anchor>
              )}
              <Anchor component={Link} to="/nurse/me">
                {t('nurse.home.toDo')}
              </Anchor>
            </Group>
          </Group>
        ))}
      </Stack>
    </section>
  );
};

/** @param asOf the instant of the answer that is shown: the page is painted before there is a clock of the browser */
const usePlaced = (asOf: string | undefined): readonly Submission[] => {
  const submissions = useSubmissions();
  if (asOf === undefined) return [];
  const today = asOf.slice(0, 10);
  return (submissions.data?.items ?? []).filter(({ status, endsOn }) => status === 'placed' && endsOn > today);
};

type Match = MatchCardProps['match'];

const Cards = ({ items }: { items: readonly Match[] }): ReactNode => {
  const drawn = useDeferredValue(items, items.slice(0, IN_SIGHT));
  return drawn.map((match) => <MatchCard key={match.gap.id} match={match} />);
};

/** What fits this nurse, best first, and who has to do what next. */
export const HomePage = (): ReactNode => {
  const { t } = useWords();
  const profile = useProfile();
  const matches = useInfiniteQuery(matchesQuery);
  const unread = useQuery(unreadQuery);
  const first = matches.data?.pages[0];
  const placed = usePlaced(first?.asOf);
  const beside = placed.length > 0 ? '.placed' : '';
  const items = matches.data?.pages.flatMap((page) => page.items) ?? [];
  const name = profile.data?.givenNames;
  return (
    <Page
      title={name === undefined ? t('nurse.home.title') : t('nurse.home.greeting', { name })}
      lead={
        first &&
        t('nurse.home.lead', {
          eligible: first.eligible,
          considered: first.considered,
          unread: unread.data?.unread ?? 0,
        })
      }
    >
      <Ball />
      <Placement placed={placed} today={first?.asOf.slice(0, 10) ?? ''} />
      {matches.isPending || !first ? (
        matches.isError ? (
          <Problem error={matches.error} onRetry={() => void matches.refetch()} />
        ) : (
          <Loaded query={{ data: undefined, isError: false } as never} skeleton={[210, 210, 210]}>
            {() => null}
          </Loaded>
        )
      ) : items.length === 0 ? (
        <EmptyState
          icon={profile.isError ? <IconUserQuestion size={40} /> : <IconListSearch size={40} />}
          title={t(`nurse.home.empty${beside}`)}
          next={t(`nurse.home.empty${beside}.next`)}
        />
      ) : (
        <section aria-labelledby="fits">
          <Title order={2} id="fits" mb="xs">
            {t('nurse.home.fits')}
          </Title>
          <Stack>
            <Cards items={items} />
            <MoreButton query={matches} />
          </Stack>
        </section>
      )}
    </Page>
  );
};
