import type { Actor, Permission, Role } from '@crossward/contracts';
import { ROLE_PERMISSIONS } from './role-permissions.js';

/** A row of identity.accounts. */
export interface AccountRow {
  id: string;
  email: string;
  role: Role;
  organisation_id: string | null;
  nurse_id: string | null;
  display_name: string;
  status: 'active' | 'disabled';
  version: number;
}

/** The columns of `AccountRow`, for SELECT and RETURNING. */
export const ACCOUNT_COLUMNS = 'id, email, role, organisation_id, nurse_id, display_name, status, version';

export interface AccountView {
  id: string;
  email: string;
  role: Role;
  organisationId: string | null;
  nurseId: string | null;
  displayName: string;
  status: 'active' | 'disabled';
  /** What the role may do, so that a client shows only that. */
  permissions: Permission[];
  version: number;
}

export const actorOfAccount = ({ id, role, organisation_id, nurse_id }: AccountRow): Actor => ({
  role,
  accountId: id,
  organisationId: organisation_id,
  nurseId: nurse_id,
});

export const accountView = (row: AccountRow): AccountView => ({
  id: row.id,
  email: row.email,
  role: row.role,
  organisationId: row.organisation_id,
  nurseId: row.nurse_id,
  displayName: row.display_name,
  status: row.status,
  permissions: [...ROLE_PERMISSIONS[row.role]],
  version: row.version,
});

/** E-mail addresses are compared, stored and counted in this form only. */
export const normalEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();
