import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Loaded } from '../loaded.js';
import { MoreButton } from '../more-button.js';
import { Page } from '../page.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { PrintButton } from '../print-button.js';
import { Problem } from '../problem.js';
import { Bill } from './bill.js';
import { useCreditNotes, useInvoice, type BilledTimecard, type Invoice } from './use-invoice.js';

interface InvoiceViewProps {
  invoiceId: string;
  /** What it is called before it is there. */
  name: string;
  back: ReactNode;
  timecards: string;
  actsFor?: (invoice: Invoice, card: BilledTimecard, title: string) => ReactNode;
}

/** The page of an invoice, whoever reads it. */
export const InvoiceView = ({ invoiceId, name, back, timecards, actsFor }: InvoiceViewProps): ReactNode => {
  const { t, day } = useWords();
  const invoice = useInvoice(invoiceId);
  const notes = useCreditNotes(invoiceId);
  const { data } = invoice;
  return (
    <Page
      title={data ? t('hours.invoice.title', { number: String(data.invoiceNumber) }) : name}
      lead={data?.organisationName}
    >
      {back}
      <Loaded query={invoice} skeleton={[80, 240]}>
        {(found) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Text>{t('hours.invoice.issued', { day: day(found.issuedAt) })}</Text>
              <PrintButton />
            </Group>
            {notes.query.isError && <Problem error={notes.query.error} onRetry={() => void notes.query.refetch()} />}
            {notes.query.isPending && <PageSkeleton />}
            {notes.query.isSuccess && (
              <Bill
                invoice={found}
                notes={notes.items}
                timecards={timecards}
                {...(actsFor ? { actsFor: (card, title) => actsFor(found, card, title) } : {})}
              />
            )}
            <MoreButton query={notes.query} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
