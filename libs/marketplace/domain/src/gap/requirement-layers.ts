import { CEFR_LEVELS, type CefrLevel } from '@crossward/kernel';
import type { GapRequirements } from '@crossward/contracts';

export const REQUIREMENT_LAYERS = ['organisation', 'facility', 'unit', 'gap'] as const;
export type RequirementLayerName = (typeof REQUIREMENT_LAYERS)[number];

/** What one layer states. What it leaves out it takes as it comes from above; `mayLoosen` lets the layers below ask less. */
export interface StatedRequirements {
  minimumYears?: { years: number; mayLoosen?: boolean };
  certificates?: readonly { kind: string; mayLoosen?: boolean }[];
  languages?: readonly { language: string; level: CefrLevel; mayLoosen?: boolean }[];
  acceptsPendingLicence?: { accepted: boolean; mayLoosen?: boolean };
  /** What the layers above ask for and this one does not need. */
  waives?: { certificates?: readonly string[]; languages?: readonly string[] };
}

export interface RequirementLayer {
  layer: RequirementLayerName;
  id: string;
  name: string;
  states: StatedRequirements;
}

/** Which layer a requirement comes from. */
export interface RequirementSource {
  requirement: 'specialty' | 'minimumYears' | 'certificate' | 'language' | 'acceptsPendingLicence';
  /** The certificate or language; null where there is but one such requirement. */
  term: string | null;
  layer: RequirementLayerName;
  id: string;
  name: string;
}

/** A statement that asks for less than the layers above allow, and what stands in its place. */
export interface Overruled {
  requirement: RequirementSource['requirement'];
  term: string | null;
  layer: RequirementLayerName;
  by: RequirementSource;
}

export interface MergedRequirements {
  requirements: Omit<GapRequirements, 'specialty'>;
  sources: RequirementSource[];
  overruled: Overruled[];
}

/** One requirement as one layer states it; the higher the rank, the stricter. */
interface Statement {
  requirement: RequirementSource['requirement'];
  term: string | null;
  rank: number;
  mayLoosen: boolean;
  layer: RequirementLayer;
}

/** Nothing is asked for: below the first level of a language, and of a certificate. */
const WAIVED = -1;
const ASKED = 0;

const statementsOf = (layer: RequirementLayer): Statement[] => {
  const { minimumYears, acceptsPendingLicence, certificates = [], languages = [], waives = {} } = layer.states;
  const say = (
    requirement: Statement['requirement'],
    term: string | null,
    rank: number,
    mayLoosen = false,
  ): Statement => ({ requirement, term, rank, mayLoosen, layer });
  return [
    ...(minimumYears ? [say('minimumYears', null, minimumYears.years, minimumYears.mayLoosen)] : []),
    ...(acceptsPendingLicence
      ? [
          say(
            'acceptsPendingLicence',
            null,
            acceptsPendingLicence.accepted ? WAIVED : ASKED,
            acceptsPendingLicence.mayLoosen,
          ),
        ]
      : []),
    ...certificates.map(({ kind, mayLoosen }) => say('certificate', kind, ASKED, mayLoosen)),
    ...languages.map(({ language, level, mayLoosen }) =>
      say('language', language, CEFR_LEVELS.indexOf(level), mayLoosen),
    ),
    // A waiver binds nobody: the layers below may ask for it again, and less than nothing there is not.
    ...(waives.certificates ?? []).map((kind) => say('certificate', kind, WAIVED, true)),
    ...(waives.languages ?? []).map((language) => say('language', language, WAIVED, true)),
  ];
};

interface Settled {
  /** What counts. */
  current: Statement;
  /** The strictest that no layer below may go under; null while everything may be loosened. */
  floor: Statement | null;
}

/** Takes one more statement from below into account. Equal ones leave the source with the layer above. */
const settle = (above: Settled | undefined, below: Statement): { settled: Settled; by: Statement | null } => {
  const firm = below.mayLoosen ? null : below;
  if (!above) return { settled: { current: below, floor: firm }, by: null };
  const { current, floor } = above;
  const floored = floor !== null && below.rank < floor.rank;
  const next = floored ? floor : below.rank === current.rank ? current : below;
  // A firm statement at the rank that counts already makes that one firm.
  const nextFloor = floored || !firm ? floor : next;
  return { settled: { current: next, floor: nextFloor }, by: floored ? floor : null };
};

const sourceOf = ({ requirement, term, layer }: Statement): RequirementSource => ({
  requirement,
  term,
  layer: layer.layer,
  id: layer.id,
  name: layer.name,
});

const isAsked = ({ requirement, rank }: Statement): boolean =>
  rank !== WAIVED || requirement === 'acceptsPendingLicence';

/**
 * What a gap asks for by all its layers, from the organisation down to the gap itself, whatever order they come in. A lower
 * layer adds or tightens; it loosens only down to what no layer above has made firm. Where it asks for less, the firm
 * statement counts, and `overruled` tells.
 */
export const mergeRequirements = (layers: readonly RequirementLayer[]): MergedRequirements => {
  const settledBy = new Map<string, Settled>();
  const overruled: Overruled[] = [];
  const downwards = [...layers].sort(
    (a, b) => REQUIREMENT_LAYERS.indexOf(a.layer) - REQUIREMENT_LAYERS.indexOf(b.layer),
  );
  for (const statement of downwards.flatMap(statementsOf)) {
    const { requirement, term, layer } = statement;
    const key = `${requirement} ${term ?? ''}`;
    const { settled, by } = settle(settledBy.get(key), statement);
    settledBy.set(key, settled);
    if (by) overruled.push({ requirement, term, layer: layer.layer, by: sourceOf(by) });
  }
  const counting = [...settledBy.values()].map(({ current }) => current).filter(isAsked);
  const of = (requirement: Statement['requirement']): Statement[] =>
    counting.filter((statement) => statement.requirement === requirement);
  return {
    requirements: {
      minimumYears: of('minimumYears')[0]?.rank ?? 0,
      certificates: of('certificate').map(({ term }) => term as string),
      languages: of('language').map(({ term, rank }) => ({
        language: term as string,
        level: CEFR_LEVELS[rank] as CefrLevel,
      })),
      acceptsPendingLicence: of('acceptsPendingLicence')[0]?.rank !== ASKED,
    },
    sources: counting.map(sourceOf),
    overruled,
  };
};
