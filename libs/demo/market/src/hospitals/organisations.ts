import type { DemoFacility, DemoNurse, DemoOrganisation, DemoUnit } from '@crossward/contracts';
import type { Setting } from '@crossward/kernel';
import { mrzName } from '../people/mrz.js';
import { SKILLS, type Skill } from '../people/skills.js';
import { placeNamed } from '../places/places.js';
import { Random } from '../random.js';
import { plainlyLicensed } from './plain-fit.js';

interface FacilityRow {
  name: string;
  jurisdiction: string;
  place: string;
  setting?: Setting;
  underserved?: true;
  /** A unit that the demo's own story needs. */
  unit?: string;
}

interface OrganisationRow {
  key: string;
  name: string;
  facilities: FacilityRow[];
}

/** Invented organisations, most of them with houses on both sides of a border. */
const ROWS: readonly OrganisationRow[] = [
  {
    key: 'two-shores',
    name: 'Two Shores Care Alliance',
    facilities: [
      { name: 'Two Shores Detroit', jurisdiction: 'US-MI', place: 'Detroit' },
      { name: 'Two Shores Windsor', jurisdiction: 'CA-ON', place: 'Windsor' },
      { name: 'Two Shores Chatham', jurisdiction: 'CA-ON', place: 'Chatham', underserved: true },
    ],
  },
  {
    key: 'ridge-and-river',
    name: 'Ridge and River Border Health',
    facilities: [
      { name: 'Ridge House El Paso', jurisdiction: 'US-TX', place: 'El Paso' },
      { name: 'River House Las Cruces', jurisdiction: 'US-NM', place: 'Las Cruces', underserved: true },
      { name: 'Casa del Río Ciudad Juárez', jurisdiction: 'MX', place: 'Ciudad Juárez', setting: 'private-hospital' },
    ],
  },
  {
    key: 'falls-span',
    name: 'Falls Span Hospitals',
    facilities: [
      { name: 'Falls Span Buffalo', jurisdiction: 'US-NY', place: 'Buffalo' },
      { name: 'Falls Span Hartford', jurisdiction: 'US-CT', place: 'Hartford' },
      { name: 'Falls Span Fort Erie', jurisdiction: 'CA-ON', place: 'Fort Erie', underserved: true },
      { name: 'Falls Span St. Catharines', jurisdiction: 'CA-ON', place: 'St. Catharines' },
    ],
  },
  {
    key: 'cedar-strait',
    name: 'Cedar Strait Health',
    facilities: [
      { name: 'Cedar Strait Seattle', jurisdiction: 'US-WA', place: 'Seattle' },
      { name: 'Cedar Strait Bellingham', jurisdiction: 'US-WA', place: 'Bellingham', underserved: true },
      { name: 'Cedar Strait Vancouver', jurisdiction: 'CA-BC', place: 'Vancouver' },
    ],
  },
  {
    key: 'sundbro',
    name: 'Sundbro Hospitaler',
    facilities: [
      { name: 'Sundbro København', jurisdiction: 'DK', place: 'København' },
      { name: 'Sundbro Malmö', jurisdiction: 'SE', place: 'Malmö' },
    ],
  },
  {
    key: 'dreilaendereck',
    name: 'Klinikbund am Rheinknie',
    facilities: [
      { name: 'Rheinknie Basel', jurisdiction: 'CH', place: 'Basel' },
      { name: 'Rheinknie Lörrach', jurisdiction: 'DE', place: 'Lörrach' },
      { name: 'Rheinknie Mulhouse', jurisdiction: 'FR', place: 'Mulhouse' },
    ],
  },
  {
    key: 'neisse-nysa',
    name: 'Kliniken Neiße-Nysa',
    facilities: [
      { name: 'Neiße-Klinik Görlitz', jurisdiction: 'DE', place: 'Görlitz', underserved: true },
      { name: 'Szpital nad Nysą Zgorzelec', jurisdiction: 'PL', place: 'Zgorzelec', underserved: true },
    ],
  },
  {
    key: 'drumlin',
    name: 'Drumlin Border Care',
    facilities: [
      { name: 'Drumlin House Newry', jurisdiction: 'GB', place: 'Newry' },
      { name: 'Drumlin House Dundalk', jurisdiction: 'IE', place: 'Dundalk' },
    ],
  },
  {
    key: 'southern-swell',
    name: 'Southern Swell Health',
    facilities: [
      { name: 'Southern Swell Sydney', jurisdiction: 'AU', place: 'Sydney' },
      { name: 'Southern Swell Auckland', jurisdiction: 'NZ', place: 'Auckland' },
      { name: 'Southern Swell Whangārei', jurisdiction: 'NZ', place: 'Whangārei', underserved: true },
    ],
  },
  {
    key: 'mangrove-light',
    name: 'Mangrove Light Health',
    facilities: [
      { name: 'Mangrove Light Miami', jurisdiction: 'US-FL', place: 'Miami', unit: 'intensive-care' },
      { name: 'Mangrove Light Tampa', jurisdiction: 'US-FL', place: 'Tampa' },
    ],
  },
  {
    key: 'magnolia-bend',
    name: 'Magnolia Bend Hospitals',
    facilities: [
      { name: 'Magnolia Bend Houston', jurisdiction: 'US-TX', place: 'Houston' },
      { name: 'Magnolia Bend Lubbock', jurisdiction: 'US-TX', place: 'Lubbock', underserved: true },
    ],
  },
  {
    key: 'tidal-reach',
    name: 'Tidal Reach Hospitals',
    facilities: [
      { name: 'Tidal Reach London', jurisdiction: 'GB', place: 'London' },
      { name: 'Tidal Reach Leeds', jurisdiction: 'GB', place: 'Leeds' },
    ],
  },
];

