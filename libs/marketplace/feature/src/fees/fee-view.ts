import { getRow, FeeRow } from '@crossward/marketplace-data-access';
import type { Fee } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { iso } from '../shared/iso.js';
import type { FeeAnswer } from './fee.dto.js';

export const toFee = (row: FeeRow): Fee => ({
  ...{ id: row.id, kind: row.kind, paidBy: row.paidBy, paidOn: row.paidOn, clause: row.clause },
  amount: { minorUnits: row.amountMinorUnits, currency: row.amountCurrency },
});

export const toFeeAnswer = ({ amountMinorUnits, amountCurrency, ...row }: FeeRow): FeeAnswer => ({
  ...row,
  amount: { minorUnits: amountMinorUnits, currency: amountCurrency },
  createdAt: iso(row.createdAt),
});

/** @throws DomainError FEE_NOT_FOUND */
export const readFee = async (tx: Transaction, id: string): Promise<FeeAnswer> =>
  toFeeAnswer(await getRow(tx, FeeRow, 'fee', id));
