import { Group, Select, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { timeZonesWith, zoneName } from './time-zones.js';
import type { Preferences } from './use-notices.js';

interface ClockFieldsProps {
  preferences: Preferences;
  saving: boolean;
  save: (changed: Partial<Pick<Preferences, 'digestHour' | 'timeZone'>>) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** By which clock the daily summary and the quiet hours count, and when the summary comes. */
export const ClockFields = ({ preferences, saving, save }: ClockFieldsProps): ReactNode => {
  const { t, hour } = useWords();
  const { timeZone, digestHour, quietHours } = preferences;
  const zones = useMemo(() => timeZonesWith(timeZone).map((value) => ({ value, label: zoneName(value) })), [timeZone]);
  return (
    <div>
      <Group align="end">
        <Select
          label={t('notices.how.timeZone')}
          value={timeZone}
          searchable
          allowDeselect={false}
          disabled={saving}
          nothingFoundMessage={t('notices.how.timeZone.none')}
          data={zones}
          onChange={(zone) => zone !== null && zone !== timeZone && save({ timeZone: zone })}
          w="16rem"
        />
        <Select
          label={t('notices.how.digestHour')}
          value={String(digestHour)}
          allowDeselect={false}
          disabled={saving}
          data={HOURS.map((one) => ({ value: String(one), label: hour(one) }))}
          onChange={(value) => value !== null && Number(value) !== digestHour && save({ digestHour: Number(value) })}
          w="12rem"
        />
      </Group>
      <Text size="sm" className="quiet" mt={4}>
        {quietHours === null
          ? t('notices.how.clock', { zone: zoneName(timeZone) })
          : t('notices.how.clock.quiet', {
              zone: zoneName(timeZone),
              from: hour(quietHours.from),
              until: hour(quietHours.until),
            })}
      </Text>
    </div>
  );
};
