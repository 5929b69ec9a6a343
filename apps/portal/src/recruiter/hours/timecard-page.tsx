import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InvoiceLink } from '../../components/hours/invoice-link.js';
import { Reopen } from '../../components/hours/reopen.js';
import { TimecardView } from '../../components/hours/timecard-view.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { WayTo } from '../../components/way-to.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { TimecardHistory } from './timecard-history.js';

/** Where it goes on: to its invoice, or to the one that bills it. */
const Onwards = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const permissions = useSession().data?.permissions ?? [];
  const { invoiceId, status, organisationId } = timecard;
  return (
    <>
      <InvoiceLink timecard={timecard} invoices="/recruiter/invoices" />
      {status === 'approved' && invoiceId === null && permissions.includes('invoice:issue') && (
        <WayTo to={`/recruiter/invoices/new?organisation=${organisationId}`}>{t('recruiter.timecard.bill')}</WayTo>
      )}
      {status === 'invoiced' && permissions.includes('timecard:reopen') && <Reopen timecard={timecard} />}
    </>
  );
};

/** One week of one nurse: all that was said of it, what it pays, and what became of it. */
export const TimecardPage = (): ReactNode => {
  const { t } = useWords();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  return (
    <TimecardView
      timecardId={timecardId}
      list={{ to: '/recruiter/timecards', name: t('recruiter.timecards.title') }}
      next={({ status, invoiceId }) =>
        t(`recruiter.timecardNext.${status === 'approved' && invoiceId !== null ? 'credit' : status}`)
      }
      reader={null}
      acts={(card) => <Onwards timecard={card} />}
      more={({ id }) => <TimecardHistory timecardId={id} />}
    />
  );
};
