import { addDays, addMonths, DomainError, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import {
  appealRestriction,
  checkEvidence,
  decideAppeal,
  giveNotice,
  liftRestriction,
  NOTICE_DAYS,
  putInForce,
  restrictionStatusOn,
  restrictionStops,
  type Restriction,
  type RestrictionChange,
} from './restriction.js';

const DAY = '2026-11-22' as LocalDate;
const place = { organisationId: 'org', facilityId: 'facility', unitId: 'unit' };
const proposed: Restriction = {
  ...{ id: 'r', organisationId: 'org', facilityId: 'facility', unitId: 'unit', scope: 'facility', status: 'proposed' },
  ...{ kind: 'conduct', happenedOn: DAY, account: 'Left the unit.', statement: 'I saw it.', proposedBy: 'ann' },
  ...{
    notifiedOn: null,
    enforcedBy: null,
    inForceOn: null,
    expiresOn: null,
    patientSafetyReason: null,
    appealedOn: null,
  },
};
const notified: Restriction = { ...proposed, ...giveNotice(proposed, 'bob', DAY) };
const due = addDays(DAY, NOTICE_DAYS);
const terms = { by: 'bob', expiresOn: addMonths(due, 24), patientSafetyReason: null };
const inForce: Restriction = { ...notified, ...putInForce(notified, terms, due) };

const code = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('a restriction', () => {
  it('rests on what has happened, not on what may, and on a statement', () => {
    expect(code(() => checkEvidence(proposed, DAY))).toBeNull();
    const wrong: Partial<Restriction>[] = [
      { account: '  ' },
      { statement: '' },
      { happenedOn: addDays(DAY, 1) },
      { scope: 'unit', unitId: null },
    ];
    for (const change of wrong) {
      expect(code(() => checkEvidence({ ...proposed, ...change }, DAY))).toBe('RESTRICTION_EVIDENCE_INVALID');
    }
  });

  it('is in force seven days after the notice, not a day before', () => {
    expect(code(() => putInForce(notified, terms, addDays(due, -1)))).toBe('RESTRICTION_NOTICE_TOO_SHORT');
    expect(putInForce(notified, terms, due)).toMatchObject({ status: 'in_force', inForceOn: due });
  });

  it('is in force at once only for a reason of patient safety, and never without any notice', () => {
    const urgent = {
      ...terms,
      expiresOn: addMonths(DAY, 1),
      patientSafetyReason: 'Medication taken from the cabinet.',
    };
    expect(putInForce(notified, urgent, DAY).inForceOn).toBe(DAY);
    expect(code(() => putInForce(notified, { ...urgent, patientSafetyReason: ' ' }, DAY))).toBe(
      'RESTRICTION_NOTICE_TOO_SHORT',
    );
    expect(code(() => putInForce(proposed, urgent, due))).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('lasts from a day to 24 months', () => {
    const until = (expiresOn: LocalDate) => code(() => putInForce(notified, { ...terms, expiresOn }, due));
    expect(until(due)).toBe('RESTRICTION_EXPIRY_INVALID');
    expect(until(addDays(due, 1))).toBeNull();
    expect(until(addMonths(due, 24))).toBeNull();
    expect(until(addDays(addMonths(due, 24), 1))).toBe('RESTRICTION_EXPIRY_INVALID');
  });

  it('is decided by others than those who brought it about', () => {
    expect(code(() => giveNotice(proposed, 'ann', DAY))).toBe('RESTRICTION_OWN_DECISION');
    expect(code(() => putInForce(notified, { ...terms, by: 'ann' }, due))).toBe('RESTRICTION_OWN_DECISION');
    const appealed = { ...inForce, ...appealRestriction(inForce, due) };
    for (const by of ['ann', 'bob', null]) {
      expect(code(() => decideAppeal(appealed, { by, outcome: 'lifted' }, due))).toBe('RESTRICTION_OWN_DECISION');
    }
    expect(decideAppeal(appealed, { by: 'eve', outcome: 'lifted' }, due).status).toBe('lifted');
  });

  it('stops until the day before its expiry, also while an appeal is open and after it is upheld', () => {
    const { expiresOn } = inForce as { expiresOn: LocalDate };
    const appealed = { ...inForce, ...appealRestriction(inForce, due) };
    const upheld = { ...appealed, ...decideAppeal(appealed, { by: 'eve', outcome: 'upheld' }, due) };
    for (const each of [inForce, appealed, upheld]) {
      expect(restrictionStops(each, place, addDays(due, -1))).toBe(false);
      expect(restrictionStops(each, place, due)).toBe(true);
      expect(restrictionStops(each, place, addDays(expiresOn, -1))).toBe(true);
      expect(restrictionStops(each, place, expiresOn)).toBe(false);
      expect(restrictionStatusOn(each, expiresOn)).toBe('expired');
    }
    expect(restrictionStops({ ...inForce, ...liftRestriction(inForce, due) }, place, due)).toBe(false);
    for (const each of [proposed, notified]) expect(restrictionStops(each, place, due)).toBe(false);
  });

  it.each([
    ['unit', { unitId: 'other' }, false],
    ['unit', {}, true],
    ['facility', { unitId: 'other' }, true],
    ['facility', { facilityId: 'other' }, false],
    ['organisation', { facilityId: 'other', unitId: 'other' }, true],
    ['organisation', { organisationId: 'other' }, false],
    ['facility', { organisationId: 'other' }, false],
  ] as const)('of the scope %s at %j stops: %s', (scope, elsewhere, stops) => {
    expect(restrictionStops({ ...inForce, scope }, { ...place, ...elsewhere }, due)).toBe(stops);
  });

  it('is appealed once', () => {
    const appealed = { ...inForce, ...appealRestriction(inForce, due) };
    const upheld = { ...appealed, ...decideAppeal(appealed, { by: 'eve', outcome: 'upheld' }, due) };
    expect(code(() => appealRestriction(upheld, due))).toBe('TRANSITION_NOT_ALLOWED');
    expect(code(() => putInForce(upheld, terms, due))).toBe('RESTRICTION_ALREADY_IN_FORCE');
    expect(code(() => decideAppeal(inForce, { by: 'eve', outcome: 'lifted' }, due))).toBe('TRANSITION_NOT_ALLOWED');
  });
});

describe('any history of a restriction', () => {
  const person = fc.constantFrom('ann', 'bob', 'eve', null);
  type Step = {
    move: string;
    by: string | null;
    wait: number;
    months: number;
    reason: string | null;
    outcome: 'upheld' | 'lifted';
  };
  const step: fc.Arbitrary<Step> = fc.record({
    move: fc.constantFrom('notice', 'force', 'appeal', 'decide', 'lift'),
    by: person,
    wait: fc.integer({ min: 0, max: 400 }).map((days) => (days > 20 ? days : days % 9)),
    months: fc.integer({ min: -1, max: 26 }),
    reason: fc.constantFrom(null, null, ' ', 'Patients were at risk.'),
    outcome: fc.constantFrom('upheld', 'lifted'),
  });

  const apply = (
    now: Restriction,
    { move, by, months, reason, outcome }: Step,
    today: LocalDate,
  ): RestrictionChange => {
    if (move === 'notice') return giveNotice(now, by, today);
    if (move === 'force') {
      return putInForce(now, { by, expiresOn: addMonths(today, months), patientSafetyReason: reason }, today);
    }
    if (move === 'appeal') return appealRestriction(now, today);
    return move === 'decide' ? decideAppeal(now, { by, outcome }, today) : liftRestriction(now, today);
  };

  it('is never in force without evidence, notice, a second person and an end within 24 months', () => {
    let everInForce = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let [now, today] = [proposed, DAY];
        for (const each of steps) {
          today = addDays(today, each.wait);
          try {
            now = { ...now, ...apply(now, each, today) };
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          if (!restrictionStops(now, place, today)) continue;
          everInForce += 1;
          expect([now.account, now.statement].every((text) => text.trim() !== '')).toBe(true);
          expect(now.notifiedOn).not.toBeNull();
          const waited = (now.inForceOn as string) >= addDays(now.notifiedOn as LocalDate, NOTICE_DAYS);
          expect(waited || now.patientSafetyReason !== null).toBe(true);
          expect(now.enforcedBy).not.toBeNull();
          expect(now.enforcedBy).not.toBe(now.proposedBy);
          expect((now.expiresOn as string) <= addMonths(now.inForceOn as LocalDate, 24)).toBe(true);
          expect(['in_force', 'appealed', 'upheld']).toContain(now.status);
        }
      }),
      { numRuns: 3000 },
    );
    expect(everInForce).toBeGreaterThan(100);
  });
});
