import { creating, dataOf, moving, type components } from '@crossward/api-client';
import type { StoryCast } from './story-cast.js';

type GapAnswer = components['schemas']['GapAnswer'];

const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });

const TERMS: Omit<components['schemas']['GapTemplateBody'], 'name' | 'unitId'> = {
  profession: 'RN',
  seats: 1,
  shiftPattern: 'nights',
  weeklyHours: 36,
  payRate: usd(6150),
  billRate: usd(9000),
  payComponents: [
    { kind: 'housing', amount: usd(75_000), taxAdvantaged: true },
    { kind: 'overtime', amount: usd(9225) },
    { kind: 'travel', amount: usd(60_000) },
  ],
  requirements: {
    specialty: 'intensive-care',
    minimumYears: 2,
    certificates: ['bls', 'acls'],
    languages: [{ language: 'en', level: 'B2' }],
    acceptsPendingLicence: false,
  },
};

export const makeTemplate = async ({ requester, unitId }: StoryCast): Promise<string> => {
  const body = { ...TERMS, unitId, name: 'ICU nights' };
  const { id } = await dataOf(requester.api.POST('/v1/gap-templates', { params: { header: creating() }, body }));
  return id;
};

export const requestFromTemplate = (
  { requester }: StoryCast,
  gapTemplateId: string,
  assignment: { from: string; until: string },
): Promise<GapAnswer> =>
  dataOf(
    requester.api.POST('/v1/gap-templates/{gapTemplateId}/gaps', {
      params: { path: { gapTemplateId }, header: creating() },
      body: { assignment },
    }),
  );

export const requestApproval = ({ requester }: StoryCast, { id, version }: GapAnswer): Promise<GapAnswer> =>
  dataOf(
    requester.api.POST('/v1/gaps/{gapId}/approval-request', {
      params: { path: { gapId: id }, header: moving(version) },
    }),
  );

export const open = (who: StoryCast['approver'], { id, version }: GapAnswer): Promise<GapAnswer> =>
  dataOf(who.api.POST('/v1/gaps/{gapId}/opening', { params: { path: { gapId: id }, header: moving(version) } }));
