import type { LicenceFact, RouteGrant } from '@crossward/contracts';
import type { JurisdictionCode } from '@crossward/kernel';
import type { JurisdictionDocument } from '../law/index.js';
import type { RuleVersion } from '../rules.js';

/** What a leg ends with; undefined where it ends with a right and no licence. */
export const grantOf = (
  { document }: RuleVersion,
  kind: string,
  place: string,
  jurisdiction: JurisdictionDocument | undefined,
): RouteGrant | undefined => {
  if (document.gives !== 'route' || document.grants === null) return undefined;
  const usual: LicenceFact['scope'] =
    kind === 'temporary-service' ? 'temporary' : (jurisdiction?.licenceScope ?? 'full');
  return {
    jurisdiction: place as JurisdictionCode,
    scope: document.grants?.scope ?? usual,
    basis: document.grants?.basis ?? (kind === 'exam' ? 'exam' : 'recognition'),
  };
};

/** Licences that open the same next legs. */
export const classOf = ({ scope, basis }: Pick<RouteGrant, 'scope' | 'basis'>): string => `${scope} ${basis}`;
