import { dataOf } from '@crossward/api-client';
import { Badge, Group, List, Stack, Text } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { api } from '../../api/client.js';
import { after, usePages, type Pages } from '../../api/use-pages.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { LegalBasis } from '../legal-basis.js';
import { MoreButton } from '../more-button.js';
import { Problem } from '../problem.js';
import { Because } from '../reasons/reason.js';
import { VerdictChange } from '../verdict-change.js';
import { alikeChanges, type AlikeChanges, type Change } from './alike-changes.js';

const PAGE = 100;

type Shown = (nurseId: string) => ReactNode;

export interface NursesProps {
  nurseIds: readonly string[];
  children: (shown: Shown) => ReactNode;
}

interface GapChangesProps {
  rerankingId: string;
  gapId: string;
  change: Change['change'];
  /** How nurses are shown: by what their reader may know of them. */
  nurses: ComponentType<NursesProps>;
}

const useChanges = ({ rerankingId, gapId, change }: Omit<GapChangesProps, 'nurses'>): Omit<Pages<Change>, 'first'> =>
  usePages<Change>(['reranking-changes', rerankingId, gapId, change], (cursor) =>
    dataOf(
      api.GET('/v1/rerankings/{rerankingId}/changes', {
        params: { path: { rerankingId }, query: { gapId, change, limit: PAGE, ...after(cursor) } },
      }),
    ),
  );

const useRank = (): ((change: Change) => string) => {
  const { t, number } = useWords();
  const told = (rank: number | null): string => (rank === null ? '–' : t('law.rank', { rank: number(rank) }));
  return ({ change, before, after: then }) =>
    change === 'moves' ? `${told(before.rank)} → ${told(then.rank)}` : told(before.rank ?? then.rank);
};

const AlikeGroup = ({ group, shown }: { group: AlikeChanges; shown: Shown }): ReactNode => {
  const { t } = useWords();
  const rankOf = useRank();
  const { first, changes } = group;
  const basis = (first.change === 'appears' ? first.after : first.before).legalBasis;
  return (
    <Stack gap={6}>
      <Group gap="sm" justify="space-between">
        <VerdictChange before={first.before.verdict} after={first.after.verdict} />
        <Badge variant="outline" color="gray" tt="none">
          {t(`law.cause.${first.cause}`)}
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
            {shown(change.nurseId)}
          </Group>
        ))}
      </Group>
    </Stack>
  );
};

/** Who comes, goes or moves at one gap: what happened to several in the same way is told once. */
export const GapChanges = ({ nurses: Nurses, ...asked }: GapChangesProps): ReactNode => {
  const { query, items } = useChanges(asked);
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton />;
  return (
    <Stack gap="lg">
      <Nurses nurseIds={items.map(({ nurseId }) => nurseId)}>
        {(shown) => alikeChanges(items).map((group) => <AlikeGroup key={group.key} group={group} shown={shown} />)}
      </Nurses>
      <MoreButton query={query} />
    </Stack>
  );
};
