import type { LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { decide, resolutionsOf, type CheckToDecide } from './decision.js';
import { assessPacket, packetLifecycle } from './packet.js';
import { licenceOfLabel, licencesOfRoute, requirementsOf, type StatedLicence } from './requirements.js';
import { codeOfNote, SOURCE_NOTE_CODES, SOURCE_NOTES } from './source-notes.js';
import { reusable, type Earlier } from './reuse.js';
import { isEstablished, settlementPath, VERIFICATION_STATUSES, verificationLifecycle } from './verification.js';
import { pollDelayMs, retryDelayMs } from './verifier.js';

const day = (text: string): LocalDate => text as LocalDate;

describe('notes of a source', () => {
  it('have a code each, and what a source wrote itself has none', () => {
    for (const code of SOURCE_NOTE_CODES) expect(codeOfNote(SOURCE_NOTES[code])).toBe(code);
    expect(codeOfNote('The register is closed on Sundays.')).toBeNull();
  });
});

describe('the life of a verification', () => {
  it('never turns a source that is down into a claim that cannot be verified', () => {
    expect(verificationLifecycle.allows('awaiting_source', 'unable_to_verify')).toBe(false);
  });

  it('brings every outcome but a clean one to the recruiter', () => {
    for (const outcome of ['discrepancy', 'unable_to_verify'] as const) {
      const path = settlementPath(outcome);
      path.reduce((from, to) => verificationLifecycle.move(from, to), 'running' as const);
      expect(path.at(-1)).toBe('review');
    }
    expect(settlementPath('verified')).toEqual(['verified']);
  });

  it('lets nobody change what is verified', () => {
    expect(() => verificationLifecycle.move('verified', 'rejected')).toThrow('cannot go from (verified)');
  });
});

describe('reuse', () => {
  const earlier = (changes: Partial<Earlier> = {}): Earlier => ({
    id: 'v1',
    kind: 'licence',
    status: 'verified',
    establishedOn: day('2026-11-01'),
    goodUntil: null,
    listVersion: null,
    ...changes,
  });
  const need = { today: day('2026-12-01'), neededFrom: day('2027-01-04'), listVersion: 'list-2' };

  it('uses a licence check on its thirtieth day and asks anew on the next', () => {
    expect(reusable([earlier()], need)?.id).toBe('v1');
    expect(reusable([earlier()], { ...need, today: day('2026-12-02') })).toBeNull();
  });

  it('asks anew when the credential ends before it is needed, not when it ends that day', () => {
    expect(reusable([earlier({ goodUntil: day('2027-01-03') })], need)).toBeNull();
    expect(reusable([earlier({ goodUntil: day('2027-01-04') })], need)?.id).toBe('v1');
  });

  it('asks a new version of the exclusion list again', () => {
    const screened = earlier({ kind: 'exclusion-list', listVersion: 'list-1' });
    expect(reusable([screened], need)).toBeNull();
    expect(reusable([{ ...screened, listVersion: 'list-2' }], need)?.id).toBe('v1');
  });

  it('joins what is under way and does not count a rejection', () => {
    expect(reusable([earlier({ status: 'awaiting_source', establishedOn: null })], need)?.id).toBe('v1');
    expect(reusable([earlier({ status: 'rejected', establishedOn: null })], need)).toBeNull();
  });
});

describe('requirements', () => {
  const stated = (id: string, jurisdiction: string, profession = 'RN'): StatedLicence => ({
    id,
    jurisdiction,
    profession,
    number: `${id}-number`,
    scope: 'multistate',
    expiresOn: null,
  });
  const route = { legs: [{ from: 'US-TX', to: 'US-FL' }] } as never;

  it('names the licence that the route rests on and no other', () => {
    const decision = { route, destination: 'US-FL', as: 'RN' } as never;
    const found = licencesOfRoute(decision, [stated('a', 'US-TX'), stated('b', 'GB'), stated('c', 'US-TX', 'LPN')]);
    expect(found.map((licence) => licence.id)).toEqual(['a']);
  });

  it('counts every licence of the profession where no route names one', () => {
    const decision = { destination: 'DE', as: 'RN' } as never;
    expect(licencesOfRoute(decision, [stated('a', 'PH'), stated('b', 'GB')])).toHaveLength(2);
  });

  it('still asks for a licence when the nurse states none', () => {
    expect(requirementsOf([]).map((one) => one.key)).toEqual(['identity', 'exclusion-list', 'licence']);
  });

  it('name the licence in their label, and nothing else looks like one', () => {
    const held = { ...stated('a', 'US-TX'), number: 'RN 12-34' };
    const named = requirementsOf([held]).map(({ label }) => licenceOfLabel(label));
    expect(named).toEqual([null, null, { profession: 'RN', jurisdiction: 'US-TX', number: 'RN 12-34' }]);
    expect(requirementsOf([]).map(({ label }) => licenceOfLabel(label))).toEqual([null, null, null]);
  });
});

describe('assessPacket', () => {
  const starts = day('2027-01-04');
  const item = (status: string, goodUntil: LocalDate | null = null) =>
    ({ label: status, verification: { status, goodUntil } }) as never;

  it('is cleared only when every item is established', () => {
    expect(assessPacket([item('verified'), item('accepted')], starts)).toEqual({ status: 'cleared', open: [] });
    expect(assessPacket([item('verified'), item('awaiting_source')], starts).status).toBe('collecting');
  });

  it('is never cleared for want of items', () => {
    expect(assessPacket([], starts).status).toBe('collecting');
  });

  it('waits for the recruiter, and a rejection weighs more than a wait', () => {
    expect(assessPacket([item('verified'), item('review')], starts).status).toBe('review');
    expect(assessPacket([item('rejected'), item('review')], starts).status).toBe('returned');
  });

  it('takes a credential that ends on the first day and returns one that ends the day before', () => {
    expect(assessPacket([item('verified', starts)], starts).status).toBe('cleared');
    const late = assessPacket([item('verified', day('2027-01-03'))], starts);
    expect(late).toEqual({ status: 'returned', open: ['verified: runs out before the first shift'] });
  });

  it('is cleared exactly when each of its items is established and lasts to the first shift', () => {
    const goodUntil = fc.constantFrom(null, day('2027-01-03'), starts, day('2027-06-30'));
    const verification = fc.record({ status: fc.constantFrom(...VERIFICATION_STATUSES), goodUntil });
    fc.assert(
      fc.property(fc.array(fc.record({ label: fc.constant('x'), verification }), { maxLength: 6 }), (items) => {
        const { status, open } = assessPacket(items, starts);
        const good = items.filter(
          ({ verification: { status: at, goodUntil: last } }) => isEstablished(at) && (last === null || last >= starts),
        );
        expect(status === 'cleared').toBe(items.length > 0 && good.length === items.length);
        expect(open).toHaveLength(items.length - good.length);
      }),
    );
  });

  it('can be reopened by what is found later', () => {
    expect(packetLifecycle.allows('cleared', 'review')).toBe(true);
  });
});

describe('decide', () => {
  const request = { outcome: 'accepted', reason: 'not-same-person', note: null, candidateKey: null } as const;
  const screening: CheckToDecide = {
    ...({ kind: 'exclusion-list', status: 'review', outcome: 'discrepancy' } as const),
    ...{ findingCodes: ['EXCLUSION_CANDIDATE'], candidateKeys: ['k1', 'k2'] },
  };

  it('clears every candidate when none is the nurse', () => {
    expect(resolutionsOf(screening, request)).toEqual([
      { entryKey: 'k1', samePerson: false },
      { entryKey: 'k2', samePerson: false },
    ]);
  });

  it('confirms the one that is named, and asks for the name when there are several', () => {
    const same = { ...request, outcome: 'rejected', reason: 'same-person' } as const;
    expect(() => decide(screening, same)).toThrow('candidateKey');
    expect(decide(screening, { ...same, candidateKey: 'k2' }).resolutions).toContainEqual({
      entryKey: 'k2',
      samePerson: true,
    });
    expect(decide({ ...screening, candidateKeys: ['k1'] }, same).resolutions).toEqual([
      { entryKey: 'k1', samePerson: true },
    ]);
  });

  it('refuses to accept somebody as the same person', () => {
    expect(() => decide(screening, { ...request, reason: 'same-person' })).toThrow('does not carry');
  });

  it('refuses a decision on what a worker holds', () => {
    expect(() => decide({ ...screening, status: 'running' }, request)).toThrow('cannot go from (running)');
  });

  it('lets a recruiter take over what waits for a source', () => {
    const same = { ...request, outcome: 'rejected', reason: 'same-person', candidateKey: 'k1' } as const;
    expect(decide({ ...screening, status: 'awaiting_source' }, same).path).toEqual(['review', 'rejected']);
    expect(decide({ ...screening, status: 'awaiting_source' }, request).path).toEqual(['review', 'second_review']);
  });
});

describe('waiting for a source', () => {
  it('doubles from two seconds to five minutes', () => {
    expect([1, 2, 3, 20].map((failures) => retryDelayMs(failures, 0, null))).toEqual([2_000, 4_000, 8_000, 300_000]);
  });

  it('heeds what the source asked for within bounds', () => {
    expect(retryDelayMs(1, 0, 30_000)).toBe(30_000);
    expect(retryDelayMs(1, 0, 86_400_000)).toBe(300_000);
    expect(pollDelayMs(1)).toBe(250);
    expect(pollDelayMs(86_400_000)).toBe(3_600_000);
  });
});
