import type { components } from '@crossward/api-client';
import type { Api } from '../api.js';
import type { Teller } from '../teller.js';

type Reranking = components['schemas']['RerankingAnswer'];
type Change = components['schemas']['RankingChangeAnswer'];
type Gap = components['schemas']['GapAnswer'];

/** What a run found, in figures. */
export interface Told {
  gapsChanged: number;
  /** Pairs of nurse and gap, by the constraint that fails now and the arrangement that the right rested on. */
  lost: Readonly<Record<string, number>>;
  gained: number;
}

const PAGE = 200;
/** A line a nurse would fill screens: of each gap the first few are named, and the others counted. */
const NAMED = 4;

/** Who lost which gap and by which rule, gap by gap, in plain words. */
export const tellDifferences = async (recruiter: Api, tell: Teller, run: Reranking): Promise<Told> => {
  const changes = await changesOf(recruiter, run.id);
  const byGap = new Map<string, Change[]>();
  for (const change of changes) byGap.set(change.gapId, [...(byGap.get(change.gapId) ?? []), change]);
  for (const [gapId, own] of byGap) await tellGap(recruiter, tell, gapId, own);
  const lost: Record<string, number> = {};
  for (const change of changes.filter(({ change }) => change === 'disappears')) {
    const rule = `${constraintsOf(change)} without ${change.before.arrangement ?? 'a named arrangement'}`;
    lost[rule] = (lost[rule] ?? 0) + 1;
  }
  for (const [rule, count] of Object.entries(lost)) tell.fact(`In all ${count} times: ${rule}.`);
  if (changes.length === 0) tell.fact('Nobody loses or gains a gap.');
  return { gapsChanged: run.gapsChanged, lost, gained: changes.filter(({ change }) => change === 'appears').length };
};

const changesOf = async (recruiter: Api, rerankingId: string): Promise<Change[]> => {
  const all: Change[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: PAGE, cause: 'constraint' as const, ...(cursor === null ? {} : { cursor }) };
    const page: { items: Change[]; nextCursor: string | null } = await recruiter.ask(({ GET }) =>
      GET('/v1/rerankings/{rerankingId}/changes', { params: { path: { rerankingId }, query } }),
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
};

const constraintsOf = ({ failed }: Change): string => failed.map(({ constraint }) => constraint).join(' and ');

const tellGap = async (recruiter: Api, tell: Teller, gapId: string, changes: readonly Change[]): Promise<void> => {
  const gap: Gap = await recruiter.ask(({ GET }) => GET('/v1/gaps/{gapId}', { params: { path: { gapId } } }));
  tell.fact(`${gap.facilityName}, ${gap.unitName} (${gap.jurisdiction}), from ${gap.assignment.from}:`);
  const ranked = [...changes].sort((a, b) => (a.before.rank ?? Infinity) - (b.before.rank ?? Infinity));
  for (const change of ranked.slice(0, NAMED)) tell.fact(`  ${await sentenceOf(recruiter, change)}`);
  if (ranked.length > NAMED) tell.fact(`  and ${ranked.length - NAMED} more.`);
  const [first] = ranked;
  if (first?.before.legalBasis) tell.law({ legalBasis: first.before.legalBasis });
};

const sentenceOf = async (recruiter: Api, change: Change): Promise<string> => {
  const { givenNames, familyName } = await recruiter.ask(({ GET }) =>
    GET('/v1/nurses/{nurseId}', { params: { path: { nurseId: change.nurseId } } }),
  );
  const why = change.failed.map(({ because }) => because).join(' ');
  const { before, after } = change;
  return change.change === 'disappears'
    ? `${givenNames} ${familyName} was number ${before.rank} by ${before.arrangement ?? before.verdict}, and loses it. ${why}`
    : `${givenNames} ${familyName} gains it as number ${after.rank} by ${after.arrangement ?? after.verdict}. Before: ${why}`;
};
