import { PERMISSIONS, ROLES, type Permission } from '@crossward/contracts';
import { holds, ROLE_PERMISSIONS } from './role-permissions.js';

describe('roles', () => {
  it('between them hold every permission, and each one only known permissions', () => {
    const held = new Set(ROLES.flatMap((role) => [...ROLE_PERMISSIONS[role]]));
    expect([...held].sort()).toEqual([...PERMISSIONS].sort());
  });

  it.each<Permission>([
    ...(['profile:write-own', 'submission:create', 'submission:withdraw', 'offer:answer'] as const),
    ...(['timecard:state', 'extension:answer'] as const),
  ])('leave (%s) to the nurse alone', (permission) => {
    expect(ROLES.filter((role) => holds(role, permission))).toEqual(['nurse']);
  });

  it('let only an approver or an administrator bind a hospital', () => {
    for (const permission of [
      'gap:approve',
      'offer:extend',
      'placement:start',
      'submission:decide',
      'timecard:approve',
    ] as const) {
      expect(ROLES.filter((role) => holds(role, permission))).toEqual(['hospital-approver', 'admin']);
    }
  });

  it('leave the review of evidence to recruiters', () => {
    expect(ROLES.filter((role) => holds(role, 'verification:review'))).toEqual(['recruiter']);
  });

  it('leave organisations, the audit log and the queues to administrators', () => {
    for (const permission of [
      'organisation:manage',
      'audit:read',
      'audit:verify',
      'queue:read',
      'queue:manage',
    ] as const) {
      expect(ROLES.filter((role) => holds(role, permission))).toEqual(['admin']);
    }
  });

  it('let everybody read the own account and what the audit log says about it', () => {
    for (const role of ROLES) {
      expect([holds(role, 'account:read-own'), holds(role, 'audit:read-own')]).toEqual([true, true]);
    }
  });
});
