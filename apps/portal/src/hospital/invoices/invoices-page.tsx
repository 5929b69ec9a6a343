import { IconFileInvoice } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { InvoicesTable } from '../../components/invoices/invoices-table.js';
import { useInvoices } from '../../components/invoices/use-invoice.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';

/** What has been billed to the hospital, newest first. */
export const InvoicesPage = (): ReactNode => {
  const { t } = useWords();
  const { query, items, onNearEnd } = useInvoices();
  return (
    <Page title={t('hospital.invoices.title')} lead={t('hospital.invoices.lead')}>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconFileInvoice size={40} />}
          title={t('hospital.invoices.empty')}
          next={t('hospital.invoices.empty.next')}
        />
      )}
      {items.length > 0 && (
        <Catalogue name="hours">
          <InvoicesTable
            label={t('hospital.invoices.title')}
            items={items}
            onNearEnd={onNearEnd}
            to="/hospital/invoices"
          />
        </Catalogue>
      )}
    </Page>
  );
};
