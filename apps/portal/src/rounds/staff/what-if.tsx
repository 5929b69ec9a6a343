import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Panel } from '../../components/panel.js';
import { Problem } from '../../components/problem.js';
import { codeOf } from '../../hospital/candidates/use-candidates.js';
import { useWords } from '../../i18n/use-words.js';
import { Proof } from '../proof.js';
import { useRoundGaps } from '../use-rounds.js';

type WhatIfAnswer = components['schemas']['WhatIfAnswer'];
const SHOWN = 20;

const Outcome = ({ answer, nameOf }: { answer: WhatIfAnswer; nameOf: (gapId: string | null) => string }): ReactNode => {
  const { t } = useWords();
  const { placementsBefore, placementsAfter, movedCount, moved, proof } = answer;
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>
        {t('rounds.whatIf.counts', { before: placementsBefore, after: placementsAfter, moved: movedCount })}
      </Text>
      {moved.slice(0, SHOWN).map(({ nurseId, gapBefore, gapAfter }) => (
        <Text key={nurseId} size="sm">
          {t('shell.pair', {
            name: t('rounds.nurse.code', { code: codeOf(nurseId) }),
            value: `${nameOf(gapBefore)} → ${nameOf(gapAfter)}`,
          })}
        </Text>
      ))}
      {movedCount > SHOWN && (
        <Text size="sm" className="quiet">
          {t('rounds.whatIf.more', { count: movedCount - SHOWN })}
        </Text>
      )}
      <Proof proof={proof} />
    </Stack>
  );
};

/** The round solved again with other seats at one gap; nothing of it is kept. */
export const WhatIf = ({ roundId }: { roundId: string }): ReactNode => {
  const { t } = useWords();
  const { items } = useRoundGaps(roundId);
  const [gapId, setGapId] = useState('');
  const [seats, setSeats] = useState<number | string>(0);
  const chosen = gapId === '' ? (items[0]?.gapId ?? '') : gapId;
  const names = new Map(items.map((each) => [each.gapId, each.gap?.unitName ?? t('rounds.placement.gone')]));
  const asking = useMutation({
    mutationFn: (body: components['schemas']['WhatIfBody']) =>
      dataOf(api.POST('/v1/rounds/{roundId}/what-if', { params: { path: { roundId } }, body })),
  });
  if (items.length === 0) return null;
  return (
    <Panel title={t('rounds.whatIf')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate({ quotas: [{ gapId: chosen, quota: Number(seats) }] });
        }}
      >
        <Group align="flex-end">
          <NativeSelect
            label={t('rounds.whatIf.gap')}
            value={chosen}
            onChange={({ currentTarget }) => setGapId(currentTarget.value)}
            data={items.map((each) => ({
              value: each.gapId,
              label: `${names.get(each.gapId) ?? ''}, ${each.gap?.facilityName ?? ''}`,
            }))}
          />
          <NumberInput
            label={t('rounds.whatIf.seats')}
            min={0}
            max={1000}
            allowDecimal={false}
            clampBehavior="strict"
            w="8rem"
            value={seats}
            onChange={setSeats}
          />
          <Button type="submit" variant="default" loading={asking.isPending} disabled={seats === ''}>
            {t('rounds.whatIf.ask')}
          </Button>
        </Group>
      </form>
      {asking.isError && <Problem error={asking.error} />}
      {asking.data && (
        <Outcome
          answer={asking.data}
          nameOf={(id) => (id === null ? t('rounds.whatIf.nowhere') : (names.get(id) ?? codeOf(id)))}
        />
      )}
    </Panel>
  );
};
