import type { GapRequirements, GapStatus } from '@crossward/contracts';
import { DomainError, type Problem } from '@crossward/kernel';
import {
  mergeRequirements,
  type MergedRequirements,
  type Overruled,
  type RequirementLayer,
  type RequirementSource,
  type StatedRequirements,
} from './requirement-layers.js';

/** What a gap asks for by itself, and what it does without. */
export interface OwnRequirements extends GapRequirements {
  waives?: { certificates?: readonly string[]; languages?: readonly string[] };
}

/** Until it opens, a gap follows the layers above it. */
export const FOLLOWS_LAYERS: readonly GapStatus[] = ['draft', 'pending_approval'];

/** What a gap asks for together with its layers, and where each of it comes from. */
export interface WholeRequirements {
  requirements: GapRequirements;
  sources: RequirementSource[];
  overruled: Overruled[];
}

/** The gap itself as the lowest layer; the specialty is its own alone. */
export const requirementsOfGap = (
  gap: { id: string; name: string },
  { specialty, minimumYears, certificates, languages, acceptsPendingLicence, waives }: OwnRequirements,
  above: readonly RequirementLayer[],
): WholeRequirements => {
  const lowest: RequirementLayer = {
    layer: 'gap',
    ...gap,
    states: {
      minimumYears: { years: minimumYears },
      certificates: certificates.map((kind) => ({ kind })),
      languages,
      acceptsPendingLicence: { accepted: acceptsPendingLicence },
      ...(waives ? { waives } : {}),
    },
  };
  const { requirements, sources, overruled } = mergeRequirements([...above, lowest]);
  return {
    requirements: { specialty, ...requirements },
    sources: [{ requirement: 'specialty', term: null, layer: 'gap', ...gap }, ...sources],
    overruled,
  };
};

/** What the layers above ask for and let a layer below do without. */
export const waivableBelow = (
  above: readonly RequirementLayer[],
): { certificates: readonly string[]; languages: readonly string[] } => {
  const { requirements } = mergeRequirements(above);
  const isLetGo = (waives: NonNullable<StatedRequirements['waives']>): boolean =>
    mergeRequirements([...above, { layer: 'gap', id: '', name: '', states: { waives } }]).overruled.length ===
    mergeRequirements(above).overruled.length;
  return {
    certificates: requirements.certificates.filter((kind) => isLetGo({ certificates: [kind] })),
    languages: requirements.languages.flatMap(({ language }) => (isLetGo({ languages: [language] }) ? [language] : [])),
  };
};

const repeated = (terms: readonly string[]): string[] => [
  ...new Set(terms.filter((term, at) => terms.indexOf(term) !== at)),
];

const problemsOfStated = ({ certificates = [], languages = [], waives = {} }: StatedRequirements): Problem[] => [
  ...repeated([...certificates.map(({ kind }) => kind), ...(waives.certificates ?? [])]).map((term) => ({
    at: '/certificates',
    code: 'REPEATED',
    message: `(${term}) is told twice.`,
  })),
  ...repeated([...languages.map(({ language }) => language), ...(waives.languages ?? [])]).map((term) => ({
    at: '/languages',
    code: 'REPEATED',
    message: `(${term}) is told twice.`,
  })),
];

const problemsOf = (overruled: readonly Overruled[]): Problem[] =>
  overruled.map(({ requirement, term, by }) => ({
    at: `/${requirement}`,
    code: 'REQUIREMENT_LOOSER',
    message: `(${term ?? requirement}) is firm in the ${by.layer} (${by.name}).`,
  }));

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'REQUIREMENTS_INVALID',
    message: `The requirements have (${problems.length}) findings: ${problems.map(({ message }) => message).join(' ')}`,
    nextStep: 'Ask for as much as the layers above, or have them allow less.',
    problems,
  });
};

/**
 * Refuses a layer that contradicts itself, or asks for less than those above it allow.
 * @throws DomainError REQUIREMENTS_INVALID
 */
export const checkLayer = (layer: RequirementLayer, above: readonly RequirementLayer[]): void => {
  const { overruled } = mergeRequirements([...above, layer]);
  refuse(problemsOfStated(layer.states));
  refuse(problemsOf(overruled.filter((each) => each.layer === layer.layer)));
};

/**
 * Refuses that a gap does without what it must not. What it merely asks too little of is raised to what the layers above
 * ask, since its terms have to say something.
 * @throws DomainError REQUIREMENTS_INVALID
 */
export const checkWaivers = (
  { certificates, languages, waives }: OwnRequirements,
  { overruled }: Pick<MergedRequirements, 'overruled'>,
): void => {
  const waived = [...(waives?.certificates ?? []), ...(waives?.languages ?? [])];
  const states = { certificates: certificates.map((kind) => ({ kind })), languages };
  refuse(problemsOfStated({ ...states, ...(waives ? { waives } : {}) }));
  refuse(problemsOf(overruled.filter(({ layer, term }) => layer === 'gap' && term !== null && waived.includes(term))));
};
