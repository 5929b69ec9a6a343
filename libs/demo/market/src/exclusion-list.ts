import type { DemoMarket } from '@crossward/contracts';
import { addDays, type LocalDate } from '@crossward/kernel';
import { mrzName } from './people/mrz.js';
import { familyNamesOf, givenNamesOf } from './people/names.js';
import { Random } from './random.js';

/** The columns of the List of Excluded Individuals/Entities (HHS-OIG), in its order. */
export const EXCLUSION_LIST_HEADER = [
  'LASTNAME',
  'FIRSTNAME',
  'MIDNAME',
  'BUSNAME',
  'GENERAL',
  'SPECIALTY',
  'UPIN',
  'NPI',
  'DOB',
  'ADDRESS',
  'CITY',
  'STATE',
  'ZIP',
  'EXCLTYPE',
  'EXCLDATE',
  'REINDATE',
  'WAIVERDATE',
  'WVRSTATE',
] as const;

/** The nurse who shares name and birth date with somebody on the list: a candidate, to be settled by a person. */
export const LISTED_NAMESAKE = 'us-fl-multistate-03';
/** The nurse who shares the name alone: another birth date, so no candidate. */
export const LISTED_NAME_ONLY = 'us-tx-multistate-21';

const PEOPLE = 60;
const BUSINESSES = ['LANTERN QUAY HOME CARE LLC', 'OLD MILL PHARMACY OF NOWHERE INC', 'THREE GATES TRANSPORT LLC'];
const CITIES = [
  ['TULSA', 'OK', '74103'],
  ['DAYTON', 'OH', '45402'],
  ['RENO', 'NV', '89501'],
  ['MOBILE', 'AL', '36602'],
  ['FRESNO', 'CA', '93721'],
] as const;
const TYPES = ['1128a1', '1128a2', '1128a3', '1128b4', '1128b5', '1128b8'] as const;

const compact = (day: LocalDate): string => day.replaceAll('-', '');
const listed = (name: string): string => mrzName(name).replaceAll('<', ' ');

const row = (
  {
    lastName,
    firstName,
    businessName = '',
    birthDate,
  }: { lastName: string; firstName: string; businessName?: string; birthDate: string },
  random: Random,
): string[] => {
  const [city, state, zip] = random.pick(CITIES);
  return [
    lastName,
    firstName,
    businessName ? '' : random.pick(['', random.letters(1)]),
    businessName,
    businessName ? 'OTHER BUSINESS' : 'NURSING PROFESSION',
    businessName ? 'HOME HEALTH AGENCY' : 'NURSE/NURSES AIDE',
    '',
    '0000000000',
    birthDate,
    `${random.whole(100, 9900)} EXAMPLE ST`,
    city,
    state,
    zip,
    random.pick(TYPES),
    compact(addDays('2009-01-20' as LocalDate, random.whole(0, 6000))),
    '00000000',
    '00000000',
    '',
  ];
};

/** An exclusion list of invented people in the layout of the real one, without the header. */
export const exclusionListRows = (market: Pick<DemoMarket, 'nurses'>, seed = 1): string[][] => {
  const taken = new Set(
    market.nurses.map(({ givenNames, familyName }) => `${listed(givenNames)} ${listed(familyName)}`),
  );
  const rows: string[][] = [];
  for (let at = 0; rows.length < PEOPLE; at += 1) {
    const random = new Random(seed, `excluded ${at}`);
    const culture = random.pick(['american', 'hispanic', 'british'] as const);
    const firstName = listed(random.pick(givenNamesOf(culture)));
    const lastName = listed(random.pick(familyNamesOf(culture)));
    if (taken.has(`${firstName} ${lastName}`)) continue;
    const birthDate = compact(addDays('1950-01-01' as LocalDate, random.whole(0, 16_000)));
    rows.push(row({ lastName, firstName, birthDate }, random));
  }
  for (const businessName of BUSINESSES) {
    rows.push(
      row({ lastName: '', firstName: '', businessName, birthDate: '00000000' }, new Random(seed, businessName)),
    );
  }
  for (const nurse of market.nurses) {
    if (nurse.key !== LISTED_NAMESAKE && nurse.key !== LISTED_NAME_ONLY) continue;
    const birthDate = nurse.key === LISTED_NAMESAKE ? nurse.birthDate : addDays(nurse.birthDate, -4000);
    const names = { lastName: listed(nurse.familyName), firstName: listed(nurse.givenNames) };
    rows.push(row({ ...names, birthDate: compact(birthDate) }, new Random(seed, `excluded ${nurse.key}`)));
  }
  return rows;
};
