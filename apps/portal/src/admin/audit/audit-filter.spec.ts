import { filterOf, queryOf, searchOf } from './audit-filter.js';

const ID = '0190a000-0000-7000-8000-000000000001';

describe('the filter of the audit log', () => {
  it('comes from the address and goes back into it without what is empty', () => {
    const filter = filterOf({ about: ` ${ID} `, from: '2026-01-01', other: 'x' });
    expect(filter).toEqual({ about: ID, actor: '', from: '2026-01-01', until: '' });
    expect(searchOf(filter)).toEqual({ about: ID, from: '2026-01-01' });
  });

  it('takes nothing but text from an address that somebody wrote by hand', () => {
    expect(filterOf({ about: { a: 1 }, actor: 7, until: null })).toEqual({ about: '', actor: '', from: '', until: '' });
  });

  it('does not ask the server for what it would refuse', () => {
    expect(queryOf({ about: 'half an id', actor: ID, from: '2026-1-1', until: '2026-01-31' })).toEqual({
      actorAccountId: ID,
      until: '2026-01-31',
    });
  });
});
