/** Who has to act. `regulator` stands for any authority; the recruiter records what it decided. */
export const TASK_OWNERS = ['nurse', 'hospital', 'recruiter', 'regulator', 'system'] as const;
export type TaskOwner = (typeof TASK_OWNERS)[number];

/** What shows that a task is done. */
export const EVIDENCE_KINDS = ['none', 'attestation', 'document', 'reference-number', 'event'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What completes a task of the system: an event from another context, or that everything before it is closed. */
export const TASK_TRIGGERS = ['packet.cleared', 'dependencies-closed'] as const;
export type TaskTrigger = (typeof TASK_TRIGGERS)[number];

export const DURATION_UNITS = ['business', 'calendar'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];
