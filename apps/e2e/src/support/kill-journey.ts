import { journey, settledVerifications, signIn } from './journey.js';
import type { StandaloneProcess } from './standalone-process.js';

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

  const params = { path: { placementId: story.placementId } };
  const plan = await recruiter.ask(({ GET }) => GET('/v1/placements/{placementId}/onboarding-plan', { params }));
  expect(plan.status).toBe('completed');
  expect(new Set(plan.tasks.map(({ key }) => key)).size).toBe(plan.tasks.length);
  for (const { status } of plan.tasks) expect(status).toBe('done');

  const admin = await signIn(server, 'admin@crossward.example');
  const chains = await admin.ask(({ GET }) => GET('/v1/audit-chains/verification'));
  expect(chains).toMatchObject({ intact: true });
};
