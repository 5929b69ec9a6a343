import type { NurseFacts } from '@crossward/contracts';
import { addDays, daysBetween, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { RawEngagement, RawProfile } from '../profile/read-profile.js';

/** Numbers from 0 to 1 that follow from a seed alone (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Parties of the compact, roughly by their number of nurses: the first are the most frequent. */
const COMPACT =
  'US-TX US-FL US-PA US-OH US-NC US-GA US-TN US-MO US-IN US-VA US-WI US-AZ US-NJ US-CO US-LA US-KY US-AL US-SC US-MD US-WA US-IA US-OK US-KS US-MS US-AR US-UT US-NE US-WV US-ID US-ME US-NH US-NM US-CT US-DE US-MT US-SD US-ND US-VT US-WY US-RI'.split(
    ' ',
  );
const OTHER_STATES = 'US-CA US-NY US-IL US-MI US-MN US-OR US-MA US-NV US-HI US-AK US-DC US-PR'.split(' ');
const EUROPE = 'DE FR IT ES PL RO NL PT SE AT BE IE DK FI GR HU CZ'.split(' ');
const ABROAD = ['PH', 'PH', 'PH', 'IN', 'IN', 'NG', 'GH', 'KE'];
const PROVINCES = 'CA-ON CA-QC CA-BC CA-AB CA-NS CA-NB'.split(' ');

class Maker {
  constructor(
    private readonly random: () => number,
    private readonly today: LocalDate,
  ) {}

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** Earlier ones more often. */
  pick<T>(items: readonly T[], skew = 1): T {
    return items[Math.floor(this.random() ** skew * items.length)] as T;
  }

  day(fromDays: number, toDays: number): LocalDate {
    return addDays(this.today, Math.floor(fromDays + this.random() * (toDays - fromDays)));
  }

  /** Some day after the training was completed, which is at least nine hundred days ago. */
  since({ education = [] }: Pick<NurseFacts, 'education'>, toDays: number): LocalDate {
    const [first] = education;
    const completed = first?.completedOn ? daysBetween(this.today, first.completedOn) : -900;
    return this.day(completed + 1, toDays);
  }

  american(): NurseFacts {
    const compact = this.chance(0.8);
    const home = this.pick(compact ? COMPACT : OTHER_STATES, 1.6) as JurisdictionCode;
    const profession = this.chance(0.85) ? 'RN' : 'LPN';
    const multistate = compact && this.chance(0.85);
    const trained = this.trained(home, 'bachelor');
    const licence = (jurisdiction: JurisdictionCode, scope: 'multistate' | 'single-state') =>
      ({
        jurisdiction,
        profession,
        scope,
        status: this.chance(0.97) ? ('active' as const) : ('lapsed' as const),
        issuedOn: this.since(trained, -60),
        ...(this.chance(0.95) ? { expiresOn: this.day(30, 900) } : {}),
        ...(this.chance(0.6) ? { meetsUniformRequirements: this.chance(0.97) } : {}),
      }) satisfies NonNullable<NurseFacts['licences']>[number];
    const elsewhere = this.pick([...COMPACT, ...OTHER_STATES]) as JurisdictionCode;
    const moved = this.chance(0.05) ? this.day(-400, 400) : undefined;
    return {
      profession,
      citizenships: ['US' as never],
      residences: [
        { jurisdiction: home, from: this.day(-9000, -800), ...(moved ? { until: moved } : {}) },
        ...(moved ? [{ jurisdiction: elsewhere, from: moved }] : []),
      ],
      licences: [
        licence(home, multistate ? 'multistate' : 'single-state'),
        ...(this.chance(0.12) && elsewhere !== home ? [licence(elsewhere, 'single-state')] : []),
      ],
      ...trained,
      exams: [{ exam: profession === 'RN' ? 'nclex-rn' : 'nclex-pn', passedOn: this.since(trained, -50) }],
    };
  }

  european(): NurseFacts {
    const home = this.pick(EUROPE, 1.3) as JurisdictionCode;
    return {
      profession: 'RN',
      citizenships: [home as never],
      licences: [
        { jurisdiction: home, profession: 'RN', scope: 'full', status: 'active', established: true, basis: 'training' },
      ],
      ...this.trained(home, this.chance(0.6) ? 'bachelor' : 'diploma'),
      applications: this.chance(0.2)
        ? [{ jurisdiction: this.pick(EUROPE) as JurisdictionCode, kind: 'declaration', filedOn: this.day(-500, 300) }]
        : [],
    };
  }

  abroad(): NurseFacts {
    const home = this.pick(ABROAD) as JurisdictionCode;
    const trained = this.trained(home, 'bachelor');
    return {
      profession: 'RN',
      citizenships: [home as never],
      licences: [
        { jurisdiction: home, profession: 'RN', scope: 'full', status: 'active', issuedOn: this.since(trained, -50) },
      ],
      ...trained,
      ...(this.chance(0.7)
        ? { exams: this.chance(0.5) ? [{ exam: 'nclex-rn', passedOn: this.day(-1500, -30) }] : [] }
        : {}),
      ...(this.chance(0.3)
        ? { certificates: [{ kind: 'visascreen', issuedOn: this.day(-900, 0), expiresOn: this.day(30, 1500) }] }
        : {}),
    };
  }

  canadian(): NurseFacts {
    const home = this.pick(PROVINCES, 1.4) as JurisdictionCode;
    return {
      profession: 'RN',
      citizenships: ['CA' as never],
      licences: [
        { jurisdiction: home, profession: 'RN', scope: 'full', status: 'active', expiresOn: this.day(30, 400) },
      ],
      ...this.trained(home, 'bachelor'),
      applications: this.chance(0.2)
        ? [
            {
              jurisdiction: 'CA-ON' as JurisdictionCode,
              kind: 'registration',
              filedOn: this.day(-200, 100),
              feePaid: true,
            },
          ]
        : [],
    };
  }

  engagements(home: string): Pick<RawProfile, 'placements' | 'submissions'> {
    const place = (): JurisdictionCode =>
      (home.startsWith('US') ? this.pick(COMPACT, 1.6) : this.pick(EUROPE)) as JurisdictionCode;
    const one = (id: string): RawEngagement => {
      const from = this.day(-60, 700);
      return { id, destination: place(), from, until: addDays(from, 91), purpose: 'temporary' };
    };
    return {
      ...(this.chance(0.1) ? { placements: [one('placement-1')] } : {}),
      ...(this.chance(0.1) ? { submissions: [one('submission-1')] } : {}),
    };
  }

  private trained(home: JurisdictionCode, level: 'bachelor' | 'diploma'): Pick<NurseFacts, 'education' | 'practice'> {
    const completedOn = this.day(-9000, -900);
    return {
      education: [
        { jurisdiction: home, level, field: 'general', beganOn: addDays(completedOn, -1300), completedOn, years: 3 },
      ],
      practice: this.chance(0.9) ? [{ jurisdiction: home, from: this.day(-880, -200), hours: 2500 }] : [],
    };
  }
}

/**
 * Invented nurses, the same for the same seed: most of them of the United States and its compact, the others trained in
 * Europe, in Canada, in the Philippines, India or Africa. Every id begins with `synthetic-`. Nobody is real.
 */
export function* syntheticProfiles(
  count: number,
  { seed, today }: { seed: number; today: LocalDate },
): Generator<RawProfile> {
  const make = new Maker(seeded(seed), today);
  for (let number = 1; number <= count; number += 1) {
    const nurse = make.chance(0.7)
      ? make.american()
      : make.chance(0.5)
        ? make.abroad()
        : make.chance(0.7)
          ? make.european()
          : make.canadian();
    const home = String(nurse.licences?.[0]?.jurisdiction ?? '');
    yield { id: `synthetic-${String(number).padStart(6, '0')}`, nurse, ...make.engagements(home) };
  }
}
