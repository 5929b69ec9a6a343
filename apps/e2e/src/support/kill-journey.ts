import { journey, settledVerifications, signIn } from './journey.js';
import type { StandaloneProcess } from './standalone-process.js';

interface Plan {
  id: string;
  status: string;
  tasks: { key: string; status: string; version: number }[];
}

const END = new Set(['verified', 'review', 'accepted', 'rejected', 'discrepancy', 'unable_to_verify']);

/**
 * Kills the process (kill -9) twice in the middle of the story: when the checks have just been queued, and when the
 * packet and the plan have. Afterwards the story must have come true, every check ended, and nothing happened twice.
 */
export const expectSurvivalOfKills = async (server: StandaloneProcess): Promise<void> => {
  const kills: string[] = [];
  const story = await journey(server, async (step) => {
    if (step !== 'submission' && step !== 'offer') return;
    kills.push(step);
    expect((await server.end('SIGKILL')).signal).toBe('SIGKILL');
    await server.start();
  });
  expect(kills).toEqual(['submission', 'offer']);
  expect(story.status).toBe('on_assignment');

  const recruiter = await signIn(server, 'recruiter@crossward.example');
  const checks = await settledVerifications(recruiter);
  const own = checks.filter(({ nurseId }) => nurseId === story.nurseId);
  expect(own.map(({ kind }) => kind).sort()).toEqual(['exclusion-list', 'identity', 'licence']);
  for (const { kind, timeline } of checks) {
    const settlements = timeline.filter(
      ({ to }) => to === 'verified' || to === 'discrepancy' || to === 'unable_to_verify',
    );
    expect({ kind, settlements: settlements.length }).toEqual({ kind, settlements: 1 });
    expect(END.has(timeline.at(-1)?.to ?? '')).toBe(true);
  }

  const plan = await recruiter.get<Plan>(`/v1/placements/${story.placementId}/onboarding-plan`);
  expect(plan.status).toBe('completed');
  expect(new Set(plan.tasks.map(({ key }) => key)).size).toBe(plan.tasks.length);
  for (const { status } of plan.tasks) expect(status).toBe('done');

  const admin = await signIn(server, 'admin@crossward.example');
  const chains = await admin.get<{ intact: boolean }>('/v1/audit-chains/verification');
  expect(chains.intact).toBe(true);
};
