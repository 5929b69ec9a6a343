import type { ContractClause, ContractSide, ContractTerms } from '@crossward/contracts';
import { addDays, DomainError, localDate } from '@crossward/kernel';
import fc from 'fast-check';
import {
  declineAmendment,
  draftContract,
  proposeAmendment,
  sendContract,
  signContract,
  versionInEffect,
  type Contract,
} from './contract.js';
import { contractLifecycle } from './contract-lifecycle.js';
import { endContract } from './end-contract.js';
import { sampleTerms } from './testing/sample-terms.js';

const HOUR = 3_600_000;
const START = new Date('2026-12-01T15:00:00Z');
const TIME_ZONE = 'America/Toronto';
const at = (hours: number) => ({ now: new Date(START.getTime() + hours * HOUR), timeZone: TIME_ZONE });

const active = (terms = sampleTerms()): Contract =>
  signContract(signContract(sendContract(draftContract('c', terms)), 1, 'hospital', at(0)), 1, 'nurse', at(1));

const withClause = (terms: ContractTerms, clause: ContractClause): ContractTerms => ({
  ...terms,
  clauses: terms.clauses.map((each) => (each.kind === clause.kind ? clause : each)),
});
const DAY = localDate('2027-02-01');
const fewerHours = withClause(sampleTerms(), { kind: 'guaranteed-hours', hoursPerWeek: 24 });
const higherRate = sampleTerms({ payRate: { minorUnits: 6600, currency: 'CAD' } });
const code = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof DomainError
      ? [error.code, ...error.problems.map((each) => each.code)].join(' ')
      : String(error);
  }
};

describe('a contract', () => {
  it.each([
    ['nurse', 'hospital', 'nurse_signed'],
    ['hospital', 'nurse', 'hospital_signed'],
  ] as [ContractSide, ContractSide, string][])('is signed by the %s, then the %s', (first, second, between) => {
    const half = signContract(sendContract(draftContract('c', sampleTerms())), 1, first, at(0));
    expect(half.status).toBe(between);
    expect(versionInEffect(half, DAY, at(9).now)).toBeNull();
    expect(code(() => signContract(half, 1, first, at(1)))).toBe('ALREADY_SIGNED');
    const both = signContract(half, 1, second, at(1));
    expect(both.status).toBe('active');
    expect(versionInEffect(both, DAY, at(1).now)?.number).toBe(1);
  });

  it('cannot be signed before it is sent', () => {
    expect(code(() => signContract(draftContract('c', sampleTerms()), 1, 'nurse', at(0)))).toBe(
      'CONTRACT_VERSION_NOT_OPEN',
    );
  });

  it('holds from its first day on, and not the day before', () => {
    const contract = active();
    expect(versionInEffect(contract, localDate('2027-01-03'), at(9).now)).toBeNull();
    expect(versionInEffect(contract, localDate('2027-01-04'), at(9).now)?.number).toBe(1);
  });
});

