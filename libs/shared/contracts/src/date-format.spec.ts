import { dateFormat } from './date-format.js';

const FIRST = new Date('2026-02-01T07:00:00Z');
const SECOND = new Date('2026-02-02T07:00:00Z');
const in_ = (language: string, options: Intl.DateTimeFormatOptions, date = FIRST): string =>
  dateFormat(language, { timeZone: 'UTC', ...options }).format(date);

describe('dates in words', () => {
  it.each([
    [{ dateStyle: 'medium' }, '1er févr. 2026'],
    [{ dateStyle: 'long' }, '1er février 2026'],
    [{ dateStyle: 'full' }, 'dimanche 1er février 2026'],
    [{ dateStyle: 'long', timeStyle: 'short' }, '1er février 2026 à 07:00'],
    [{ weekday: 'short', day: 'numeric', month: 'short' }, 'dim. 1er févr.'],
  ] as const)('count the first of a month in French (%j)', (options, told) => {
    expect(in_('fr', options)).toBe(told);
    expect(in_('fr', options, SECOND)).toBe(
      told.replace('1er', '2').replace(/dim\w*/, (d) => (d === 'dim' ? 'lun' : 'lundi')),
    );
  });

  it('leave figures as they are, and the other languages', () => {
    expect(in_('fr', { dateStyle: 'short' })).toBe('01/02/2026');
    expect(in_('fr', { day: 'numeric', month: 'numeric' })).toMatch(/^0?1\/0?2$/);
    expect(in_('fr', { month: 'short', year: 'numeric' })).toBe('févr. 2026');
    expect(in_('en', { dateStyle: 'medium' })).toBe('Feb 1, 2026');
    expect(in_('es', { dateStyle: 'long' })).toBe('1 de febrero de 2026');
  });
});
