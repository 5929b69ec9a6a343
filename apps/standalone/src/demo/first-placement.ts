import { creating } from '@crossward/api-client';
import { DomainError, systemClock } from '@crossward/kernel';
import { DEMO_ORGANISATION_KEY, storyPerson } from '@crossward/demo-market';
import { agree, bodyOf, signUp } from './agreement.js';
import type { Api } from './api.js';
import { signContract } from './contract-chapter.js';

/** A story person whom `npm run demo` does not reach. */
const PERSON = 99_999;

/**
 * The demo market's first placement, made as people make it: a nurse signs up and submits to the demo hospital's gap
 * that fits best, the hospital offers, the nurse accepts, both sign. Credentialing and onboarding then have something to do.
 */
export const makeFirstPlacement = async (api: Api, password: string): Promise<{ gapId: string; startsOn: string }> => {
  const now = systemClock.now();
  const { profile } = storyPerson(PERSON, systemClock.today());
  const nurse = await signUp(api, `${profile.givenNames} ${profile.familyName}`, PERSON, now);
  await nurse.ask(({ PUT }) => PUT('/v1/nurses/me', { body: bodyOf(profile) }));
  const approver = await api.as('approver').signIn(`approver@${DEMO_ORGANISATION_KEY}.example`, password);
  const [open, matches, consent] = await Promise.all([
    approver.ask(({ GET }) => GET('/v1/gaps', { params: { query: { status: 'open', limit: 200 } } })),
    nurse.ask(({ GET }) => GET('/v1/nurses/me/matches', { params: { query: { limit: 200 } } })),
    nurse.ask(({ GET }) => GET('/v1/consent-texts/submission')),
  ]);
  const own = new Set(open.items.map(({ id }) => id));
  const best = matches.items.find(({ eligible, gap }) => eligible && own.has(gap.id));
  if (!best) {
    throw new DomainError({
      kind: 'conflict',
      code: 'NO_GAP_FITS',
      message: 'No open gap of the demo hospital fits the first nurse.',
      nextStep: 'Empty the market with npm run reset and start again.',
    });
  }
  const { gap } = best;
  const body = { gapId: gap.id, consent: { textVersion: consent.version, given: true } };
  const submission = await nurse.ask(({ POST }) => POST('/v1/submissions', { params: { header: creating() }, body }));
  await signContract(approver, nurse, await agree(approver, nurse, submission.id, now));
  return { gapId: gap.id, startsOn: gap.startsOn };
};
