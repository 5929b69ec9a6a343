import { Anchor, Group, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { EmptyState } from '../empty-state.js';
import { MoreButton } from '../more-button.js';
import { Problem } from '../problem.js';
import { useComparisons, type Comparison } from './use-comparisons.js';

interface ComparisonListProps {
  /** Those of one status; all, unless told. */
  status?: Comparison['status'];
  /** Where each has its page below. */
  to: string;
  titleOf: (comparison: Comparison) => string;
  /** Below its title. */
  about: (comparison: Comparison) => ReactNode;
  /** At the end of its line: how much of it concerns the reader. */
  found: (comparison: Comparison) => string;
  empty: { title: string; next: string };
}

/** Comparisons of laws, the newest first. */
export const ComparisonList = ({ status, to, titleOf, about, found, empty }: ComparisonListProps): ReactNode => {
  const { query, items } = useComparisons(status);
  if (query.isError) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <PageSkeleton />;
  if (items.length === 0) return <EmptyState icon={<IconScale size={40} />} {...empty} />;
  return (
    <>
      {items.map((each) => (
        <Group key={each.id} component="article" className="panel" justify="space-between" gap="sm">
          <div>
            <Anchor component={Link} to={`${to}/${each.id}`} fw={650}>
              {titleOf(each)}
            </Anchor>
            <Text size="sm" className="quiet">
              {about(each)}
            </Text>
          </div>
          <Text>{found(each)}</Text>
        </Group>
      ))}
      <MoreButton query={query} />
    </>
  );
};
