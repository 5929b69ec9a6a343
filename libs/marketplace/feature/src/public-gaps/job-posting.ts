import type { PayComponent, ShiftPattern, Vocabulary } from '@crossward/contracts';
import { countryOf, dayIn, type CefrLevel, type Profession } from '@crossward/kernel';
import type { PublicGap } from '@crossward/marketplace-data-access';
import { amountText, PAID_PER } from '@crossward/marketplace-domain';
import type { JobPosting } from 'schema-dts';
import { Temporal } from 'temporal-polyfill';

const PROFESSION_NAMES: Readonly<Record<Profession, string>> = {
  RN: 'Registered nurse',
  LPN: 'Practical nurse',
  RM: 'Midwife',
  APRN: 'Advanced practice nurse',
};
const SHIFT_NAMES: Readonly<Record<ShiftPattern, string>> = {
  days: 'day shifts',
  nights: 'night shifts',
  rotating: 'rotating shifts',
  weekends: 'weekend shifts',
};
const PERIODS = { hour: 'an hour', week: 'a week', assignment: 'once' } as const;
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

type Names = Pick<Vocabulary, 'specialties' | 'certificates'>;

const nameIn = (terms: Vocabulary['specialties'], code: string): string => terms[code]?.name ?? code;

const languageText = ({ language, level }: { language: string; level: CefrLevel }): string =>
  `${LANGUAGES.of(language) ?? language} ${level}`;

const benefitText = ({ kind, amount }: PayComponent): string =>
  `${kind} ${amount.currency} ${amountText(amount)} ${PERIODS[PAID_PER[kind]]}`;

const qualificationsOf = ({ requirements }: PublicGap, names: Names): string =>
  [
    'A licence to practise at the place, or a way to one',
    ...requirements.certificates.map((code) => nameIn(names.certificates, code)),
    ...requirements.languages.map(languageText),
  ].join('; ');

/** The instant at which the first day begins at the facility: from then on nobody new can come. */
const firstMoment = ({ assignment, timeZone }: PublicGap): string =>
  Temporal.PlainDate.from(assignment.from).toZonedDateTime(timeZone).toInstant().toString();

const weeksOf = ({ assignment: { from, until } }: PublicGap): number =>
  Math.round(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until ?? from)).days / 7);

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** In words of this product alone, since readers take a description for HTML. */
const descriptionOf = (gap: PublicGap, names: Names): string => {
  const { profession, requirements, shiftPattern, weeklyHours, assignment } = gap;
  const what = `${PROFESSION_NAMES[profession]}, ${nameIn(names.specialties, requirements.specialty)}`;
  return [
    `${what}: a travel assignment of ${many(weeksOf(gap), 'week')} from ${assignment.from}, ${weeklyHours} hours a week in ${SHIFT_NAMES[shiftPattern]}.`,
    `${many(requirements.minimumYears, 'year')} of experience needed.`,
    requirements.acceptsPendingLicence
      ? 'Nurses whose licence is on its way may apply.'
      : 'The licence must be there before the first day.',
  ].join(' ');
};

/** An open gap as https://schema.org/JobPosting. Pay is what the nurse is paid; nothing else of the contract is told. */
export const jobPostingOf = (gap: PublicGap, names: Names, url: string): Exclude<JobPosting, string> => {
  const { requirements, jurisdiction, payRate } = gap;
  const [, region] = jurisdiction.split('-');
  return {
    '@type': 'JobPosting',
    '@id': url,
    url,
    identifier: { '@type': 'PropertyValue', name: 'Crossward', value: gap.id },
    title: `${PROFESSION_NAMES[gap.profession]}, ${nameIn(names.specialties, requirements.specialty)}`,
    description: descriptionOf(gap, names),
    datePosted: dayIn(gap.createdAt, gap.timeZone),
    validThrough: firstMoment(gap),
    jobStartDate: gap.assignment.from,
    employmentType: 'TEMPORARY',
    totalJobOpenings: gap.seatsLeft,
    workHours: `${gap.weeklyHours} hours a week, ${SHIFT_NAMES[gap.shiftPattern]}`,
    hiringOrganization: { '@type': 'Organization', name: gap.organisationName },
    jobLocation: {
      '@type': 'Place',
      name: gap.facilityName,
      address: {
        '@type': 'PostalAddress',
        addressLocality: gap.place,
        ...(region === undefined ? {} : { addressRegion: region }),
        addressCountry: countryOf(jurisdiction),
      },
      geo: { '@type': 'GeoCoordinates', latitude: gap.latitude, longitude: gap.longitude },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: payRate.currency,
      value: { '@type': 'QuantitativeValue', value: Number(amountText(payRate)), unitText: 'HOUR' },
    },
    ...(gap.payComponents.length === 0 ? {} : { jobBenefits: gap.payComponents.map(benefitText).join('; ') }),
    qualifications: qualificationsOf(gap, names),
    experienceRequirements: {
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: Math.ceil(requirements.minimumYears * 12),
    },
    directApply: false,
  };
};
