import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { NO_TIMES, slotsOf, TimeFields } from './time-fields.js';

type Interview = components['schemas']['InterviewAnswer'];
type Body = components['schemas']['InterviewBody'];
const MEDIA = ['video', 'phone', 'on-site'] as const;

/** Times that the nurse chooses from, how it is held, and where. */
export const ProposeInterview = ({ submissionId }: { submissionId: string }): ReactNode => {
  const { t } = useWords();
  const [times, setTimes] = useState(NO_TIMES);
  const [medium, setMedium] = useState<Body['medium']>('video');
  const [place, setPlace] = useState('');
  const [minutes, setMinutes] = useState<string | number>(30);
  const creation = useCreation<Body, Interview>({
    create: (body, header) => dataOf(api.POST('/v1/interviews', { params: { header }, body })),
    changes: ['interviews'],
    onCreated: () => setTimes(NO_TIMES),
  });
  const wrongWith = useFieldRules(bodyRules.InterviewBody, creation.error);
  const slots = slotsOf(times);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({ submissionId, medium, place, durationMinutes: Number(minutes), slots });
      }}
    >
      <Stack gap="sm">
        <TimeFields times={times} set={setTimes} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NativeSelect
            label={t('hospital.interview.medium')}
            size="md"
            value={medium}
            onChange={({ currentTarget }) => setMedium(currentTarget.value as Body['medium'])}
            data={MEDIA.map((value) => ({ value, label: t(`hospital.interview.medium.${value}`) }))}
          />
          <NumberInput
            label={t('hospital.interview.duration')}
            size="md"
            step={15}
            allowDecimal={false}
            error={wrongWith('durationMinutes', minutes)}
            value={minutes}
            onChange={setMinutes}
          />
        </SimpleGrid>
        <TextInput
          label={t('hospital.interview.place')}
          required
          error={wrongWith('place', place)}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        {creation.isError && <Problem error={creation.error} />}
        <Button
          type="submit"
          w="fit-content"
          loading={creation.isPending}
          disabled={slots.length === 0 || place.trim() === ''}
        >
          {t('hospital.interview.propose')}
        </Button>
      </Stack>
    </form>
  );
};
