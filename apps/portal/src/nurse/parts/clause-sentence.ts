import type { ContractClause } from '@crossward/contracts';
import type { Words } from '../../i18n/use-words.js';
import { exactMoney } from './exact-money.js';

/** A clause of the API, whose document knows its kind alone. */
export type ClauseOfApi = { kind: string } & Record<string, unknown>;

/** What a clause says, to the nurse, in one sentence. */
export const clauseSentence = (words: Words, clauseOfApi: ClauseOfApi): string => {
  const { t } = words;
  const clause = clauseOfApi as unknown as ContractClause;
  switch (clause.kind) {
    case 'guaranteed-hours':
      return t('nurse.clause.guaranteed-hours', { hours: clause.hoursPerWeek });
    case 'call-off':
      return clause.mostUnpaidShifts === 0
        ? t('nurse.clause.call-off.none')
        : t('nurse.clause.call-off', {
            shifts: clause.mostUnpaidShifts,
            weeks: clause.perWeeks,
            hours: clause.noticeHours,
          });
    case 'notice':
      return t(`nurse.clause.notice.${clause.side}`, { days: clause.days });
    case 'penalty':
      return t(`nurse.clause.penalty.${clause.side}`, { amount: exactMoney(words, clause.amount) });
    case 'float':
      return clause.unitNames.length === 0 || clause.mostShiftsPerWeek === 0
        ? t('nurse.clause.float.none')
        : t('nurse.clause.float', { units: clause.unitNames.join(', '), shifts: clause.mostShiftsPerWeek });
    case 'rate-change':
      return t(`nurse.clause.rate-change.${clause.allowed}`, { days: clause.noticeDays });
    case 'repayment':
      return t(`nurse.clause.repayment.${clause.proration}`, {
        amount: exactMoney(words, clause.amount),
        what: clause.what,
        days: clause.endsAfterDays,
      });
    case 'housing-exit':
      return t('nurse.clause.housing-exit', { days: clause.days });
    default:
      return clauseOfApi.kind;
  }
};
