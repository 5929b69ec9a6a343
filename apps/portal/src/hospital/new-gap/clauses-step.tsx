import { Radio, Stack } from '@mantine/core';
import { standardClauses } from '@crossward/contracts';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ClauseFields } from '../clauses/clause-fields.js';
import { clauseFormOf } from '../clauses/clause-form.js';
import { ClauseList } from '../gap/clause-list.js';
import type { StepProps } from './steps.js';
import { useUnits } from './use-units.js';

/** What both sides bind themselves to: the even standard, or one's own with the scale beside it. */
export const ClausesStep = ({ form, set }: StepProps): ReactNode => {
  const { t } = useWords();
  const units = useUnits();
  const facilityId = units.find(({ unit }) => unit.id === form.unitId)?.unit.facilityId;
  const others = units.filter(({ unit }) => unit.facilityId === facilityId && unit.id !== form.unitId);
  const standard = standardClauses(Number(form.weeklyHours));
  return (
    <Stack>
      <Radio.Group
        label={t('hospital.new.whichClauses')}
        value={form.standardClauses ? 'standard' : 'own'}
        onChange={(value) =>
          set({
            standardClauses: value === 'standard',
            // One's own begin from the standard ones of these hours.
            ...(value === 'own' && form.standardClauses ? { clauses: clauseFormOf(standard) } : {}),
          })
        }
      >
        <Stack gap="xs" mt="xs">
          <Radio value="standard" label={t('hospital.new.standard')} description={t('hospital.new.standard.help')} />
          <Radio value="own" label={t('hospital.new.own')} description={t('hospital.new.own.help')} />
        </Stack>
      </Radio.Group>
      {form.standardClauses ? (
        <div className="panel">
          <ClauseList clauses={standard.map((clause) => ({ ...clause }))} />
        </div>
      ) : (
        <ClauseFields
          form={form.clauses}
          set={(changes) => set({ clauses: { ...form.clauses, ...changes } })}
          currency={form.currency}
          units={others.map(({ unit }) => unit.name)}
        />
      )}
    </Stack>
  );
};
