import { dataOf, type components } from '@crossward/api-client';
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { ComparisonList } from '../../components/law/comparison-list.js';
import { useBasisWords } from '../../components/law/use-basis-words.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Verdict } from '../../components/verdict.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { StartComparison } from './start-comparison.js';

type Recheck = components['schemas']['RecheckAnswer'];
const AT_ONCE = 100;

const RecheckCard = ({ recheck }: { recheck: Recheck }): ReactNode => {
  const { t, day, place } = useWords();
  const { data: account } = useSession();
  const decide = useMove({
    changes: ['rechecks'],
    move: ({ id }: { id: string; version: number }, header) =>
      dataOf(api.POST('/v1/rechecks/{recheckId}/decision', { params: { path: { recheckId: id }, header } })),
  });
  return (
    <Stack component="article" className="panel" gap={6}>
      <Group justify="space-between" gap="xs">
        <Title order={3} fz="md">
          {recheck.facilityName}
        </Title>
        <Badge variant="outline" color="gray" tt="none">
          {t(recheck.placementId ? 'recruiter.law.placement' : 'recruiter.law.submission')}
        </Badge>
      </Group>
      <Group gap="xs">
        <Verdict verdict={recheck.beforeVerdict} />
        <IconArrowNarrowRight size={18} aria-hidden />
        <Verdict verdict={recheck.afterVerdict} />
      </Group>
      <Text size="sm">
        {t('recruiter.law.loses', { day: day(recheck.losesOn), place: place(recheck.jurisdiction) })}
      </Text>
      <Text size="sm" className="quiet">
        {t(`recruiter.law.reason.${recheck.reason}`)}
      </Text>
      {account?.permissions.includes('recheck:decide') && (
        <Group>
          <Button size="sm" variant="default" loading={decide.isPending} onClick={() => decide.mutate(recheck)}>
            {t('recruiter.law.askAgain')}
          </Button>
        </Group>
      )}
      {decide.isError && <Problem error={decide.error} />}
    </Stack>
  );
};

const AtRisk = (): ReactNode => {
  const { t } = useWords();
  const rechecks = useQuery({
    queryKey: ['rechecks', 'open'],
    queryFn: () => dataOf(api.GET('/v1/rechecks', { params: { query: { status: 'open', limit: AT_ONCE } } })),
  });
  return (
    <Loaded query={rechecks}>
      {({ items }) =>
        items.length === 0 ? (
          <Text className="panel">{t('recruiter.law.noRisk')}</Text>
        ) : (
          items.map((recheck) => <RecheckCard key={recheck.id} recheck={recheck} />)
        )
      }
    </Loaded>
  );
};

const Comparisons = (): ReactNode => {
  const { t, instant, number } = useWords();
  const wordsOf = useBasisWords();
  return (
    <ComparisonList
      to="/recruiter/law"
      titleOf={({ before, after }) => wordsOf(after, before)}
      about={({ requestedAt, status }) => `${instant(requestedAt)} · ${t(`law.status.${status}`)}`}
      found={({ gapsChanged, gapsRanked }) =>
        t('recruiter.law.changed', { changed: number(gapsChanged), ranked: number(gapsRanked) })
      }
      empty={{ title: t('recruiter.law.empty'), next: t('recruiter.law.empty.next') }}
    />
  );
};

/** What a newer law puts at risk now, and what a law that is only imagined would do to the whole market. */
export const LawPage = (): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  return (
    <Page title={t('recruiter.law.title')} lead={t('recruiter.law.lead')}>
      <Stack component="section" gap="sm" aria-labelledby="at-risk">
        <Title order={2} id="at-risk">
          {t('recruiter.law.atRisk')}
        </Title>
        <AtRisk />
      </Stack>
      <Stack component="section" gap="sm" aria-labelledby="what-if">
        <Title order={2} id="what-if">
          {t('recruiter.law.whatIf')}
        </Title>
        {account?.permissions.includes('reranking:run') && <StartComparison />}
        <Catalogue name="law">
          <Comparisons />
        </Catalogue>
      </Stack>
    </Page>
  );
};
