import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InvoiceLink } from '../../components/hours/invoice-link.js';
import { TimecardView } from '../../components/hours/timecard-view.js';
import { useWords } from '../../i18n/use-words.js';
import { TimecardActs } from './timecard-acts.js';

/** One week of one nurse, to be approved or disputed. */
export const TimecardPage = (): ReactNode => {
  const { t } = useWords();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  return (
    <TimecardView
      timecardId={timecardId}
      list={{ to: '/hospital/timecards', name: t('hospital.timecards.title') }}
      next={({ status }) => t(`hospital.timecardNext.${status}`)}
      reader="hospital"
      acts={(card) => (
        <>
          <InvoiceLink timecard={card} invoices="/hospital/invoices" />
          <TimecardActs timecard={card} />
        </>
      )}
    />
  );
};
