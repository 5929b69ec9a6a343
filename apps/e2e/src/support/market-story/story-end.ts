import { creating, dataOf, moving, type components } from '@crossward/api-client';
import type { StoryCast } from './story-cast.js';

type Schemas = components['schemas'];

export const proposeExtension = (
  { approver }: StoryCast,
  placementId: string,
  endsOn: string,
): Promise<Schemas['ExtensionAnswer']> =>
  dataOf(
    approver.api.POST('/v1/placement-extensions', { params: { header: creating() }, body: { placementId, endsOn } }),
  );

export const agreeToExtension = (
  { nurse }: StoryCast,
  { id, version }: Schemas['ExtensionAnswer'],
): Promise<Schemas['ExtensionAnswer']> =>
  dataOf(
    nurse.api.POST('/v1/placement-extensions/{extensionId}/agreement', {
      params: { path: { extensionId: id }, header: moving(version) },
    }),
  );

export const extensionOf = ({ nurse }: StoryCast, extensionId: string): Promise<Schemas['ExtensionAnswer']> =>
  dataOf(nurse.api.GET('/v1/placement-extensions/{extensionId}', { params: { path: { extensionId } } }));

export const giveNotice = (
  { nurse }: StoryCast,
  placementId: string,
  endsOn: string,
): Promise<Schemas['PlacementNoticeAnswer']> =>
  dataOf(
    nurse.api.POST('/v1/placement-notices', {
      params: { header: creating() },
      body: { placementId, reason: 'family', endsOn },
    }),
  );

export const declareMargin = (
  { recruiter, organisationId }: StoryCast,
  minorUnits: number,
  effectiveFrom: string,
): Promise<Schemas['DeclaredMarginAnswer']> =>
  dataOf(
    recruiter.api.POST('/v1/declared-margins', {
      params: { header: creating() },
      body: { organisationId, perHour: { minorUnits, currency: 'USD' }, effectiveFrom },
    }),
  );

export const issueInvoice = (
  { recruiter, organisationId }: StoryCast,
  timecardIds: string[],
): Promise<Schemas['InvoiceWithLinesAnswer']> =>
  dataOf(recruiter.api.POST('/v1/invoices', { params: { header: creating() }, body: { organisationId, timecardIds } }));
