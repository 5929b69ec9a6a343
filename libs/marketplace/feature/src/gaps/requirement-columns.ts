import { layersOfUnit, nameOfGap, type GapRow } from '@crossward/marketplace-data-access';
import {
  checkWaivers,
  requirementsOfGap,
  type OwnRequirements,
  type RequirementLayer,
} from '@crossward/marketplace-domain';
import type { GapRequirements } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';

type Where = Pick<GapRow, 'id' | 'unitId' | 'startsOn'> & { unitName: string };
type Columns = GapRequirements & Pick<GapRow, 'ownRequirements' | 'inheritedRequirements' | 'requirementSources'>;

/** Keeps the keys that were sent: a body has the others as undefined. */
const plain = (own: OwnRequirements): OwnRequirements => JSON.parse(JSON.stringify(own)) as OwnRequirements;

const columnsFrom = (
  { id, unitName, startsOn }: Where,
  own: OwnRequirements,
  layers: readonly RequirementLayer[],
): Omit<Columns, 'inheritedRequirements'> & { whole: ReturnType<typeof requirementsOfGap> } => {
  const whole = requirementsOfGap({ id, name: nameOfGap(unitName, startsOn) }, own, layers);
  return { ...whole.requirements, ownRequirements: plain(own), requirementSources: whole.sources, whole };
};

/**
 * What a gap asks for, as its columns. A draft follows its layers; an open gap stays with those that it was opened with.
 * @param frozen the layers that an open gap keeps; null: it still follows them
 * @throws DomainError REQUIREMENTS_INVALID for a waiver that the layers do not allow
 */
export const requirementColumns = async (
  tx: Transaction,
  where: Where,
  own: OwnRequirements,
  frozen: RequirementLayer[] | null,
): Promise<Columns> => {
  const layers = frozen ?? (await layersOfUnit(tx, where.unitId));
  const { whole, ...columns } = columnsFrom(where, own, layers);
  checkWaivers(own, whole);
  return { ...columns, inheritedRequirements: frozen };
};

/** The same of a gap that opens or ends: from now on nothing about its layers changes it. */
export const frozenColumns = async (tx: Transaction, where: Where, own: OwnRequirements): Promise<Columns> => {
  const inheritedRequirements = await layersOfUnit(tx, where.unitId);
  const { whole: _whole, ...columns } = columnsFrom(where, own, inheritedRequirements);
  return { ...columns, inheritedRequirements };
};
