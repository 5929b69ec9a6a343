import { addDays, type LocalDate } from '@crossward/kernel';
import { nextRenewal, passportExpiry } from './renewal.js';

const day = (text: string): LocalDate => text as LocalDate;

describe('nextRenewal', () => {
  it('ends a Texas licence with the birth month of the next year of the same parity', () => {
    expect(nextRenewal('US-TX', day('1990-07-14'), day('2026-11-22'))).toBe('2028-07-31');
    expect(nextRenewal('US-TX', day('1991-07-14'), day('2026-11-22'))).toBe('2027-07-31');
    expect(nextRenewal('US-TX', day('1990-02-03'), day('2026-11-22'))).toBe('2028-02-29');
    expect(nextRenewal('US-TX', day('1991-12-03'), day('2026-11-22'))).toBe('2027-12-31');
  });

  it('leaves exactly 200 days, or takes the next turn', () => {
    const end = day('2027-12-31');
    expect(nextRenewal('CA-ON', day('1990-01-01'), addDays(end, -200))).toBe('2027-12-31');
    expect(nextRenewal('CA-ON', day('1990-01-01'), addDays(end, -199))).toBe('2028-12-31');
  });

  it('gives the same end on a later day, unless a renewal lies between', () => {
    const [first, later] = [day('2026-11-22'), day('2026-12-20')];
    expect(nextRenewal('US-FL', day('1991-07-14'), later)).toBe(nextRenewal('US-FL', day('1991-07-14'), first));
  });

  it('knows registration without an end', () => {
    expect(nextRenewal('DE', day('1990-01-01'), day('2026-11-22'))).toBeUndefined();
  });
});

describe('passportExpiry', () => {
  it('lies more than a year ahead, on a tenth birthday', () => {
    expect(passportExpiry(day('1990-02-03'), day('2026-11-22'))).toBe('2030-02-03');
    expect(passportExpiry(day('1987-12-01'), day('2026-11-22'))).toBe('2037-12-01');
  });
});
