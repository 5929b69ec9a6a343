import { creating, type components } from '@crossward/api-client';
import { DEMO_ORGANISATION_KEY } from '@crossward/demo-market';
import { addDays, type LocalDate } from '@crossward/kernel';
import type { Api } from '../api.js';
import type { Teller } from '../teller.js';
import { until } from '../until.js';
import { tellDifferences, type Told } from './tell-differences.js';

type Reranking = components['schemas']['RerankingAnswer'];
type Body = components['schemas']['RerankingBody'];

export interface WithdrawalOptions {
  api: Api;
  tell: Teller;
  /** Of the demo accounts, see `npm start`. */
  password: string;
  today: LocalDate;
}

export interface WithdrawalEnd {
  imagined: Told;
  dated: Told;
}

const STATE = 'US-FL';
const DAYS_AHEAD = 45;
/** Public Act 24-83 of Connecticut takes part in the compact up to this day. */
const CONNECTICUT_LEAVES = '2028-01-01' as LocalDate;
/** More than any gap of the demo market has candidates, so that everybody who loses one is named. */
const DEPTH = 500;

/**
 * A member leaves the compact on a day, and the whole market is ranked anew: first what would be if Florida left, then what
 * will be when Connecticut does, by the law as it stands. Told as the recruiter, the hospital and a nurse see it.
 */
export const tellWithdrawal = async ({ api, tell, password, today }: WithdrawalOptions): Promise<WithdrawalEnd> => {
  const recruiter = await api.as('recruiter').signIn('recruiter@crossward.example', password);
  const hospital = await api.as('approver').signIn(`approver@${DEMO_ORGANISATION_KEY}.example`, password);
  const on = addDays(today, DAYS_AHEAD);
  tell.title(`What if Florida left the Nurse Licensure Compact on ${on}?`);

  tell.step('The recruiter', `asks for every open gap to be ranked under the law, and as if ${STATE} had left.`);
  const left = { withdrawal: { membership: 'nlc', jurisdiction: STATE, on } };
  const imagined = await rerank(recruiter, tell, { before: {}, after: left, depth: DEPTH });

  tell.step('Crossward', 'says who lost which gap, and by which rule.');
  const whole = await tellDifferences(recruiter, tell, imagined);

  tell.step('The hospital', 'sees the same of its own gaps, and nobody by name.');
  const { items: own } = await hospital.ask(({ GET }) =>
    GET('/v1/rerankings/{rerankingId}/gaps', { params: { path: { rerankingId: imagined.id }, query: { limit: 200 } } }),
  );
  for (const gap of own)
    tell.fact(`Gap ${gap.gapId}: ${gap.eligibleBefore} fitted, ${gap.eligibleAfter} would fit; ${gap.disappear} gone.`);
  if (own.length === 0) tell.fact('None of its gaps would change.');

  tell.step(
    'The recruiter',
    `asks for the law on the last day of Connecticut in the compact and on ${CONNECTICUT_LEAVES}.`,
  );
  const days = { before: { lawOn: addDays(CONNECTICUT_LEAVES, -1) }, after: { lawOn: CONNECTICUT_LEAVES } };
  const dated = await tellDifferences(recruiter, tell, await rerank(recruiter, tell, { ...days, depth: DEPTH }));
  return { imagined: whole, dated };
};

const rerank = async (recruiter: Api, tell: Teller, body: Body): Promise<Reranking> => {
  const { id } = await recruiter.ask(({ POST }) => POST('/v1/rerankings', { params: { header: creating() }, body }));
  const path = { rerankingId: id };
  const look = (): Promise<Reranking> =>
    recruiter.ask(({ GET }) => GET('/v1/rerankings/{rerankingId}', { params: { path } }));
  const run = await until('the re-ranking', look, ({ finishedAt }) => finishedAt !== null);
  tell.fact(`${run.gapsRanked} gaps ranked twice in ${run.batchesTotal} jobs; ${run.gapsChanged} of them differ.`);
  return run;
};
