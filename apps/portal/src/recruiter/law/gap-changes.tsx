import { dataOf } from '@crossward/api-client';
import { Anchor, Badge, Group, List, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { LegalBasis } from '../../components/legal-basis.js';
import { MoreButton } from '../../components/more-button.js';
import { Problem } from '../../components/problem.js';
import { Because } from '../../components/reasons/reason.js';
import { VerdictChange } from '../../components/verdict-change.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { alikeChanges, type AlikeChanges, type Change } from './alike-changes.js';
import { useNames } from './use-names.js';

const PAGE = 100;

const useChanges = (rerankingId: string, gapId: string, change: Change['change']) =>
  useInfiniteQuery({
    queryKey: ['reranking-changes', rerankingId, gapId, change],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/v1/rerankings/{rerankingId}/changes', {
          params: {
            path: { rerankingId },
            query: { gapId, change, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

const useRank = (): ((change: Change) => string) => {
  const { t, number } = useWords();
  const told = (rank: number | null): string => (rank === null ? '–' : t('recruiter.law.rank', { rank: number(rank) }));
  return ({ change, before, after }) =>
    change === 'moves' ? `${told(before.rank)} → ${told(after.rank)}` : told(before.rank ?? after.rank);
};

const AlikeGroup = ({ group, nameOf }: { group: AlikeChanges; nameOf: (id: string) => string }): ReactNode => {
  const { t } = useWords();
  const rankOf = useRank();
  const { first, changes } = group;
  const basis = (first.change === 'appears' ? first.after : first.before).legalBasis;
  return (
    <Stack gap={6}>
      <Group gap="sm" justify="space-between">
        <VerdictChange before={first.before.verdict} after={first.after.verdict} />
        <Badge variant="outline" color="gray" tt="none">
          {t(`recruiter.law.cause.${first.cause}`)}
        </Badge>
      </Group>
      {first.failed.length > 0 && (
        <List size="sm">
          {first.failed.map((failure) => (
            <List.Item key={failure.constraint}>
              <Because of={failure} />
            </List.Item>
          ))}
        </List>
      )}
      {basis && (
        <Text size="sm" className="quiet">
          <LegalBasis of={basis} />
        </Text>
      )}
      <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {changes.map((change) => (
          <Group key={change.nurseId} component="li" gap={6} wrap="nowrap">
            <Text size="sm" className="quiet">
              {rankOf(change)}
            </Text>
            <Anchor component={Link} to={`/recruiter/nurses/${change.nurseId}`} size="sm" fw={600}>
              {nameOf(change.nurseId)}
            </Anchor>
          </Group>
        ))}
      </Group>
    </Stack>
  );
};

interface GapChangesProps {
  rerankingId: string;
  gapId: string;
  change: Change['change'];
}

/** Who comes, goes or moves at one gap: what happened to several in the same way is told once. */
export const GapChanges = ({ rerankingId, gapId, change }: GapChangesProps): ReactNode => {
  const changes = useChanges(rerankingId, gapId, change);
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  const nameOf = useNames(items.map(({ nurseId }) => nurseId));
  if (changes.isError) return <Problem error={changes.error} onRetry={() => void changes.refetch()} />;
  if (changes.isPending) return <PageSkeleton />;
  return (
    <Stack gap="lg">
      {alikeChanges(items).map((group) => (
        <AlikeGroup key={group.key} group={group} nameOf={nameOf} />
      ))}
      <MoreButton query={changes} />
    </Stack>
  );
};
