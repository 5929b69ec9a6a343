import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import { useReadings, type Reading } from './use-shares.js';
import { MoreButton } from '../../components/more-button.js';

const Line = ({ reading }: { reading: Reading }): ReactNode => {
  const { t, instant } = useWords();
  const who =
    reading.organisationName ??
    t(reading.role === 'recruiter' ? 'nurse.readings.recruiter' : 'nurse.readings.hospital');
  const what =
    reading.what === 'share' || reading.kind === null
      ? t('nurse.readings.share')
      : t('nurse.readings.document', { kind: t(`shell.credential.${reading.kind}`) });
  return (
    <List.Item>
      <time dateTime={reading.at}>{instant(reading.at)}</time> · <strong dir="auto">{who}</strong> · {what}
    </List.Item>
  );
};

/** Who looked at documents and shares, from the audit trail. */
export const ReadingsPanel = (): ReactNode => {
  const { t } = useWords();
  const readings = useReadings();
  const items = readings.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('nurse.readings.title')}>
      {readings.isError && <Problem error={readings.error} onRetry={() => void readings.refetch()} />}
      {readings.isSuccess && items.length === 0 && <Text className="quiet">{t('nurse.readings.none')}</Text>}
      {items.length > 0 && (
        <List spacing={4} size="sm">
          {items.map((reading) => (
            <Line key={reading.id} reading={reading} />
          ))}
        </List>
      )}
      <MoreButton query={readings} />
    </Panel>
  );
};
