import { creating, dataOf, moving, type components } from '@crossward/api-client';
import type { Person } from '../person.js';
import type { StoryCast } from './story-cast.js';

type Contract = components['schemas']['ContractAnswer'];
type Terms = components['schemas']['ContractTermsBody'];

export const contractOf = ({ nurse }: StoryCast, placementId: string): Promise<Contract> =>
  dataOf(nurse.api.GET('/v1/placements/{placementId}/contract', { params: { path: { placementId } } }));

export const sendContract = ({ approver }: StoryCast, { id, version }: Contract): Promise<Contract> =>
  dataOf(
    approver.api.POST('/v1/contracts/{contractId}/sending', {
      params: { path: { contractId: id }, header: moving(version) },
    }),
  );

/** Signs the newest version as this person reads it. */
export const sign = async (who: Person, contractId: string): Promise<Contract> => {
  const { versions } = await dataOf(who.api.GET('/v1/contracts/{contractId}', { params: { path: { contractId } } }));
  const newest = versions.at(-1) as Contract['versions'][number];
  return dataOf(
    who.api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/signatures', {
      params: { path: { contractId, versionNumber: newest.versionNumber }, header: creating() },
      body: { hash: newest.hash },
    }),
  );
};

/** @param change of the terms that both signed last */
export const proposeAmendment = (
  { approver }: StoryCast,
  { id, version, versions }: Contract,
  effectiveOn: string,
  change: (terms: Terms) => Terms,
): Promise<Contract> => {
  const signed = versions.filter(({ status }) => status === 'signed').at(-1) as Contract['versions'][number];
  return dataOf(
    approver.api.POST('/v1/contracts/{contractId}/amendments', {
      params: { path: { contractId: id }, header: { ...creating(), ...moving(version) } },
      body: { terms: change(signed.terms), effectiveOn },
    }),
  );
};

export const decline = (who: Person, { id, version, versions }: Contract): Promise<Contract> =>
  dataOf(
    who.api.POST('/v1/contracts/{contractId}/versions/{versionNumber}/decline', {
      params: {
        path: { contractId: id, versionNumber: versions.at(-1)?.versionNumber as number },
        header: moving(version),
      },
    }),
  );

/** The terms with clauses of these kinds in place of their own. */
export const withClauses = (terms: Terms, ...clauses: Terms['clauses']): Terms => {
  const kinds = new Set(clauses.map(({ kind }) => kind));
  return { ...terms, clauses: [...terms.clauses.filter(({ kind }) => !kinds.has(kind)), ...clauses] };
};
