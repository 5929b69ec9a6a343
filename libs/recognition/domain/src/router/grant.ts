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

const SCOPES = [
  'single-state',
  'multistate',
  'full',
  'limited',
  'temporary',
  'provisional',
] as const satisfies readonly LicenceFact['scope'][];
const BASES = ['training', 'exam', 'recognition'] as const satisfies readonly NonNullable<LicenceFact['basis']>[];

/** Licences that open the same next legs, as a number from 1 on; 0 stands for no licence. */
export const classOf = ({ scope, basis }: Pick<RouteGrant, 'scope' | 'basis'>): number =>
  SCOPES.indexOf(scope) * BASES.length + BASES.indexOf(basis) + 1;

export const NO_LICENCE = 0;

/** Every class of a licence. */
export const CLASSES: readonly number[] = SCOPES.flatMap((scope) => BASES.map((basis) => classOf({ scope, basis })));

export const licenceOfClass = (licenceClass: number): Pick<RouteGrant, 'scope' | 'basis'> => ({
  scope: SCOPES[Math.floor((licenceClass - 1) / BASES.length)] as LicenceFact['scope'],
  basis: BASES[(licenceClass - 1) % BASES.length] as NonNullable<LicenceFact['basis']>,
});

/** One number for a place and the class of a licence there. */
export const nodeOf = (place: number, licenceClass: number): number => place * 32 + licenceClass;

export const placeOf = (node: number): number => node >> 5;