describe('an amendment', () => {
  const propose = (terms: ContractTerms, effectiveOn = DAY, contract = active()): Contract =>
    proposeAmendment(contract, { terms, effectiveOn }, at(2));

  it('changes nothing until both have signed, and then from its day', () => {
    const open = propose(higherRate);
    const half = signContract(open, 2, 'hospital', at(3));
    expect(versionInEffect(half, DAY, at(99).now)?.number).toBe(1);
    const both = signContract(half, 2, 'nurse', at(4));
    expect(versionInEffect(both, addDays(DAY, -1), at(99).now)?.number).toBe(1);
    expect(versionInEffect(both, DAY, at(99).now)?.number).toBe(2);
  });

  it('that is not only in her favour counts 48 hours after the nurse signed, and not a moment before', () => {
    const both = signContract(signContract(propose(fewerHours), 2, 'hospital', at(3)), 2, 'nurse', at(4));
    const end = at(4 + 48).now.getTime();
    expect(both.versions[1]?.bindingFrom?.getTime()).toBe(end);
    expect(versionInEffect(both, DAY, new Date(end - 1))?.number).toBe(1);
    expect(versionInEffect(both, DAY, new Date(end))?.number).toBe(2);
  });

  it('in her favour alone counts at once', () => {
    const both = signContract(signContract(propose(higherRate), 2, 'hospital', at(3)), 2, 'nurse', at(4));
    expect(both.versions[1]?.bindingFrom).toEqual(at(4).now);
  });

  it('whose cooling-off time ends after its day holds from the next whole day', () => {
    const began = { now: new Date('2027-01-10T15:00:00Z'), timeZone: TIME_ZONE };
    const open = proposeAmendment(active(), { terms: fewerHours, effectiveOn: localDate('2027-01-10') }, began);
    const both = signContract(signContract(open, 2, 'hospital', began), 2, 'nurse', began);
    expect(both.versions[1]?.inForceFrom).toBe('2027-01-13');
  });

  it('can be taken back by the nurse while it cools off, by the hospital not, and by nobody afterwards', () => {
    const both = signContract(signContract(propose(fewerHours), 2, 'hospital', at(3)), 2, 'nurse', at(4));
    expect(code(() => declineAmendment(both, 2, 'hospital', at(5).now))).toBe('CONTRACT_VERSION_NOT_OPEN');
    expect(code(() => declineAmendment(both, 2, 'nurse', at(52).now))).toBe('CONTRACT_VERSION_NOT_OPEN');
    const declined = declineAmendment(both, 2, 'nurse', new Date(at(52).now.getTime() - 1));
    expect(versionInEffect(declined, DAY, at(99).now)?.number).toBe(1);
  });

  it('that is declined changes nothing else', () => {
    const before = active();
    const declined = declineAmendment(propose(fewerHours, DAY, before), 2, 'nurse', at(3).now);
    expect(declined.status).toBe(before.status);
    expect(declined.versions[0]).toEqual(before.versions[0]);
    expect(code(() => proposeAmendment(declined, { terms: higherRate, effectiveOn: DAY }, at(4)))).toBe('none');
  });

  it('waits for the one before it', () => {
    expect(code(() => propose(higherRate, DAY, propose(fewerHours)))).toBe('AMENDMENT_PENDING');
  });

  it.each([
    ['a cut of one cent', { payRate: { minorUnits: 6499, currency: 'CAD' } }, DAY, 'RATE_CUT'],
    ['another currency', { payRate: { minorUnits: 9000, currency: 'USD' } }, DAY, 'TWO'],
    ['the same terms', {}, DAY, 'NOTHING_CHANGED'],
    ['other days', { endsOn: localDate('2027-04-06') }, DAY, 'DAYS_CHANGED'],
    ['a day in the past', { weeklyHours: 40 }, localDate('2026-11-30'), 'IN_THE_PAST OUTSIDE_CONTRACT'],
    ['a day after its end', { weeklyHours: 40 }, localDate('2027-04-05'), 'OUTSIDE_CONTRACT'],
  ] as [string, Partial<ContractTerms>, typeof DAY, string][])(
    'is refused: %s',
    (_, changes, effectiveOn, expected) => {
      const found = code(() => propose(sampleTerms(changes), effectiveOn));
      expect(found).toBe(`AMENDMENT_INVALID ${expected === 'TWO' ? 'CURRENCY_CHANGED' : expected}`);
    },
  );

  it('raises the rate only where the signed clause allows it, and with the notice of it', () => {
    const fixed = withClause(sampleTerms(), { kind: 'rate-change', noticeDays: 14, allowed: 'never' });
    const raised = { ...fixed, payRate: higherRate.payRate };
    expect(code(() => propose(raised, DAY, active(fixed)))).toBe('AMENDMENT_INVALID RATE_FIXED');
    const [begun, terms] = [{ now: new Date('2027-01-10T15:00:00Z'), timeZone: TIME_ZONE }, higherRate];
    const from = (day: string) => () => proposeAmendment(active(), { terms, effectiveOn: localDate(day) }, begun);
    expect(code(from('2027-01-23'))).toBe('AMENDMENT_INVALID RATE_NOTICE_TOO_SHORT');
    expect(code(from('2027-01-24'))).toBe('none');
  });
});

