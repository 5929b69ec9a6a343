import type { Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_COLUMNS, accountView, type AccountRow, type AccountView } from './account.js';

/** Accounts of staff by the beginnings of the words in their name and address, or by id; administrators see them. */
@Injectable()
export class StaffFinder {
  async find(
    tx: Transaction,
    by: { id: string } | { words: readonly string[] },
    limit: number,
  ): Promise<AccountView[]> {
    const condition =
      'id' in by ? 'id = $1' : `NOT false = ANY (platform.words_begun(display_name || ' ' || email, $1))`;
    const rows = await tx.query<AccountRow>(
      `SELECT ${ACCOUNT_COLUMNS} FROM identity.accounts WHERE role <> 'nurse' AND ${condition}
        ORDER BY id LIMIT ${limit}`,
      ['id' in by ? by.id : by.words],
    );
    return rows.map(accountView);
  }
}
