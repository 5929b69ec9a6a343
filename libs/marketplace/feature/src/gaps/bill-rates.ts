import { GapBillRateRow, type GapRow } from '@crossward/marketplace-data-access';
import type { Money } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

export const billRateOf = async (tx: Transaction, gapId: string): Promise<Money | null> => {
  const row = await tx.manager.findOneBy(GapBillRateRow, { gapId });
  return row && { minorUnits: row.billMinorUnits, currency: row.billCurrency };
};

/** Writes what a gap bills; null takes it away. */
export const setBillRate = async (
  tx: Transaction,
  { id: gapId, organisationId }: Pick<GapRow, 'id' | 'organisationId'>,
  billRate: Money | null | undefined,
): Promise<void> => {
  if (billRate === undefined) return;
  if (billRate === null) {
    await tx.manager.delete(GapBillRateRow, { gapId });
    return;
  }
  const { minorUnits: billMinorUnits, currency: billCurrency } = billRate;
  await tx.manager.upsert(GapBillRateRow, { gapId, organisationId, billMinorUnits, billCurrency }, ['gapId']);
};
