import type { JurisdictionCode } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

/** How a nurse reads pay: in the currency of her pay floor, if she told one, and by the prices of her home. */
export const paySightOf = async (
  tx: Transaction,
  nurseId: string,
): Promise<{ currency: string | null; home: JurisdictionCode } | null> => {
  const [nurse] = await tx.query<{ currency: string | null; home: JurisdictionCode }>(
    `SELECT pay_floor_currency AS currency, home_jurisdiction AS home FROM marketplace.nurses WHERE id = $1`,
    [nurseId],
  );
  return nurse ?? null;
};

/** Where these gaps are, as far as the actor may see them. */
export const jurisdictionsOfGaps = async (
  tx: Transaction,
  gapIds: readonly string[],
): Promise<Map<string, JurisdictionCode>> => {
  if (gapIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; jurisdiction: JurisdictionCode }>(
    'SELECT id, jurisdiction FROM marketplace.gaps WHERE id = ANY ($1::uuid[])',
    [gapIds],
  );
  return new Map(rows.map(({ id, jurisdiction }) => [id, jurisdiction]));
};
