import type { NurseFacts } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { contradictionsIn } from './contradictions.js';

const on = '2026-11-22' as LocalDate;
const places = (facts: object): string[] =>
  contradictionsIn({ profession: 'RN', ...facts } as unknown as NurseFacts, on).map(({ at }) => at);
const licence = { jurisdiction: 'XA', profession: 'RN', scope: 'full', status: 'active' };

describe('facts that cannot all be true', () => {
  it('are two homes without an end, and not one after the other or a stay beside a home', () => {
    const first = { jurisdiction: 'XA', from: '2020-01-01' };
    expect(places({ residences: [first, { jurisdiction: 'XB-AA', from: '2026-11-22' }] })).toEqual([
      '/nurse/residences/1',
    ]);
    expect(places({ residences: [first, { jurisdiction: 'XB-AA', from: '2026-11-23' }] })).toEqual([]);
    const left = { ...first, until: '2026-11-22' };
    expect(places({ residences: [left, { jurisdiction: 'XB-AA', from: '2026-11-22' }] })).toEqual([]);
    const stay = { jurisdiction: 'XB-AA', from: '2026-11-22', until: '2027-02-22' };
    expect(places({ residences: [first, stay] })).toEqual([]);
  });

  it('are a licence issued the day before the training began, and not one of that day', () => {
    const education = [{ jurisdiction: 'XA', beganOn: '2016-09-01' }];
    expect(places({ education, licences: [{ ...licence, issuedOn: '2016-08-31' }] })).toEqual([
      '/nurse/licences/0/issuedOn',
    ]);
    expect(places({ education, licences: [{ ...licence, issuedOn: '2016-09-01' }] })).toEqual([]);
    const another = [...education, { jurisdiction: 'XA' }];
    expect(places({ education: another, licences: [{ ...licence, issuedOn: '2016-08-31' }] })).toEqual([]);
  });

  it.each([
    ['/nurse/licences/0/expiresOn', { licences: [{ ...licence, issuedOn: '2020-01-02', expiresOn: '2020-01-01' }] }],
    [
      '/nurse/education/0/completedOn',
      { education: [{ jurisdiction: 'XA', beganOn: '2020-01-02', completedOn: '2020-01-01' }] },
    ],
    [
      '/nurse/certificates/0/expiresOn',
      { certificates: [{ kind: 'bls', issuedOn: '2020-01-02', expiresOn: '2020-01-01' }] },
    ],
  ])('are days of one item in the wrong order: %s', (at, facts) => {
    expect(places(facts)).toEqual([at]);
    expect(places(JSON.parse(JSON.stringify(facts).replace('2020-01-02', '2020-01-01')) as object)).toEqual([]);
  });
});
