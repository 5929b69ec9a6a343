import { defineLifecycle, DomainError } from '@crossward/kernel';

export type GapTemplateStatus = 'active' | 'retired';

export const gapTemplateLifecycle = defineLifecycle<GapTemplateStatus>('gap template', 'active', {
  active: ['retired'],
  retired: [],
});

/** @throws DomainError GAP_TEMPLATE_RETIRED */
export const checkInUse = ({ id, status }: { id: string; status: GapTemplateStatus }): void => {
  if (status === 'active') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'GAP_TEMPLATE_RETIRED',
    message: `The template (${id}) is retired: no gap is requested from it, and it changes no more.`,
    nextStep: 'Use another template, or make a new one.',
    facts: { gapTemplateId: id },
  });
};
