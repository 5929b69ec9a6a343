import { dataOf } from '@crossward/api-client';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { useWholeTimecards } from '../../components/hours/use-timecards.js';
import { InvoiceView } from '../../components/invoices/invoice-view.js';
import { useInvoice, type CreditNote } from '../../components/invoices/use-invoice.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';

interface CreditProps {
  invoiceId: string;
  timecardId: string;
  /** The week, as its heading says it. */
  week: string;
}

/** Settles a week that both sides have agreed on anew. */
const Credit = ({ invoiceId, timecardId, week }: CreditProps): ReactNode => {
  const { t } = useWords();
  const crediting = useCreation<{ timecardId: string }, CreditNote>({
    create: (body, header) =>
      dataOf(api.POST('/v1/invoices/{invoiceId}/credit-notes', { params: { path: { invoiceId }, header }, body })),
    changes: ['invoices', 'timecards'],
  });
  return (
    <ConfirmButton
      label={t('recruiter.invoice.credit')}
      explanation={t('recruiter.invoice.credit.means', { week })}
      act={crediting}
      input={{ timecardId }}
      size="xs"
    />
  );
};

const Content = (): ReactNode => {
  const { t } = useWords();
  const { invoiceId = '' } = useParams({ strict: false }) as { invoiceId?: string };
  const issues = useSession().data?.permissions.includes('invoice:issue') ?? false;
  const organisationId = useInvoice(invoiceId).data?.organisationId;
  const approved = useWholeTimecards({ status: 'approved', organisationId }, issues && organisationId !== undefined);
  const due = new Set(approved.data?.filter((card) => card.invoiceId === invoiceId).map(({ id }) => id));
  const name = t('recruiter.invoices.title');
  return (
    <InvoiceView
      invoiceId={invoiceId}
      name={name}
      back={<BackLink to="/recruiter/invoices">{name}</BackLink>}
      timecards="/recruiter/timecards"
      actsFor={(_, { id }, week) => due.has(id) && <Credit invoiceId={invoiceId} timecardId={id} week={week} />}
    />
  );
};

/** One invoice, the notes that correct it, and the weeks that still need one. */
export const InvoicePage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
