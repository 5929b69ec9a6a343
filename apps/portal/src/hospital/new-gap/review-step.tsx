import { Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { ClauseList } from '../gap/clause-list.js';
import { statedClauses, type GapForm } from './gap-form.js';
import { Inherited } from './inherited.js';
import { PayTotals } from './pay-step.js';
import type { WizardMode } from './steps.js';
import { useUnits } from './use-units.js';
import { RowHead } from '../../components/row-head.js';

/** Everything once more, before it is saved as a draft. */
export const ReviewStep = ({ form, mode }: { form: GapForm; mode: WizardMode }): ReactNode => {
  const { t, day, number, language, lastDay } = useWords();
  const { nameOf } = useVocabulary();
  const placed = useUnits().find(({ unit }) => unit.id === form.unitId);
  const languages = form.languages.map(({ language: code, level }) =>
    t('hospital.requirements.language', { language: language(code), level }),
  );
  const rows = [
    ['unit', [placed?.facility?.name, placed?.unit.name].filter(Boolean).join(' · ')],
    ['profession', t(`hospital.profession.${form.profession}`)],
    ...(mode === 'template'
      ? []
      : [['period', t('hospital.gap.period', { from: day(form.from), until: lastDay(form.until) })] as const]),
    ['seats', number(Number(form.seats))],
    ['shift', t(`shell.shift.${form.shiftPattern}`)],
    ['weeklyHours', number(Number(form.weeklyHours))],
    ['specialty', nameOf(form.specialty)],
    ['years', number(Number(form.minimumYears))],
    ['certificates', form.certificates.map(nameOf).join(', ') || t('hospital.none')],
    ['language', languages.join(', ') || t('hospital.none')],
    ['whichClauses', t(form.standardClauses ? 'hospital.new.standard' : 'hospital.new.own')],
  ] as const;
  return (
    <Stack>
      <Table className="panel" verticalSpacing="xs" aria-label={t('hospital.step.review')}>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <RowHead w="40%">{t(`hospital.new.${label}`)}</RowHead>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PayTotals form={form} />
      <div className="panel">
        <ClauseList clauses={statedClauses(form)} />
      </div>
      <Inherited unitId={form.unitId} />
      {mode === 'new' && <Text className="quiet">{t('hospital.new.thenApproval')}</Text>}
    </Stack>
  );
};
