import { dataOf, type components } from '@crossward/api-client';
import { Button, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../candidates/use-candidates.js';
import { Panel } from '../../components/panel.js';
import type { Restriction } from './restrictions-page.js';

type Schemas = components['schemas'];
type Body = Schemas['RestrictionBody'];
const KINDS = [
  'no-call-no-show',
  'patient-safety',
  'conduct',
  'attendance',
  'documentation',
  'confidentiality',
] as const;
const SCOPES = ['unit', 'facility', 'organisation'] as const;
const SHORTEST = 20;

interface WritingProps {
  placement: Schemas['PlacementAnswer'];
  gap: Schemas['GapAnswer'];
}

const Writing = ({ placement, gap }: WritingProps): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [form, setForm] = useState<
    Pick<Body, 'scope' | 'kind' | 'happenedOn' | 'account' | 'statement' | 'statementBy'>
  >({
    scope: 'unit',
    kind: 'no-call-no-show',
    happenedOn: '',
    account: '',
    statement: '',
    statementBy: '',
  });
  const set = (changes: Partial<typeof form>): void => setForm((before) => ({ ...before, ...changes }));
  const creation = useCreation<Body, Restriction>({
    create: (body, header) => dataOf(api.POST('/v1/restrictions', { params: { header }, body })),
    changes: ['restrictions'],
    onCreated: ({ id }) => void navigate({ to: `/hospital/restrictions/${id}` }),
  });
  const text = (name: 'account' | 'statement'): ReactNode => (
    <Textarea
      size="md"
      required
      autosize
      minRows={3}
      maxLength={5000}
      label={t(`hospital.restriction.${name}`)}
      description={t(`hospital.restriction.${name}.help`)}
      value={form[name]}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value } as Partial<typeof form>)}
    />
  );
  const whole =
    form.happenedOn !== '' &&
    form.statementBy.trim() !== '' &&
    form.account.trim().length >= SHORTEST &&
    form.statement.trim().length >= SHORTEST;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        creation.mutate({
          ...form,
          nurseId: placement.nurseId,
          facilityId: gap.facilityId,
          unitId: form.scope === 'unit' ? gap.unitId : null,
        });
      }}
    >
      <Stack maw="46rem">
        <Text>
          {t('hospital.restriction.about', {
            nurse: t('hospital.candidate.code', { code: codeOf(placement.nurseId) }),
            place: `${gap.unitName} · ${gap.facilityName}`,
          })}
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
          <NativeSelect
            size="md"
            label={t('hospital.restrictions.kind')}
            value={form.kind}
            onChange={({ currentTarget }) => set({ kind: currentTarget.value as Body['kind'] })}
            data={KINDS.map((value) => ({ value, label: t(`hospital.restrictionKind.${value}`) }))}
          />
          <NativeSelect
            size="md"
            label={t('hospital.restriction.scope')}
            value={form.scope}
            onChange={({ currentTarget }) => set({ scope: currentTarget.value as Body['scope'] })}
            data={SCOPES.map((value) => ({ value, label: t(`hospital.restrictionScope.${value}`) }))}
          />
          <TextInput
            type="date"
            required
            max={today}
            label={t('hospital.restrictions.happened')}
            value={form.happenedOn}
            onChange={({ currentTarget }) => set({ happenedOn: currentTarget.value })}
          />
        </SimpleGrid>
        {text('account')}
        {text('statement')}
        <TextInput
          required
          maxLength={200}
          label={t('hospital.restriction.statementBy')}
          value={form.statementBy}
          onChange={({ currentTarget }) => set({ statementBy: currentTarget.value })}
        />
        {creation.isError && <Problem error={creation.error} />}
        {!whole && <Text className="quiet">{t('hospital.restriction.needs', { characters: SHORTEST })}</Text>}
        <Button type="submit" w="fit-content" disabled={!whole} loading={creation.isPending}>
          {t('hospital.restriction.propose')}
        </Button>
      </Stack>
    </form>
  );
};

/** About the nurse of one placement: what happened, and the word of somebody who was there. */
export const ProposeRestriction = ({ placementId }: { placementId: string }): ReactNode => {
  const { t } = useWords();
  const about = useQuery({
    queryKey: ['placements', placementId, 'with-gap'],
    queryFn: async (): Promise<WritingProps> => {
      const placement = await dataOf(api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } }));
      const { gapId } = placement;
      return { placement, gap: await dataOf(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } })) };
    },
  });
  return (
    <Panel title={t('hospital.restriction.propose')}>
      <Loaded query={about} skeleton={[240]}>
        {(data) => <Writing {...data} />}
      </Loaded>
    </Panel>
  );
};
