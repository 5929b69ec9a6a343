import { Button, Group } from '@mantine/core';
import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { InvoicesTable } from '../../components/invoices/invoices-table.js';
import { useInvoices } from '../../components/invoices/use-invoice.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useAddress } from '../../components/use-address.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { OrganisationSelect } from '../directory/organisation-select.js';

/** What has been billed, to whichever hospital, newest first. */
export const InvoicesPage = (): ReactNode => {
  const { t } = useWords();
  const [{ organisation }, setAddress] = useAddress();
  const permissions = useSession().data?.permissions ?? [];
  const { query, items, onNearEnd } = useInvoices(organisation);
  const asked = organisation === undefined ? '' : `?organisation=${organisation}`;
  return (
    <Page title={t('recruiter.invoices.title')} lead={t('recruiter.invoices.lead')}>
      <Group justify="space-between" align="flex-end">
        <OrganisationSelect
          value={organisation}
          onChange={(chosen) => setAddress({ organisation: chosen })}
          none={t('recruiter.organisation.all')}
        />
        {permissions.includes('invoice:issue') && (
          <Button
            component={Link}
            to={`/recruiter/invoices/new${asked}`}
            leftSection={<IconPlus size={18} aria-hidden />}
          >
            {t('recruiter.invoices.issue')}
          </Button>
        )}
      </Group>
      {query.isError && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <PageSkeleton />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState
          icon={<IconFileInvoice size={40} />}
          title={t('recruiter.invoices.empty')}
          next={t('recruiter.invoices.empty.next')}
        />
      )}
      {items.length > 0 && (
        <Catalogue name="hours">
          <InvoicesTable
            label={t('recruiter.invoices.title')}
            items={items}
            onNearEnd={onNearEnd}
            to="/recruiter/invoices"
            withOrganisation
          />
        </Catalogue>
      )}
    </Page>
  );
};
