import { moving, type components } from '@crossward/api-client';
import { DEMO_REVIEWER_EMAIL } from '@crossward/demo-market';
import type { Api } from './api.js';

type Check = components['schemas']['VerificationSummary'];
type Decision = components['schemas']['DecisionBody'];

/** Long enough for the machines; a register of one's own may take days. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 250;

/** Which check gets which decision: it takes two, so that the other recruiter finds it waiting. */
const PROPOSALS: readonly { by: 'reviewer' | 'recruiter'; finding: string; decision: Decision }[] = [
  {
    by: 'reviewer',
    finding: 'EXCLUSION_CANDIDATE',
    decision: {
      outcome: 'accepted',
      reason: 'not-same-person',
      note: 'The entry of the list lived elsewhere in the years in which she trained; the middle name is not hers.',
    },
  },
  {
    by: 'recruiter',
    finding: 'LICENCE_NOT_FOUND',
    decision: {
      outcome: 'accepted',
      reason: 'confirmed-with-source',
      note: 'The board confirmed the number on the telephone; its register is updated once a week.',
    },
  },
];

/** The demo market's first decisions that take two: each recruiter has proposed one, and finds the other's waiting. */
export const makeFirstProposals = async (api: Api, password: string): Promise<number> => {
  const people = {
    recruiter: await api.as('recruiter').signIn('recruiter@crossward.example', password),
    reviewer: await api.as('second reviewer').signIn(DEMO_REVIEWER_EMAIL, password),
  };
  let made = 0;
  const end = performance.now() + PATIENCE_MS;
  for (const { by, finding, decision } of PROPOSALS) {
    const check = await awaitFinding(people[by], finding, end);
    if (check === undefined) continue;
    const params = { path: { verificationId: check.id }, header: moving(check.version) };
    await people[by].ask(({ POST }) => POST('/v1/verifications/{verificationId}/decision', { params, body: decision }));
    made += 1;
  }
  return made;
};

const awaitFinding = async (recruiter: Api, finding: string, end: number): Promise<Check | undefined> => {
  for (;;) {
    const { items } = await recruiter.ask(({ GET }) => GET('/v1/verifications', { params: { query: { limit: 200 } } }));
    const found = items.find(({ findings }) => findings.some(({ code }) => code === finding));
    if (found || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
