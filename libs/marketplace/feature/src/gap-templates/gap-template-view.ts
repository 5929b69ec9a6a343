import type { GapTemplateRow, TemplateTerms } from '@crossward/marketplace-data-access';
import { iso } from '../shared/iso.js';
import { toldOnly } from '../shared/told-only.js';
import type { GapTermsBody } from '../gaps/gap.dto.js';
import type { GapTemplateAnswer, TermsChanges } from './gap-template.dto.js';

export const toTemplateAnswer = (row: GapTemplateRow): GapTemplateAnswer => {
  const { id, organisationId, name, status, terms, version } = row;
  const times = { createdAt: iso(row.createdAt), updatedAt: iso(row.updatedAt) };
  return { id, organisationId, name, status, ...terms, version, ...times };
};

export const templateTermsOf = (body: GapTermsBody): TemplateTerms => {
  const { unitId, profession, seats, shiftPattern, weeklyHours, payRate, requirements } = body;
  const { payComponents = [], billRate = null, clauses } = body;
  const pay = { payRate, payComponents, billRate };
  return {
    unitId,
    profession,
    seats,
    shiftPattern,
    weeklyHours,
    ...pay,
    ...(clauses ? { clauses } : {}),
    requirements,
  };
};

/** The terms with what differs. */
export const termsWith = (terms: TemplateTerms, changes: TermsChanges = {}): TemplateTerms => ({
  ...terms,
  ...toldOnly(changes),
});
