import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';

type Body = components['schemas']['RerankingBody'];
const QUESTIONS = ['withdrawal', 'day'] as const;
type Question = (typeof QUESTIONS)[number];

const usePlaces = () =>
  useQuery({
    queryKey: ['jurisdictions'],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/v1/recognition/jurisdictions')),
  });

/** What if a party left a compact, or if it were already that day? Asked of every open gap. */
export const StartComparison = (): ReactNode => {
  const { t, place } = useWords();
  const navigate = useNavigate();
  const places = usePlaces();
  const [question, setQuestion] = useState<Question>('withdrawal');
  const [membership, setMembership] = useState('nlc');
  const [jurisdiction, setJurisdiction] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const start = useCreation({
    changes: ['rerankings'],
    create: (body: Body, header) => dataOf(api.POST('/v1/rerankings', { params: { header }, body })),
    onCreated: ({ id }) => void navigate({ to: `/recruiter/law/${id}` }),
  });
  const wrongWith = useFieldRules(bodyRules.WithdrawalBody, start.error, '/after/withdrawal');
  const leaving = question === 'withdrawal';
  const codes = ((places.data?.items ?? []) as { code: string }[]).map(({ code }) => code);
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        const after = leaving
          ? { withdrawal: { membership, jurisdiction: jurisdiction ?? '', on: day } }
          : { lawOn: day };
        start.mutate({ before: {}, after });
      }}
    >
      <Stack>
        <SegmentedControl
          aria-label={t('recruiter.law.question')}
          value={question}
          onChange={(next) => setQuestion(next as Question)}
          data={QUESTIONS.map((value) => ({ value, label: t(`recruiter.law.question.${value}`) }))}
        />
        <Group align="end" gap="sm">
          {leaving && (
            <>
              <Select
                label={t('recruiter.law.party')}
                searchable
                required
                value={jurisdiction}
                onChange={setJurisdiction}
                data={codes.map((value) => ({ value, label: place(value) }))}
              />
              <TextInput
                label={t('recruiter.law.membership')}
                required
                error={wrongWith('membership', membership)}
                value={membership}
                onChange={({ currentTarget }) => setMembership(currentTarget.value)}
              />
            </>
          )}
          <TextInput
            type="date"
            label={t(leaving ? 'recruiter.law.firstDay' : 'recruiter.law.lawOn')}
            required
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button type="submit" loading={start.isPending} disabled={leaving && jurisdiction === null}>
            {t('recruiter.law.compare')}
          </Button>
        </Group>
        {start.isError && <Problem error={start.error} />}
      </Stack>
    </form>
  );
};
