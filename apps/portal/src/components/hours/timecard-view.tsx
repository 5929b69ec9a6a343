import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Catalogue } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../back-link.js';
import { Loaded } from '../loaded.js';
import { Page } from '../page.js';
import { PrintButton } from '../print-button.js';
import { StatedClock } from './stated-clock.js';
import { Statements } from './statements.js';
import { TimecardPay } from './timecard-pay.js';
import type { Said, Timecard } from './timecard.js';
import { useNurseName } from './use-nurse-name.js';
import { useTimecard } from './use-timecards.js';

interface TimecardViewProps {
  timecardId: string;
  /** The list that it is on. */
  list: { to: string; name: string };
  /** Where the card stands, as it concerns the reader; else as everybody says it. */
  status?: (card: Timecard) => string;
  /** What comes next. */
  next: (card: Timecard) => string;
  /** The side that the reader is of; nobody's for who looks on, and sees all that was said. */
  reader: Said['by'] | null;
  /** What the reader may do, above what was said. */
  acts?: (card: Timecard) => ReactNode;
  /** Below what was said, before what it pays. */
  answer?: (card: Timecard) => ReactNode;
  /** At the end. */
  more?: (card: Timecard) => ReactNode;
}

const View = (props: TimecardViewProps): ReactNode => {
  const { t, day } = useWords();
  const nameOf = useNurseName();
  const { timecardId, list, reader } = props;
  const timecard = useTimecard(timecardId);
  const { data } = timecard;
  const lead = data && [...(reader === 'nurse' ? [] : [nameOf(data)]), data.unitName, data.facilityName].join(' · ');
  return (
    <Page title={data ? t('hours.timecard.week', { day: day(data.weekStartsOn) }) : list.name} lead={lead}>
      <BackLink to={list.to}>{list.name}</BackLink>
      <Loaded query={timecard} skeleton={[80, 240]}>
        {(card) => (
          <Stack gap="lg">
            <Group justify="space-between">
              <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                {props.status?.(card) ?? t(`hours.status.${card.status}`)}
              </Badge>
              <PrintButton />
            </Group>
            <Text>{props.next(card)}</Text>
            <StatedClock timeZone={card.timeZone} weekStartsOn={card.weekStartsOn} />
            {props.acts?.(card)}
            <Statements timecard={card} reader={reader} />
            {props.answer?.(card)}
            <TimecardPay timecard={card} />
            {props.more?.(card)}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

/** One week of one nurse: what is stated, what the other side says, what it pays. */
export const TimecardView = (props: TimecardViewProps): ReactNode => (
  <Catalogue name="hours">
    <View {...props} />
  </Catalogue>
);
