import type { components } from '@crossward/api-client';

export type Topic = components['schemas']['WebhookEndpointBody']['topics'][number];

export const GROUPS = ['candidates', 'contracts', 'onboarding', 'placements', 'hours'] as const;
type Group = (typeof GROUPS)[number];

/** Where a topic stands in the list: one that the server comes to offer has to be put somewhere. */
const GROUP_OF: Readonly<Record<Topic, Group>> = {
  'submission.submitted': 'candidates',
  'submission.closed': 'candidates',
  'interview.proposed': 'candidates',
  'interview.changed': 'candidates',
  'gap.match-policy-chosen': 'candidates',
  'offer.extended': 'contracts',
  'offer.accepted': 'contracts',
  'offer.countered': 'contracts',
  'offer.deadline-passed': 'contracts',
  'contract.sent': 'contracts',
  'contract.signed': 'contracts',
  'contract.agreed': 'contracts',
  'contract.amendment-proposed': 'contracts',
  'contract.ended': 'contracts',
  'onboarding-plan.created': 'onboarding',
  'onboarding-task.falling-due': 'onboarding',
  'onboarding-task.overdue': 'onboarding',
  'onboarding-task.completed': 'onboarding',
  'onboarding-plan.completed': 'onboarding',
  'packet.cleared': 'onboarding',
  'recheck.opened': 'onboarding',
  'recheck.decided': 'onboarding',
  'placement.started': 'placements',
  'placement.extended': 'placements',
  'extension.proposed': 'placements',
  'placement.notice-given': 'placements',
  'placement.ended': 'placements',
  'shift.called-off': 'hours',
  'timecard.submitted': 'hours',
  'timecard.disputed': 'hours',
  'timecard.approved': 'hours',
  'invoice.issued': 'hours',
  'credit-note.issued': 'hours',
};

export const TOPICS = Object.keys(GROUP_OF) as Topic[];

export const topicsOf = (group: Group): Topic[] => TOPICS.filter((topic) => GROUP_OF[topic] === group);

/** Also one that is no longer offered, or the one of a test, may have been sent. */
export const isTopic = (sent: string): sent is Topic => Object.hasOwn(GROUP_OF, sent);
