import type { Decision, NurseIdentityView } from '@crossward/contracts';
import type { LicenceQuestion, Question } from './question.js';
import type { CheckKind } from './verification.js';

/** Version of the rules below; a packet keeps the one it was frozen from. */
export const REQUIREMENTS_VERSION = '2026-11-01';

/** One credential that a submission or a placement needs. */
export interface Requirement {
  /** Unique within its submission or packet, stable across attempts. */
  readonly key: string;
  readonly kind: CheckKind;
  readonly label: string;
  readonly licenceId: string | null;
}

export type StatedLicence = NurseIdentityView['licences'][number];

const IDENTITY: Requirement = { key: 'identity', kind: 'identity', label: 'Identity', licenceId: null };
const EXCLUSION: Requirement = {
  key: 'exclusion-list',
  kind: 'exclusion-list',
  label: 'Exclusion list (HHS-OIG LEIE)',
  licenceId: null,
};
const NO_LICENCE: Requirement = { key: 'licence', kind: 'licence', label: 'Licence: none stated', licenceId: null };

/** What tells one licence from another. */
export type NamedLicence = Pick<StatedLicence, 'profession' | 'jurisdiction' | 'number'>;

const licenceLabel = ({ profession, jurisdiction, number }: NamedLicence): string =>
  `Licence ${profession} ${jurisdiction} ${number}`;

const LICENCE_LABEL = /^Licence (\S+) (\S+) (.+)$/s;

/** The licence that a label of ours names; null of what is no licence, or none that was stated. */
export const licenceOfLabel = (label: string): NamedLicence | null => {
  const [, profession, jurisdiction, number] = LICENCE_LABEL.exec(label) ?? [];
  if (profession === undefined || jurisdiction === undefined || number === undefined) return null;
  return { profession, jurisdiction, number };
};

/**
 * The licences that the right to practise rests on: those held where a leg of the route starts, or in the destination
 * itself. Where the route names none that the nurse holds (a route by qualification), every licence of the profession
 * counts, since a regulator asks for the standing in each.
 */
export const licencesOfRoute = (
  decision: Pick<Decision, 'route' | 'destination' | 'as'>,
  stated: readonly StatedLicence[],
): StatedLicence[] => {
  const places = new Set<string>([decision.destination]);
  for (const leg of decision.route?.legs ?? []) {
    places.add(leg.to);
    if (leg.from !== null) places.add(leg.from);
  }
  const ofProfession = stated.filter((licence) => licence.profession === decision.as);
  const named = ofProfession.filter((licence) => places.has(licence.jurisdiction));
  return named.length > 0 ? named : ofProfession;
};

/**
 * What must be established before anybody starts: who the nurse is, that no exclusion bars the nurse (the list binds
 * employers in the US; elsewhere asking it is a house rule, and a hit is a question to a person), and each licence that
 * the route rests on.
 */
export const requirementsOf = (licences: readonly StatedLicence[]): Requirement[] => [
  IDENTITY,
  EXCLUSION,
  ...(licences.length === 0
    ? [NO_LICENCE]
    : licences.map((licence) => ({
        key: `licence:${licence.id}`,
        kind: 'licence' as const,
        label: licenceLabel(licence),
        licenceId: licence.id,
      }))),
];

/** What to ask the requirement's source, from the profile as it is now. */
export const questionFor = (
  requirement: Pick<Requirement, 'kind' | 'licenceId'>,
  nurse: NurseIdentityView,
  destination: string,
): Question => {
  const person = { familyName: nurse.familyName, givenNames: nurse.givenNames, birthDate: nurse.birthDate };
  if (requirement.kind === 'identity') return { kind: 'identity', ...person, passportMrz: nurse.passportMrz };
  if (requirement.kind === 'exclusion-list') return { kind: 'exclusion-list', ...person };
  return { kind: 'licence', ...person, licence: claimedLicence(requirement.licenceId, nurse), destination };
};

const claimedLicence = (licenceId: string | null, nurse: NurseIdentityView): LicenceQuestion['licence'] => {
  const held = nurse.licences.find((licence) => licence.id === licenceId);
  if (!held) return null;
  const { jurisdiction, profession, number, scope, expiresOn } = held;
  return { jurisdiction, profession, number, scope, expiresOn };
};
