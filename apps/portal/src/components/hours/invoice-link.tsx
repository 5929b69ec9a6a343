import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { WayTo } from '../way-to.js';
import type { Timecard } from './timecard.js';

/** To the invoice that billed a card, once one did. */
export const InvoiceLink = ({ timecard, invoices }: { timecard: Timecard; invoices: string }): ReactNode => {
  const { t } = useWords();
  if (timecard.invoiceId === null) return null;
  return <WayTo to={`${invoices}/${timecard.invoiceId}`}>{t('hours.timecard.invoice')}</WayTo>;
};
