import { dataOf, type components } from '@crossward/api-client';
import { Button, NativeSelect, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { IconStars } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { after, usePages } from '../../api/use-pages.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useUnits } from '../new-gap/use-units.js';
import { Panel } from '../../components/panel.js';
import { MoreButton } from '../../components/more-button.js';

type Review = components['schemas']['ReviewAnswer'];
const SCORES = ['unitSafety', 'orientation', 'scheduling', 'housingAsPromised', 'payAsPromised'] as const;
const BEST = 5;

const Scores = ({ scores }: { scores: Readonly<Record<(typeof SCORES)[number], number>> }): ReactNode => {
  const { t, number } = useWords();
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm">
      {SCORES.map((score) => (
        <div key={score}>
          <Text component="dt" size="sm" className="quiet">
            {t(`hospital.score.${score}`)}
          </Text>
          <Text component="dd" m={0} fw={600}>
            {t('hospital.figures.of', {
              taken: number(scores[score], { maximumFractionDigits: 1 }),
              seats: number(BEST),
            })}
          </Text>
          <div className="bar" aria-hidden>
            <span style={{ width: `${(100 * scores[score]) / BEST}%` }} />
          </div>
        </div>
      ))}
    </SimpleGrid>
  );
};

const Answer = ({ review }: { review: Review }): ReactNode => {
  const { t } = useWords();
  const [answer, setAnswer] = useState('');
  const move = useMove<{ version: number; answer: string }, Review>({
    move: (input, header) =>
      dataOf(
        api.POST('/v1/facility-reviews/{reviewId}/answer', {
          params: { path: { reviewId: review.id }, header },
          body: { answer: input.answer },
        }),
      ),
    changes: ['reviews'],
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate({ version: review.version, answer: answer.trim() });
      }}
    >
      <Stack gap="xs">
        <Textarea
          size="md"
          autosize
          minRows={2}
          maxLength={2000}
          label={t('hospital.review.answer')}
          description={t('hospital.review.answer.help')}
          value={answer}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        {move.isError && <Problem error={move.error} />}
        <Button type="submit" size="sm" w="fit-content" disabled={answer.trim() === ''} loading={move.isPending}>
          {t('hospital.review.publish')}
        </Button>
      </Stack>
    </form>
  );
};

const OneReview = ({ review, mayAnswer }: { review: Review; mayAnswer: boolean }): ReactNode => {
  const { t } = useWords();
  return (
    <Stack component="article" className="panel">
      <Scores scores={review.scores} />
      {review.status === 'removed' ? (
        <Text className="quiet">{t('hospital.review.removed', { reason: review.removalReason ?? '' })}</Text>
      ) : (
        <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {review.text}
        </Text>
      )}
      {review.answer !== null && (
        <div>
          <Text size="sm" className="quiet">
            {t('hospital.review.yours')}
          </Text>
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {review.answer}
          </Text>
        </div>
      )}
      {review.answer === null && review.status === 'published' && mayAnswer && <Answer review={review} />}
    </Stack>
  );
};

const OfFacility = ({ facilityId }: { facilityId: string }): ReactNode => {
  const { t } = useWords();
  const mayAnswer = useSession().data?.permissions.includes('review:answer') ?? false;
  const path = { facilityId };
  const summary = useQuery({
    queryKey: ['reviews', facilityId, 'summary'],
    queryFn: () => dataOf(api.GET('/v1/facilities/{facilityId}/review-summary', { params: { path } })),
  });
  const { query, items } = usePages<Review>(['reviews', facilityId], (cursor) =>
    dataOf(
      api.GET('/v1/facilities/{facilityId}/reviews', { params: { path, query: { limit: 20, ...after(cursor) } } }),
    ),
  );
  return (
    <Stack gap="lg">
      <Loaded query={summary} skeleton={[100]}>
        {({ averages, reviews }) => (
          <Panel title={t('hospital.reviews.averages')}>
            {averages ? (
              <>
                <Text className="quiet">{t('hospital.reviews.count', { count: reviews ?? 0 })}</Text>
                <Scores scores={averages} />
              </>
            ) : (
              <Text className="quiet">{t('hospital.reviews.tooFew')}</Text>
            )}
          </Panel>
        )}
      </Loaded>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconStars size={40} />}
          title={t('hospital.reviews.empty')}
          next={t('hospital.reviews.empty.next')}
        />
      )}
      {items.map((review) => (
        <OneReview key={review.id} review={review} mayAnswer={mayAnswer} />
      ))}
      <MoreButton query={query} />
    </Stack>
  );
};

/** What nurses say of each facility, and the hospital's answer beside it. */
export const ReviewsPage = (): ReactNode => {
  const { t } = useWords();
  const [address, setAddress] = useAddress();
  const facilities = new Map(
    useUnits().flatMap(({ facility }) => (facility ? [[facility.id, facility.name] as const] : [])),
  );
  const chosen = address['facility'] ?? [...facilities.keys()][0];
  return (
    <Page title={t('hospital.reviews.title')} lead={t('hospital.reviews.lead')}>
      <NativeSelect
        size="md"
        maw={360}
        label={t('hospital.reviews.facility')}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => setAddress({ facility: currentTarget.value })}
        data={[...facilities].map(([value, label]) => ({ value, label }))}
      />
      {chosen !== undefined && <OfFacility key={chosen} facilityId={chosen} />}
    </Page>
  );
};
