import { QueryFailedError } from 'typeorm';
import {
  asUnavailable,
  constraintOf,
  isExclusionViolation,
  isForeignKeyViolation,
  isRetriable,
  isUnavailable,
  isUniqueViolation,
  sqlState,
  versionConflict,
} from './database-errors.js';

const failed = (code: string, constraint?: string): Error =>
  new QueryFailedError('SELECT 1', [], Object.assign(new Error('refused'), { code, constraint }));

describe('errors of the database', () => {
  it('are known by their state, wrapped or not', () => {
    expect(sqlState(failed('23505'))).toBe('23505');
    expect(sqlState(Object.assign(new Error('x'), { code: '40001' }))).toBe('40001');
    expect(sqlState(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBeNull();
    expect(sqlState('23505')).toBeNull();
  });

  it('tell the constraint that was violated', () => {
    expect(constraintOf(failed('23P01', 'placements_no_overlap'))).toBe('placements_no_overlap');
    expect(isExclusionViolation(failed('23P01', 'placements_no_overlap'), 'placements_no_overlap')).toBe(true);
    expect(isExclusionViolation(failed('23P01', 'placements_no_overlap'), 'another')).toBe(false);
    expect(isUniqueViolation(failed('23P01'))).toBe(false);
    expect(isForeignKeyViolation(failed('23503'))).toBe(true);
  });

  it.each(['40001', '40P01'])('are worth another run: %s', (code) => expect(isRetriable(failed(code))).toBe(true));
  it.each(['23505', '23P01', '42501', '57014'])('are not worth another run: %s', (code) =>
    expect(isRetriable(failed(code))).toBe(false),
  );

  it.each(['08006', '53300', '57P01', '57P03', '57014', '55P03', 'ECONNREFUSED', 'ECONNRESET'])(
    'mean that it cannot answer now: %s',
    (code) => {
      expect(isUnavailable(failed(code))).toBe(true);
      expect(asUnavailable(failed(code))).toMatchObject({ kind: 'unavailable', code: 'DATABASE_UNAVAILABLE' });
    },
  );

  it('stay as they are when the statement is to blame', () => {
    const error = failed('42P01');
    expect(asUnavailable(error)).toBe(error);
    const conflict = versionConflict('gap', 'g-1');
    expect(conflict.kind).toBe('precondition-failed');
    expect(asUnavailable(conflict)).toBe(conflict);
  });
});
