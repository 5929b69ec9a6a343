import { formatMoney, type Money } from '@crossward/kernel';
import type { Api } from './api.js';
import type { Teller } from './teller.js';

interface Contract {
  id: string;
  version: number;
  status: string;
  versions: {
    versionNumber: number;
    hash: string;
    hashVerified: boolean;
    terms: { payRate: Money; weeklyHours: number; clauses: { kind: string }[] };
  }[];
  symmetry: { findings: { code: string }[] };
}

/** The hospital sends the contract and signs it, the nurse signs it: each signs the text by its hash. */
export const signContract = async (
  approver: Api,
  nurse: Api,
  placementId: string,
  tell: Teller | null = null,
): Promise<string> => {
  const drafted = await approver.get<Contract>(`/v1/placements/${placementId}/contract`);
  const sent = await approver.move<Contract>(`/v1/contracts/${drafted.id}/sending`, drafted.version);
  let signed = sent;
  for (const party of [approver, nurse]) {
    const [first] = (await party.get<Contract>(`/v1/contracts/${sent.id}`)).versions;
    signed = await party.post<Contract>(`/v1/contracts/${sent.id}/versions/1/signatures`, { hash: first?.hash });
  }
  const [version] = signed.versions;
  if (tell && version) {
    const { payRate, weeklyHours, clauses } = version.terms;
    const uneven = signed.symmetry.findings.map(({ code }) => code).join(', ');
    tell.fact(`${formatMoney(payRate)} an hour, ${weeklyHours} hours a week, ${clauses.length} clauses.`);
    tell.fact(`One-sided: ${uneven || 'nothing'}. Only both signatures can change it.`);
    tell.fact(`SHA-256 ${version.hash}, ${version.hashVerified ? 'verified' : 'not verified'}.`);
  }
  return signed.status;
};