describe('the end of a contract', () => {
  const terms = sampleTerms({
    clauses: [
      ...sampleTerms().clauses,
      { kind: 'penalty', side: 'hospital', amount: { minorUnits: 9900, currency: 'CAD' } },
    ],
  });
  const signed = { status: 'active', terms } as const;

  it('is a cancellation until the first day, and a termination from it on', () => {
    const on = (today: string) => endContract(signed, { by: 'nurse', today: localDate(today) }).status;
    expect(on('2027-01-03')).toBe('cancelled_before_start');
    expect(on('2027-01-04')).toBe('terminated');
  });

  it('takes the notice of the side that ends it, and never runs beyond the contract', () => {
    const today = localDate('2027-02-01');
    expect(endContract(signed, { by: 'nurse', today })).toMatchObject({
      endsOn: '2027-02-15',
      missingDays: 0,
      penalty: null,
    });
    expect(endContract(signed, { by: 'nurse', today: localDate('2027-04-01') }).endsOn).toBe('2027-04-05');
  });

  it('costs what the clause says one day short of the notice, and nothing with all of it', () => {
    const today = localDate('2027-02-01');
    const ends = (endsOn: string) => endContract(signed, { by: 'hospital', today, endsOn: localDate(endsOn) });
    expect(ends('2027-02-14')).toMatchObject({ missingDays: 1, penalty: { minorUnits: 9900, currency: 'CAD' } });
    expect(ends('2027-02-15')).toMatchObject({ missingDays: 0, penalty: null });
    expect(() => ends('2027-01-31')).toThrow(expect.objectContaining({ code: 'LAST_DAY_INVALID' }));
    expect(() => ends('2027-04-06')).toThrow(expect.objectContaining({ code: 'LAST_DAY_INVALID' }));
  });
});

describe('contracts on random walks', () => {
  type Step = (contract: Contract, hour: number) => Contract;
  const sides = fc.constantFrom<ContractSide>('nurse', 'hospital');
  const number = fc.integer({ min: 0, max: 6 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.constant<Step>((contract) => sendContract(contract)),
    fc.tuple(sides, number).map(
      ([side, n]): Step =>
        (contract, hour) =>
          signContract(contract, n, side, at(hour)),
    ),
    fc.tuple(sides, number).map(
      ([side, n]): Step =>
        (contract, hour) =>
          declineAmendment(contract, n, side, at(hour).now),
    ),
    fc
      .tuple(fc.integer({ min: 6400, max: 6700 }), fc.integer({ min: -2, max: 40 }))
      .map(([minorUnits, hoursPerWeek]): Step => (contract, hour) => {
        const clause = { kind: 'guaranteed-hours', hoursPerWeek } as const;
        const terms = withClause(sampleTerms({ payRate: { minorUnits, currency: 'CAD' } }), clause);
        return proposeAmendment(contract, { terms, effectiveOn: DAY }, at(hour));
      }),
    fc.constantFrom(...contractLifecycle.states).map(
      (to): Step =>
        (contract) =>
          ['completed', 'terminated', 'cancelled_before_start'].includes(to)
            ? { ...contract, status: contractLifecycle.move(contract.status, to) }
            : contract,
    ),
  );

  it('never change what is signed, are active only with both signatures, and never pay less', () => {
    const walk = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 30 })), { minLength: 10_000, maxLength: 10_000 });
    let taken = 0;
    fc.assert(
      fc.property(walk, (steps) => {
        let contract = draftContract('c', sampleTerms());
        let hour = 0;
        for (const [move, pause] of steps) {
          hour = (hour + pause) % 1000;
          const before = contract;
          const kept = structuredClone(before.versions);
          try {
            contract = move(before, hour);
            taken += 1;
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          expectNothingBent(before, kept, contract);
          // A walk that has ended begins anew, so that its steps are not spent on a closed contract.
          if (contractLifecycle.isFinal(contract.status)) contract = draftContract('c', sampleTerms());
        }
      }),
      { numRuns: 5 },
    );
    expect(taken).toBeGreaterThan(1000);
  });

  const expectNothingBent = (before: Contract, kept: Contract['versions'], after: Contract): void => {
    const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    if (!isSame(before.versions, kept)) throw new Error('A step changed the contract that it was given.');
    for (const version of before.versions) {
      const next = after.versions.find((each) => each.number === version.number);
      if (!next || !isSame(next.terms, version.terms)) throw new Error(`Version ${version.number} was changed.`);
      if (!isSame(next.signatures.slice(0, version.signatures.length), version.signatures)) {
        throw new Error(`A signature of version ${version.number} is gone.`);
      }
    }
    const signed = after.versions.filter((each) => each.status === 'signed');
    if (signed.some((each) => new Set(each.signatures.map(({ side }) => side)).size !== 2)) {
      throw new Error('A version is signed without both signatures.');
    }
    if (after.status === 'active' && signed[0]?.number !== 1) throw new Error('Active without both signatures.');
    const rates = signed.map((each) => each.terms.payRate.minorUnits);
    if (rates.some((rate, index) => index > 0 && rate < (rates[index - 1] ?? 0))) throw new Error('The pay was cut.');
  };
});
