import { dataOf, moving, type components } from '@crossward/api-client';
import type { StoryCast } from './story-cast.js';

type Plan = components['schemas']['OnboardingPlanAnswer'];
type Placement = components['schemas']['PlacementAnswer'];

const MOST_ROUNDS = 20;

/** Once the workers have built it. */
const planOf = (
  { recruiter, awaited }: StoryCast,
  placementId: string,
  holds: (plan: Plan) => boolean,
): Promise<Plan> =>
  awaited('the onboarding plan', async () => {
    const params = { path: { placementId } };
    const plan = await dataOf(recruiter.api.GET('/v1/placements/{placementId}/onboarding-plan', { params })).catch(
      (error: { status?: number }) => (error.status === 404 ? null : Promise.reject(error as Error)),
    );
    return plan && holds(plan) ? plan : null;
  });

const isReady = ({ status, owner }: Plan['tasks'][number]): boolean => status === 'ready' && owner !== 'system';

/** Every task by its owner, as soon as nothing blocks it. What an authority confirms is entered by the recruiter. */
export const finishOnboarding = async (cast: StoryCast, placementId: string): Promise<Plan> => {
  const { nurse, approver, recruiter } = cast;
  const doers = { nurse, hospital: approver, recruiter, regulator: recruiter } as Record<string, typeof nurse>;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = await planOf(cast, placementId, (each) => each.status === 'completed' || each.tasks.some(isReady));
    if (plan.status === 'completed') return plan;
    for (const { id, owner, version, title } of plan.tasks.filter(isReady)) {
      await dataOf(
        (doers[owner] as typeof nurse).api.POST('/v1/onboarding-tasks/{taskId}/completion', {
          params: { path: { taskId: id }, header: moving(version) },
          body: { evidence: `Seen: ${title}` },
        }),
      );
    }
  }
  throw new Error(`The plan is not completed after ${MOST_ROUNDS} rounds.`);
};

export const clearedPacket = ({ nurse, awaited }: StoryCast, placementId: string) =>
  awaited('the cleared packet', async () => {
    const packet = await dataOf(
      nurse.api.GET('/v1/placements/{placementId}/packet', { params: { path: { placementId } } }),
    );
    return packet.status === 'cleared' ? packet : null;
  });

export const placementOf = ({ approver }: StoryCast, placementId: string): Promise<Placement> =>
  dataOf(approver.api.GET('/v1/placements/{placementId}', { params: { path: { placementId } } }));

export const startPlacement = async (cast: StoryCast, placementId: string): Promise<Placement> => {
  const { version } = await placementOf(cast, placementId);
  return dataOf(
    cast.approver.api.POST('/v1/placements/{placementId}/start', {
      params: { path: { placementId }, header: moving(version) },
    }),
  );
};

export const endPlacement = async (
  cast: StoryCast,
  placementId: string,
  reason: components['schemas']['PlacementEndBody']['reason'],
): Promise<Placement> => {
  const { version } = await placementOf(cast, placementId);
  return dataOf(
    cast.approver.api.POST('/v1/placements/{placementId}/end', {
      params: { path: { placementId }, header: moving(version) },
      body: { reason },
    }),
  );
};
