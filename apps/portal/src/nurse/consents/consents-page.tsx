import { dataOf, type components } from '@crossward/api-client';
import { Group, List, Stack, Text, Title } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Act } from '../../components/act.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useGap } from '../gap/use-gap.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Panel } from '../../components/panel.js';
import { MoreButton } from '../../components/more-button.js';

type Consent = components['schemas']['SubmissionConsentAnswer'];

const ConsentCard = ({ consent }: { consent: Consent }): ReactNode => {
  const { t, day, instant } = useWords();
  const gap = useGap(consent.gapId);
  const withdrawing = useMove({
    move: (_: { version: number }, header) =>
      dataOf(
        api.POST('/v1/submission-consents/{consentId}/withdrawal', {
          params: { path: { consentId: consent.id }, header },
        }),
      ),
    changes: ['consents', 'submissions'],
  });
  return (
    <Stack component="article" className="panel" gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={2}>{gap.data ? `${gap.data.unitName} · ${gap.data.facilityName}` : '…'}</Title>
        <Text fw={600}>{t(`nurse.consents.status.${consent.status}`)}</Text>
      </Group>
      <Text size="sm" className="quiet">
        {t('nurse.consents.given', { given: day(consent.createdAt), until: day(consent.expiresAt) })}
        {consent.usedAt !== null &&
          ` · ${t('nurse.consents.used', { at: instant(consent.usedAt), by: t(`nurse.actor.${consent.usedByRole ?? 'system'}`) })}`}
      </Text>
      {consent.text !== null && (
        <details>
          <Text component="summary" size="sm">
            {t('nurse.consents.words')}
          </Text>
          <Text size="sm" mt={4} lang={consent.textLanguage ?? undefined}>
            {consent.text} ({consent.textVersion})
          </Text>
        </details>
      )}
      {['given', 'used'].includes(consent.status) && (
        <div>
          <ConfirmButton
            label={t('nurse.consents.withdraw')}
            explanation={t('nurse.consents.withdraw.what')}
            act={withdrawing}
            input={{ version: consent.version }}
            variant="default"
          />
        </div>
      )}
    </Stack>
  );
};

/** Everything that was done with what is kept of this nurse, by whom and when, from the audit trail. */
const Trail = (): ReactNode => {
  const { t, instant } = useWords();
  const events = useInfiniteQuery({
    queryKey: ['audit'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/me/audit-events', {
          params: { query: { limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('nurse.consents.trail')}>
      <Text className="quiet">{t('nurse.consents.trail.lead')}</Text>
      {events.isError && <Problem error={events.error} onRetry={() => void events.refetch()} />}
      <List spacing={4} size="sm">
        {items.map(({ id, action, actorRole, occurredAt }) => (
          <List.Item key={id}>
            <time dateTime={occurredAt}>{instant(occurredAt)}</time> · <Act action={action} /> ·{' '}
            {t(`nurse.actor.${actorRole}`)}
          </List.Item>
        ))}
      </List>
      <MoreButton query={events} />
    </Panel>
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const consents = useQuery({
    queryKey: ['consents'],
    queryFn: () => dataOf(api.GET('/v1/submission-consents', { params: { query: { limit: 50 } } })),
  });
  return (
    <Page title={t('nurse.consents.title')} lead={t('nurse.consents.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      <Loaded query={consents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconHandStop size={40} />}
              title={t('nurse.consents.empty')}
              next={t('nurse.consents.empty.next')}
            />
          ) : (
            <Stack>
              {items.map((consent) => (
                <ConsentCard key={consent.id} consent={consent} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <Trail />
    </Page>
  );
};

/** What the nurse let others do with her name, until when, who used it, and what was done since. */
export const ConsentsPage = (): ReactNode => (
  <Catalogue name="acts">
    <Content />
  </Catalogue>
);
