import type { ContractClause } from '@crossward/contracts';
import { Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ClauseFields } from '../clauses/clause-fields.js';
import { changedClauses, clauseFormOf, clausesOf, type ClauseForm } from '../clauses/clause-form.js';
import { termName, termValue } from '../clauses/term-words.js';
import type { Gap } from '../gap/use-gap.js';
import { useUnits } from '../new-gap/use-units.js';

export interface OwnClauses {
  form: ClauseForm;
  /** Why each clause differs, by its key. */
  reasons: Readonly<Record<string, string>>;
}

export const clausesOfGap = (gap: Gap): ContractClause[] => (gap.clauses ?? []) as unknown as ContractClause[];

/** What of the gap the offer changes. */
export const offeredChanges = (gap: Gap, { form }: OwnClauses) =>
  changedClauses(clausesOfGap(gap), clausesOf(form, gap.payRate.currency));

/** Each change has its reason: an offer without one is refused. */
export const isExplained = (gap: Gap, own: OwnClauses): boolean =>
  offeredChanges(gap, own).every(({ term }) => (own.reasons[term] ?? '').trim() !== '');

interface OfferClausesProps {
  gap: Gap;
  own: OwnClauses | null;
  set: (own: OwnClauses | null) => void;
}

/** Clauses that differ from those of the gap, each with the reason that the nurse reads. */
export const OfferClauses = ({ gap, own, set }: OfferClausesProps): ReactNode => {
  const words = useWords();
  const { t } = words;
  const units = useUnits().filter(({ unit }) => unit.facilityId === gap.facilityId && unit.id !== gap.unitId);
  return (
    <Stack>
      <Switch
        label={t('hospital.offer.ownClauses')}
        description={t('hospital.offer.ownClauses.help')}
        checked={own !== null}
        onChange={({ currentTarget }) =>
          set(currentTarget.checked ? { form: clauseFormOf(clausesOfGap(gap)), reasons: {} } : null)
        }
      />
      {own !== null && (
        <>
          <ClauseFields
            form={own.form}
            set={(changes) => set({ ...own, form: { ...own.form, ...changes } })}
            currency={gap.payRate.currency}
            units={units.map(({ unit }) => unit.name)}
          />
          {offeredChanges(gap, own).map(({ term, before, after }) => (
            <Stack key={term} gap={4} className="panel">
              <Title order={3} fz="md">
                {termName(words, term)}
              </Title>
              <Text size="sm" className="quiet">
                {t('hospital.offer.clauseWas', { clause: termValue(words, term, before) })}
              </Text>
              <Text size="sm">{t('hospital.offer.clauseIs', { clause: termValue(words, term, after) })}</Text>
              <TextInput
                label={t('hospital.offer.clauseReason')}
                required
                maxLength={500}
                value={own.reasons[term] ?? ''}
                onChange={({ currentTarget }) =>
                  set({ ...own, reasons: { ...own.reasons, [term]: currentTarget.value } })
                }
              />
            </Stack>
          ))}
        </>
      )}
    </Stack>
  );
};
