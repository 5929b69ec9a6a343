import { compileLaw } from './engine.js';
import { arrangementOf, ask, multistate, tinyLaw } from './fixtures/tiny-law.js';

describe('the end of a right', () => {
  const limitsOn = (destination: string, on: string, licence: object = {}): unknown =>
    compileLaw(tinyLaw()).decide(
      ask(
        {
          licences: [{ ...multistate, expiresOn: undefined, ...licence }],
          residences: [{ jurisdiction: 'XB-AA', from: '2015-01-01' }],
        },
        destination,
        on,
      ),
    ).limits;

  it('comes with the day on which the membership of the destination becomes doubtful', () => {
    expect(limitsOn('XB-CC', '2026-05-31')).toEqual([{ kind: 'until', value: '2026-06-01' }]);
  });

  it('can be the end of the membership of another place, by `endOf`', () => {
    const right = arrangementOf('right', {
      gives: 'right',
      subject: { id: 'holds-licence', in: 'licences', as: 'licence' },
      limits: [{ kind: 'until', value: { endOf: 'pact', as: 'inbound', of: '$licence.jurisdiction' } }],
    });
    const engine = compileLaw(tinyLaw({ arrangements: [right] }));
    const limits = (jurisdiction: string, on = '2026-05-31'): unknown =>
      engine.decide(ask({ licences: [{ ...multistate, jurisdiction }] }, 'XA', on)).limits;
    expect(limits('XB-BB')).toEqual([{ kind: 'until', value: '2028-01-01' }]);
    expect(limits('XB-CC')).toEqual([{ kind: 'until', value: '2026-06-01' }]);
    expect(limits('XB-AA')).toEqual([]);
  });

  it('can be the end of a calendar year, by `yearAfter`', () => {
    const right = arrangementOf('right', {
      gives: 'right',
      subject: { id: 'holds-licence', in: 'licences', as: 'licence' },
      limits: [{ kind: 'until', value: { yearAfter: '$licence.issuedOn' } }],
    });
    const engine = compileLaw(tinyLaw({ arrangements: [right] }));
    const limits = (issuedOn?: string): unknown =>
      engine.decide(ask({ licences: [{ ...multistate, issuedOn }] })).limits;
    expect(limits('2026-01-01')).toEqual([{ kind: 'until', value: '2027-01-01' }]);
    expect(limits('2025-12-31')).toEqual([{ kind: 'until', value: '2026-01-01' }]);
    expect(limits()).toEqual([]);
  });

  it('is told of the licence and of the application with which the right lasts longest', () => {
    const right = arrangementOf('right', {
      subject: { id: 'holds-licence', in: 'licences', as: 'licence' },
      rightWhen: [
        {
          id: 'declared',
          exists: { in: 'applications', as: 'declaration', where: { field: 'kind', is: 'declaration' } },
        },
      ],
      limits: [
        { kind: 'until', value: { day: '$licence.expiresOn', plus: { days: 1 } } },
        { kind: 'until', value: { day: '$declaration.filedOn', plus: { years: 1 } } },
      ],
    });
    const engine = compileLaw(tinyLaw({ arrangements: [right] }));
    const declared = (filedOn: string): object => ({ jurisdiction: 'XB-BB', kind: 'declaration', filedOn });
    const limits = (...order: [number, number]): unknown => {
      const licences = [multistate, { ...multistate, expiresOn: '2029-06-30' }];
      const applications = [declared('2025-12-01'), declared('2026-11-20')];
      return engine.decide(
        ask({ licences: order.map((at) => licences[at]), applications: order.map((at) => applications[at]) }),
      ).limits;
    };
    expect(limits(0, 1)).toEqual([{ kind: 'until', value: '2027-11-20' }]);
    expect(limits(1, 0)).toEqual([{ kind: 'until', value: '2027-11-20' }]);
  });
});
