import { DomainError } from '@crossward/kernel';
import { queryFromFlags } from './query-from-flags.js';

const today = '2026-11-22';

describe('a query from flags', () => {
  it('spells items by place and by name', () => {
    const query = queryFromFlags(
      {
        profession: 'RN',
        to: 'DE',
        citizenship: ['PL,US', 'RO'],
        licence: ['PL:full', 'RO:full:lapsed:2020-01-31:basis=exam'],
        education: ['PL:titleCode=annex-v:pl-nurse,beganOn=2010-09-01,hours=4600'],
        languageTest: ['ielts-academic:2025-03-01:overall=7.5,writing=7'],
        application: ['DE:registration:2026-10-01:feePaid=true'],
      },
      today,
    );
    expect(query).toEqual({
      nurse: {
        profession: 'RN',
        citizenships: ['PL', 'US', 'RO'],
        licences: [
          { profession: 'RN', jurisdiction: 'PL', scope: 'full', status: 'active' },
          {
            profession: 'RN',
            jurisdiction: 'RO',
            scope: 'full',
            status: 'lapsed',
            expiresOn: '2020-01-31',
            basis: 'exam',
          },
        ],
        education: [{ jurisdiction: 'PL', titleCode: 'annex-v:pl-nurse', beganOn: '2010-09-01', hours: 4600 }],
        languageTests: [{ test: 'ielts-academic', takenOn: '2025-03-01', scores: { overall: 7.5, writing: 7 } }],
        applications: [{ jurisdiction: 'DE', kind: 'registration', filedOn: '2026-10-01', feePaid: true }],
      },
      destination: 'DE',
      on: today,
    });
  });

  it('tells none from unknown', () => {
    expect(queryFromFlags({ profession: 'RN', licence: ['none'], citizenship: ['none'] }, today)).toMatchObject({
      nurse: { licences: [], citizenships: [] },
    });
    expect(queryFromFlags({ profession: 'RN' }, today)).toEqual({ nurse: { profession: 'RN' }, on: today });
  });

  it('refuses what it cannot read, and shows how to write it', () => {
    const read = (licence: string): unknown => {
      try {
        return queryFromFlags({ profession: 'RN', licence: [licence] }, today);
      } catch (error) {
        return (error as DomainError).code;
      }
    };
    expect(read('US-TX:full:active:2027-01-01:more')).toBe('UNREADABLE_FLAG');
    expect(read('US-TX:basis=')).toBe('UNREADABLE_FLAG');
  });
});
