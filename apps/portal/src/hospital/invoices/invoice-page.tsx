import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { InvoiceView } from '../../components/invoices/invoice-view.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';

/** One invoice with its lines, and the notes that correct it. */
export const InvoicePage = (): ReactNode => {
  const { t } = useWords();
  const { invoiceId = '' } = useParams({ strict: false }) as { invoiceId?: string };
  const name = t('hospital.invoices.title');
  return (
    <Catalogue name="hours">
      <InvoiceView
        invoiceId={invoiceId}
        name={name}
        back={<BackLink to="/hospital/invoices">{name}</BackLink>}
        timecards="/hospital/timecards"
      />
    </Catalogue>
  );
};