export const ORGANISATIONS: readonly DemoOrganisation[] = ROWS.map(({ key, name }) => ({ key, name }));

export const FACILITIES: readonly DemoFacility[] = ROWS.flatMap((organisation) =>
  organisation.facilities.map(({ name, jurisdiction, place, setting = 'hospital', underserved = false }) => ({
    ...placeNamed(jurisdiction, place),
    key: `${organisation.key}-${jurisdiction.toLowerCase()}-${mrzName(place).toLowerCase().replaceAll('<', '-')}`,
    organisationKey: organisation.key,
    name,
    setting,
    underserved,
  })),
);

const UNITS_A_FACILITY = 3;

/** Specialties in which at least this many nurses are licensed at the place come first: units that can be staffed. */
const ENOUGH_NURSES = 2;

const NEEDED_UNITS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ facilities }) => facilities.flatMap(({ name, unit }) => (unit ? [[name, unit] as const] : []))),
);

const unitsOf = (facility: DemoFacility, nurses: readonly DemoNurse[], random: Random): DemoUnit[] => {
  const local = nurses.filter((nurse) => plainlyLicensed(nurse, facility.jurisdiction, 'RN'));
  const staffed = ({ specialty }: Skill): boolean =>
    local.filter(({ specialties }) => specialties.some((one) => one.specialty === specialty)).length >= ENOUGH_NURSES;
  const shuffled = random.some(SKILLS, SKILLS.length);
  const needed = ({ specialty }: Skill): boolean => NEEDED_UNITS.get(facility.name) === specialty;
  const rank = (skill: Skill): number => (needed(skill) ? 0 : staffed(skill) ? 1 : 2);
  const ordered = shuffled.sort((a, b) => rank(a) - rank(b));
  return ordered.slice(0, UNITS_A_FACILITY).map(({ specialty, unitName }) => ({
    key: `${facility.key}/${specialty}`,
    facilityKey: facility.key,
    name: unitName,
  }));
};

/** The specialty of a unit stands at the end of its key. */
export const specialtyOfUnit = (unit: DemoUnit): string => unit.key.slice(unit.key.indexOf('/') + 1);

export const buildUnits = (seed: number, nurses: readonly DemoNurse[]): DemoUnit[] =>
  FACILITIES.flatMap((facility) => unitsOf(facility, nurses, new Random(seed, `units ${facility.key}`)));
