import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../components/back-link.js';
import { StatedClock } from '../../components/hours/stated-clock.js';
import { Statements } from '../../components/hours/statements.js';
import { TimecardPay } from '../../components/hours/timecard-pay.js';
import { useNurseName } from '../../components/hours/use-nurse-name.js';
import { useTimecard } from '../../components/hours/use-timecards.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { WayTo } from '../../components/way-to.js';
import { TimecardActs } from './timecard-acts.js';

const Content = (): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseName();
  const { timecardId = '' } = useParams({ strict: false }) as { timecardId?: string };
  const timecard = useTimecard(timecardId);
  const { data } = timecard;
  return (
    <Page
      title={data ? t('hours.timecard.week', { day: day(data.weekStartsOn) }) : t('hospital.timecards.title')}
      lead={data && `${nameOf(data)} · ${data.unitName} · ${data.facilityName}`}
    >
      <BackLink to="/hospital/timecards">{t('hospital.timecards.title')}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                {t(`hours.status.${card.status}`)}
              </Badge>
              <PrintButton />
            </Group>
            <Text>{t(`hospital.timecardNext.${card.status}`)}</Text>
            {card.invoiceId !== null && (
              <WayTo to={`/hospital/invoices/${card.invoiceId}`}>{t('hours.timecard.invoice')}</WayTo>
            )}
            <StatedClock timeZone={card.timeZone} weekStartsOn={card.weekStartsOn} />
            <TimecardActs timecard={card} />
            <Statements timecard={card} reader="hospital" />
            <TimecardPay timecard={card} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

/** One week of one nurse: what is stated, what the other side says, what it pays. */
export const TimecardPage = (): ReactNode => (
  <Catalogue name="hours">
    <Content />
  </Catalogue>
);
