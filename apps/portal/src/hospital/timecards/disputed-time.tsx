import { Button, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { TypedTime } from './dispute-body.js';

const KINDS: readonly TypedTime['kind'][] = ['regular', 'holiday', 'call-back', 'on-call'];

interface DisputedTimeProps {
  time: TypedTime;
  onChange: (changes: Partial<TypedTime>) => void;
}

/** One time of a week, as the hospital would have it. */
export const DisputedTime = ({ time, onChange }: DisputedTimeProps): ReactNode => {
  const { t, wallClock } = useWords();
  const period = t('hospital.gap.period', {
    from: wallClock(time.localStartsAt),
    until: wallClock(time.localEndsAt),
  });
  return (
    <Stack component="fieldset" gap="xs" m={0} p={0} bd={0} miw={0}>
      <Text component="legend" fw={600} p={0} mb={4} {...(time.leftOut ? { td: 'line-through' } : {})}>
        {period}
      </Text>
      {!time.leftOut && (
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
          <TextInput
            type="datetime-local"
            size="md"
            required
            label={t('hospital.timecard.from')}
            value={time.startsAt}
            onChange={({ currentTarget }) => onChange({ startsAt: currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            size="md"
            required
            label={t('hospital.timecard.until')}
            min={time.startsAt}
            value={time.endsAt}
            onChange={({ currentTarget }) => onChange({ endsAt: currentTarget.value })}
          />
          <SimpleGrid cols={2}>
            <NumberInput
              size="md"
              min={0}
              max={1440}
              label={t('hospital.timecard.break')}
              value={time.breakMinutes}
              onChange={(minutes) => onChange({ breakMinutes: Number(minutes) })}
            />
            <NativeSelect
              size="md"
              label={t('hospital.timecard.kind')}
              value={time.kind}
              onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as TypedTime['kind'] })}
              data={KINDS.map((value) => ({ value, label: t(`hospital.timeKind.${value}`) }))}
            />
          </SimpleGrid>
        </SimpleGrid>
      )}
      <Button
        variant="subtle"
        size="xs"
        w="fit-content"
        aria-label={`${t(time.leftOut ? 'hospital.timecard.putBack' : 'hospital.timecard.leaveOut')}: ${period}`}
        leftSection={time.leftOut ? <IconArrowBackUp size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
        onClick={() => onChange({ leftOut: !time.leftOut })}
      >
        {t(time.leftOut ? 'hospital.timecard.putBack' : 'hospital.timecard.leaveOut')}
      </Button>
    </Stack>
  );
};
