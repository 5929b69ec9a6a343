import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { Reopen } from '../../components/hours/reopen.js';
import { StatedClock } from '../../components/hours/stated-clock.js';
import { Statements } from '../../components/hours/statements.js';
import { TimecardPay } from '../../components/hours/timecard-pay.js';
import type { Timecard } from '../../components/hours/timecard.js';
import { useNurseName } from '../../components/hours/use-nurse-name.js';
import { useTimecard } from '../../components/hours/use-timecards.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { WayTo } from '../../components/way-to.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { TimecardHistory } from './timecard-history.js';

/** Where it goes on: to its invoice, or to the one that bills it. */
const Onwards = ({ timecard }: { timecard: Timecard }): ReactNode => {
  const { t } = useWords();
  const { invoiceId, status, organisationId } = timecard;
  if (invoiceId !== null) return <WayTo to={`/recruiter/invoices/${invoiceId}`}>{t('hours.timecard.invoice')}</WayTo>;
  if (status !== 'approved') return null;
  return <WayTo to={`/recruiter/invoices/new?organisation=${organisationId}`}>{t('recruiter.timecard.bill')}</WayTo>;
};

const Content = (): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseName();
  const permissions = useSession().data?.permissions ?? [];
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const timecard = useTimecard(timecardId);
  const { data } = timecard;
  return (
    <Page
      title={data ? t('hours.timecard.week', { day: day(data.weekStartsOn) }) : t('recruiter.timecards.title')}
      lead={data && `${nameOf(data)} · ${data.unitName} · ${data.facilityName}`}
    >
      <BackLink to="/recruiter/timecards">{t('recruiter.timecards.title')}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                {t(`hours.status.${card.status}`)}
              </Badge>
              <PrintButton />
            </Group>
            <Text>
              {t(`recruiter.timecardNext.${card.status === 'approved' && card.revision > 1 ? 'credit' : card.status}`)}
            </Text>
            <Onwards timecard={card} />
            {card.status === 'invoiced' && permissions.includes('timecard:reopen') && <Reopen timecard={card} />}
            <StatedClock timeZone={card.timeZone} weekStartsOn={card.weekStartsOn} />
            <Statements timecard={card} whole />
            <TimecardPay timecard={card} />
            <TimecardHistory timecardId={card.id} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

/** One week of one nurse: all that was said of it, what it pays, and what became of it. */
export const TimecardPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
