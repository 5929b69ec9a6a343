import { Text } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { MoreButton } from '../components/more-button.js';
import { Problem } from '../components/problem.js';
import { useWords } from '../i18n/use-words.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { OrderEditor, type Orderable } from './order-editor.js';
import type { RoundsList } from './rounds-list.js';

interface OrderSectionProps {
  query: ComponentProps<typeof RoundsList>['query'];
  items: readonly Orderable[];
  order: readonly string[] | null;
  save: { isPending: boolean; isSuccess: boolean; error: unknown };
  onSave: (order: string[] | null) => void;
  /** What is said where nobody, or nothing, can be ordered. */
  none: string;
}

/** What can be ordered, once it is there, and what came of saving it. */
export const OrderSection = ({ query, items, order, save, onSave, none }: OrderSectionProps): ReactNode => {
  const { t } = useWords();
  return (
    <>
      {query.isPending && <PageSkeleton />}
      {query.error !== null && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Text>{none}</Text>}
      {query.isSuccess && items.length > 0 && (
        <OrderEditor items={items} order={order} saving={save.isPending} saved={save.isSuccess} onSave={onSave}>
          {query.hasNextPage && <Text size="sm">{t('rounds.order.further')}</Text>}
          <MoreButton query={query} />
        </OrderEditor>
      )}
      {save.error !== null && <Problem error={save.error} />}
    </>
  );
};
