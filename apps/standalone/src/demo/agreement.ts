import { creating, moving, type components } from '@crossward/api-client';
import type { NurseProfileInput } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import type { Api } from './api.js';

const THREE_DAYS_MS = 3 * 86_400_000;

/** The same facts: the product's own types say `readonly` where the document cannot. */
export const bodyOf = (profile: NurseProfileInput): components['schemas']['NurseProfileBody'] =>
  profile as components['schemas']['NurseProfileBody'];

/** Signs a story nurse up under an address of its own and signs in. */
export const signUp = async (api: Api, name: string, person: number, now: Date): Promise<Api> => {
  const email = `story-${person}-${now.getTime()}@nurses.example`;
  const password = `a story of nurse ${person} in ${now.getTime()}`;
  const nurse = api.as(name);
  await nurse.ask(({ POST }) => POST('/v1/accounts', { body: { email, password, displayName: name } }));
  return nurse.signIn(email, password);
};

/** The hospital offers, the nurse accepts: returns the id of the placement. */
export const agree = async (approver: Api, nurse: Api, submissionId: string, now: Date): Promise<string> => {
  const deadline = new Date(now.getTime() + THREE_DAYS_MS).toISOString();
  const offer = await approver.ask(({ POST }) =>
    POST('/v1/offers', { params: { header: creating() }, body: { submissionId, deadline } }),
  );
  const params = { path: { offerId: offer.id }, header: moving(offer.version) };
  const accepted = await nurse.ask(({ POST }) => POST('/v1/offers/{offerId}/acceptance', { params }));
  if (accepted.placementId) return accepted.placementId;
  throw new DomainError({
    kind: 'conflict',
    code: 'OFFER_NOT_ACCEPTED',
    message: `The offer (${offer.id}) is (${accepted.status}).`,
    nextStep: 'See what the server logged.',
  });
};
