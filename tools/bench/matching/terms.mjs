import { PLACES, RATES } from './places.mjs';

const words = (text) => text.trim().split(/\s+/);

/** The most frequent first. */
const SPECIALTIES = words(`medical-surgical intensive-care emergency telemetry operating-room labour-and-delivery
  long-term-care paediatrics step-down mental-health home-health dialysis oncology post-anaesthesia neonatal-intensive-care
  rehabilitation cardiac-catheterisation endoscopy community-health paediatric-intensive-care mother-baby geriatrics
  orthopaedics palliative-care cardiac-surgery neurology trauma interventional-radiology case-management infection-control
  burns transplant wound-care flight occupational-health addiction school-health forensic dermatology hyperbaric`);

/** Kinds of certificates and the share of nurses who hold one: common ones, some that few hold, and very rare ones. */
const COMMON = {
  bls: 0.93,
  acls: 0.5,
  pals: 0.28,
  nrp: 0.12,
  tncc: 0.1,
  nihss: 0.3,
  enpc: 0.05,
  ccrn: 0.06,
  cen: 0.04,
};
const FEW = { cnor: 0.02, 'rnc-ob': 0.015, ocn: 0.012, cdn: 0.006, cwocn: 0.004, cfrn: 0.002, cbrn: 0.001 };
const RARE = words(`ecmo-specialist hyperbaric-chrn transplant-cctc burn-abls high-level-isolation lvad-coordinator
  perfusion-assist radiation-emergency polar-medicine diving-medicine gene-therapy-handling forensic-sane-p`);
export const RARE_SHARE = 1 / 10_000;

export const CERTIFICATES = [...Object.entries({ ...COMMON, ...FEW }), ...RARE.map((kind) => [kind, RARE_SHARE])];
export const RARE_CERTIFICATES = RARE;

const unique = (list) => [...new Set(list)];
const uuid = (kind, number) => `0190a000-${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const FACILITIES = 5000;
export const ORGANISATIONS = 500;

/** Code 3 of a column stands for the fourth entry of its list. */
export const TERMS = {
  specialties: SPECIALTIES,
  certificates: CERTIFICATES.map(([kind]) => kind),
  // `en` asked for is met by `en-GB`, not the other way round.
  languages: [
    ...unique(PLACES.flatMap(({ languages }) => languages)),
    'en-GB',
    'pt-BR',
    'fr-CA',
    'ru',
    'tr',
    'uk',
    'ht',
  ],
  timeZones: unique(PLACES.map(({ timeZone }) => timeZone)),
  currencies: [RATES.base, ...Object.keys(RATES.perBase)],
  jurisdictions: [...unique(PLACES.map(({ jurisdiction }) => jurisdiction)), 'US', 'CA', 'AE'],
  facilityIds: Array.from({ length: FACILITIES }, (_none, at) => uuid('000f', at)),
  organisationIds: Array.from({ length: ORGANISATIONS }, (_none, at) => uuid('000a', at)),
};

/** All bench days are counted from here. */
export const TODAY = '2026-11-26';
export const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const dayOf = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
export const organisationOf = (facility) => facility % ORGANISATIONS;
