import { bodyRules, dataOf, type components } from '@crossward/api-client';
import { Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { useMemberships } from '../../components/use-memberships.js';

type Body = components['schemas']['RerankingBody'];
const QUESTIONS = ['withdrawal', 'day'] as const;
type Question = (typeof QUESTIONS)[number];

/** What if a party left a compact, or if it were already that day? Asked of every open gap. */
export const StartComparison = (): ReactNode => {
  const { t, place } = useWords();
  const navigate = useNavigate();
  const memberships = useMemberships();
  const [question, setQuestion] = useState<Question>('withdrawal');
  const [membership, setMembership] = useState('nlc');
  const [jurisdiction, setJurisdiction] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const narrow = useMediaQuery('(max-width: 36em)');
  const start = useCreation({
    changes: ['rerankings'],
    create: (body: Body, header) => dataOf(api.POST('/v1/rerankings', { params: { header }, body })),
    onCreated: ({ id }) => void navigate({ to: `/recruiter/law/${id}` }),
  });
  const wrongWith = useFieldRules(bodyRules.WithdrawalBody, start.error, '/after/withdrawal');
  const leaving = question === 'withdrawal';
  const compacts = (memberships.data ?? []).filter(({ parties }) => parties.length > 1);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const parties = (compacts.find(({ id }) => id === membership)?.parties ?? [])
    .filter(({ until }) => until === null || until > today)
    .map((party) => ({ value: party.jurisdiction, label: place(party.jurisdiction) }))
    .sort((a, b) => a.label.localeCompare(b.label));
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
          fullWidth={narrow}
          orientation={narrow ? 'vertical' : 'horizontal'}
          aria-label={t('recruiter.law.question')}
          value={question}
          onChange={(next) => setQuestion(next as Question)}
          data={QUESTIONS.map((value) => ({ value, label: t(`recruiter.law.question.${value}`) }))}
        />
        <Group align="end" gap="sm">
          {leaving && (
            <>
              <Select
                label={t('recruiter.law.membership')}
                searchable
                required
                allowDeselect={false}
                w="22rem"
                maw="100%"
                error={wrongWith('membership', membership)}
                value={membership}
                onChange={(next) => {
                  setMembership(next ?? membership);
                  setJurisdiction(null);
                }}
                data={compacts.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <Select
                label={t('recruiter.law.party')}
                searchable
                required
                value={jurisdiction}
                onChange={setJurisdiction}
                data={parties}
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
