import { creating, moving } from '@crossward/api-client';
import { formatMoney, type Money } from '@crossward/kernel';
import type { Api } from './api.js';
import type { Teller } from './teller.js';

/** The hospital sends the contract and signs it, the nurse signs it: each signs the text by its hash. */
export const signContract = async (
  approver: Api,
  nurse: Api,
  placementId: string,
  tell: Teller | null = null,
): Promise<string> => {
  const drafted = await approver.ask(({ GET }) =>
    GET('/v1/placements/{placementId}/contract', { params: { path: { placementId } } }),
  );
  const path = { contractId: drafted.id };
  const sent = await approver.ask(({ POST }) =>
    POST('/v1/contracts/{contractId}/sending', { params: { path, header: moving(drafted.version) } }),
  );
  let signed = sent;
  for (const party of [approver, nurse]) {
    const { versions } = await party.ask(({ GET }) => GET('/v1/contracts/{contractId}', { params: { path } }));
    const params = { path: { ...path, versionNumber: 1 }, header: creating() };
    signed = await party.ask(({ POST }) =>
      POST('/v1/contracts/{contractId}/versions/{versionNumber}/signatures', {
        params,
        body: { hash: versions[0]?.hash ?? '' },
      }),
    );
  }
  const [version] = signed.versions;
  if (tell && version) {
    const { payRate, weeklyHours, clauses } = version.terms;
    const uneven = signed.symmetry.findings.map(({ code }) => code).join(', ');
    tell.fact(`${formatMoney(payRate as Money)} an hour, ${weeklyHours} hours a week, ${clauses.length} clauses.`);
    tell.fact(`One-sided: ${uneven || 'nothing'}. Only both signatures can change it.`);
    tell.fact(`SHA-256 ${version.hash}, ${version.hashVerified ? 'verified' : 'not verified'}.`);
  }
  return signed.status;
};
