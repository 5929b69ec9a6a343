import { moving } from '@crossward/api-client';
import type { Api } from './api.js';
import type { Teller } from './teller.js';
import { until } from './until.js';

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
  const doer: Readonly<Record<string, Api>> = { nurse, hospital, recruiter, regulator: recruiter };
  const params = { path: { placementId } };
  const look = () => recruiter.ask(({ GET }) => GET('/v1/placements/{placementId}/onboarding-plan', { params }));
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
      const owner = doer[task.owner];
      if (task.status !== 'ready' || owner === undefined || told.has(task.id)) continue;
      await owner.ask(({ POST }) =>
        POST('/v1/onboarding-tasks/{taskId}/completion', {
          params: { path: { taskId: task.id }, header: moving(task.version) },
          body: { evidence: 'Shown in the demo story.' },
        }),
      );
      told.add(task.id);
      tell.fact(`${task.owner}: ${task.title} (due ${task.dueOn})`);
      if (task.basis) tell.law(task.basis);
    }
  }
  await until(
    'the cleared packet',
    () => nurse.ask(({ GET }) => GET('/v1/placements/{placementId}/packet', { params })),
    ({ status }) => status === 'cleared',
  );
  tell.fact('The packet is cleared and the plan is completed.');
};
