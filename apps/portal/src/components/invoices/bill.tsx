import { Anchor, Group, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords, type Money } from '../../i18n/use-words.js';
import { useNurseName } from '../hours/use-nurse-name.js';
import { Panel } from '../panel.js';
import { linesByCard, sumsOf } from './billed.js';
import { BilledLines } from './billed-lines.js';
import type { BilledTimecard, CreditNote, Invoice } from './use-invoice.js';

interface BillProps {
  invoice: Invoice;
  notes: readonly CreditNote[];
  /** Where the page of a timecard is. */
  timecards: string;
  /** What the reader may do about a week. */
  actsFor?: (card: BilledTimecard, title: string) => ReactNode;
}

const Sums = ({ label, sums }: { label: string; sums: readonly Money[] }): ReactNode => {
  const { exact } = useWords();
  return (
    <div>
      <Text size="sm" className="quiet">
        {label}
      </Text>
      {sums.map((sum) => (
        <Text key={sum.currency} fw={700} size="lg" style={{ whiteSpace: 'nowrap' }}>
          {exact(sum)}
        </Text>
      ))}
    </div>
  );
};

/** What is owed, before the lines that it comes from. */
const Whole = ({ invoice, notes }: Pick<BillProps, 'invoice' | 'notes'>): ReactNode => {
  const { t } = useWords();
  const credited = sumsOf(notes.flatMap(({ totals }) => totals));
  return (
    <Panel title={t('hours.invoice.whole')}>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Sums label={t('hours.invoice.billed')} sums={invoice.totals} />
        {notes.length > 0 && (
          <>
            <Sums label={t('hours.invoice.notes')} sums={credited} />
            <Sums label={t('hours.invoice.stands')} sums={sumsOf([...invoice.totals, ...credited])} />
          </>
        )}
      </SimpleGrid>
    </Panel>
  );
};

/** An invoice week by week, and the notes that correct it: it never changes itself. */
export const Bill = ({ invoice, notes, timecards, actsFor }: BillProps): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseName();
  const titleOf = (card: BilledTimecard): string =>
    t('hours.invoice.week', { day: day(card.weekStartsOn), name: nameOf(card) });
  const titles = new Map(invoice.timecards.map((card) => [card.id, titleOf(card)]));
  const lines = linesByCard(invoice.lines);
  return (
    <>
      <Whole invoice={invoice} notes={notes} />
      {invoice.timecards.map((card) => {
        const billed = lines.get(card.id) ?? [];
        return (
          <Panel
            key={card.id}
            title={titleOf(card)}
            aside={
              <Group gap="sm" className="no-print">
                {actsFor?.(card, titleOf(card))}
                <Anchor component={Link} to={`${timecards}/${card.id}`}>
                  {t('hours.invoice.card')}
                </Anchor>
              </Group>
            }
          >
            <BilledLines
              label={titleOf(card)}
              lines={billed}
              total={t('hours.invoice.week.total')}
              totals={sumsOf(billed.map(({ amount }) => amount))}
            />
          </Panel>
        );
      })}
      {notes.map((note) => {
        const title = t('hours.creditNote.title', { number: String(note.creditNoteNumber) });
        return (
          <Panel key={note.id} title={title} aside={<Text>{day(note.issuedAt)}</Text>}>
            <Text>{titles.get(note.timecardId)}</Text>
            <BilledLines label={title} lines={note.lines} total={t('hours.invoice.total')} totals={note.totals} />
          </Panel>
        );
      })}
    </>
  );
};
