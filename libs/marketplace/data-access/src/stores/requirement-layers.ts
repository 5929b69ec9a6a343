import type { RequirementLayer } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';

/** The layers above one gap, as JSON; `o`, `f`, `u` are its organisation, facility and unit. */
export const LAYERS_ABOVE = `(
    SELECT coalesce(jsonb_agg(jsonb_build_object(
      'layer', CASE WHEN l.unit_id IS NOT NULL THEN 'unit' WHEN l.facility_id IS NOT NULL THEN 'facility' ELSE 'organisation' END,
      'id', coalesce(l.unit_id, l.facility_id, l.organisation_id),
      'name', CASE WHEN l.unit_id IS NOT NULL THEN u.name WHEN l.facility_id IS NOT NULL THEN f.name ELSE o.name END,
      'states', l.states) ORDER BY l.unit_id NULLS FIRST, l.facility_id NULLS FIRST), '[]')
    FROM marketplace.requirement_layers l
    WHERE l.organisation_id = o.id AND (l.facility_id IS NULL OR l.facility_id = f.id)
      AND (l.unit_id IS NULL OR l.unit_id = u.id))`;

/** What a unit takes over from its organisation, its facility and itself. */
export const layersOfUnit = async (tx: Transaction, unitId: string): Promise<RequirementLayer[]> => {
  const [row] = await tx.query<{ layers: RequirementLayer[] }>(
    `SELECT ${LAYERS_ABOVE} AS layers
     FROM marketplace.units u JOIN marketplace.facilities f ON f.id = u.facility_id
       JOIN marketplace.organisations o ON o.id = u.organisation_id
     WHERE u.id = $1`,
    [unitId],
  );
  return row?.layers ?? [];
};
