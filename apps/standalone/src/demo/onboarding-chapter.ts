import type { Api } from './api.js';
import type { Teller } from './teller.js';
import { until } from './until.js';

interface Task {
  id: string;
  title: string;
  owner: 'nurse' | 'hospital' | 'recruiter' | 'regulator' | 'system';
  status: 'blocked' | 'ready' | 'done' | 'waived';
  dueOn: string;
  version: number;
  basis: { legalBasis: string; sourceUrl: string; confidence: string } | null;
}
interface Plan {
  id: string;
  status: string;
  corridor: string;
  templates: { id: string; version: number }[];
  firstShiftOn: string;
  tasks: Task[];
  risk: { atRisk: boolean; tooLate: unknown[] };
}

interface Cast {
  placementId: string;
  nurse: Api;
  hospital: Api;
  recruiter: Api;
  tell: Teller;
}

/** Completes every task as its owner, in the order in which they become ready, until the plan is completed. */
export const finishOnboarding = async ({ placementId, nurse, hospital, recruiter, tell }: Cast): Promise<void> => {
  // The evidence of an authority is entered by the recruiter; the system's own tasks end by themselves.
  const doer = { nurse, hospital, recruiter, regulator: recruiter };
  const path = `/v1/placements/${placementId}/onboarding-plan`;
  const look = () => recruiter.get<Plan>(path);
  const begun = await until(
    'the onboarding plan',
    () => look().catch(() => null),
    (plan) => plan !== null,
  );
  const templates = begun?.templates.map(({ id, version }) => `${id} v${version}`).join(' + ');
  tell.fact(`${begun?.tasks.length} tasks from ${templates}, due days counted back from ${begun?.firstShiftOn}.`);
  if (begun?.risk.atRisk)
    tell.fact(
      `The plan warns: ${begun.risk.tooLate.length} tasks should have begun earlier. That is the price of a gap that starts today.`,
    );

  const told = new Set<string>();
  for (;;) {
    const plan = await until(
      'a task that is ready',
      look,
      ({ status, tasks }) =>
        status === 'completed' || tasks.some((task) => task.status === 'ready' && task.owner !== 'system'),
    );
    if (plan.status === 'completed') break;
    for (const task of plan.tasks) {
      if (task.status !== 'ready' || task.owner === 'system' || told.has(task.id)) continue;
      await doer[task.owner].move(`/v1/onboarding-tasks/${task.id}/completion`, task.version, {
        evidence: 'Shown in the demo story.',
      });
      told.add(task.id);
      tell.fact(`${task.owner}: ${task.title} (due ${task.dueOn})`);
      if (task.basis) tell.law(task.basis);
    }
  }
  await until(
    'the cleared packet',
    () => nurse.get<{ status: string }>(`/v1/placements/${placementId}/packet`),
    ({ status }) => status === 'cleared',
  );
  tell.fact('The packet is cleared and the plan is completed.');
};
