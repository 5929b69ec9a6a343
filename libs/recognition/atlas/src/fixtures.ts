import type { LocalDate } from '@crossward/kernel';
import { compileLaw, type ArrangementVersion, type LawDocuments } from '@crossward/recognition-domain';
import type { AtlasSource } from './source.js';
import { Survey } from './survey.js';

export const DAY = '2026-11-22' as LocalDate;
const VERIFIED = '2026-11-01' as LocalDate;

/** Text that would run, break out of an attribute, or be computed by a spreadsheet. */
export const HOSTILE = `=1+1"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
const HOSTILE_ADDRESS = 'javascript:alert(1)';

const cite = { legalBasis: HOSTILE, sourceUrl: HOSTILE_ADDRESS };
const dated = { from: null, verifiedOn: VERIFIED, confidence: 'uncertain', cite } as const;

export const versionOf = (parts: Partial<ArrangementVersion>): ArrangementVersion => ({
  ...dated,
  destination: { any: true },
  gives: 'route',
  when: [],
  ...parts,
});

const version = versionOf({
  doubtful: { from: '2027-01-01' as LocalDate, why: HOSTILE },
  subject: { id: 'licensed', in: 'licences', as: 'licence', where: { field: 'jurisdiction', isNot: '$destination' } },
  when: [{ id: 'active', field: '$licence.status', is: 'active' }],
  steps: [{ name: HOSTILE, days: [1, 4], fee: null }],
  needs: [{ kind: 'exam', detail: HOSTILE, satisfiedDetail: HOSTILE }],
  limits: [{ kind: 'scope', value: HOSTILE }],
  openLaw: [{ what: HOSTILE, sourceUrl: HOSTILE_ADDRESS }],
});

const place = (code: string): LawDocuments['jurisdictions'][number] => ({
  code,
  name: `${code} ${HOSTILE}`,
  regulator: { name: HOSTILE, abbreviation: HOSTILE, url: HOSTILE_ADDRESS },
  languages: ['en'],
  coverageNote: HOSTILE,
});

/** Invented places carry ISO user-assigned codes. Every text of this law is hostile. */
export const hostileLaw = (): LawDocuments => ({
  name: HOSTILE,
  version: '2026-11-22+00000000',
  asOf: DAY,
  jurisdictions: [place('XA'), place('XB'), place('XC')],
  memberships: [
    {
      id: 'pact',
      name: HOSTILE,
      note: HOSTILE,
      members: ['XA', 'XB'].map((jurisdiction) => ({
        jurisdiction,
        member: { from: null, doubtful: { from: '2027-01-01', why: HOSTILE } },
        confidence: 'known',
        sourceUrl: HOSTILE_ADDRESS,
        verifiedOn: VERIFIED,
        note: HOSTILE,
      })),
    },
  ],
  tables: [],
  vocabulary: {
    exams: {},
    tests: { test: { name: HOSTILE, parts: ['overall'] } },
    certificates: {},
    permits: {},
    educationKinds: {},
    specialties: {},
    vaccinations: {},
    scales: {},
  } as never,
  messages: { licensed: HOSTILE, active: { held: HOSTILE, failed: HOSTILE, unknown: HOSTILE } },
  translations: {
    en: { format: 'en-GB', sentences: sentences(), messages: {}, phrases: {} },
    fr: { format: 'fr-FR', sentences: sentences(), messages: {}, phrases: {} },
  },
  conditions: [],
  arrangements: [
    { id: 'way', name: HOSTILE, kind: 'endorsement', professions: ['RN'], note: HOSTILE, versions: [version] },
  ],
  entries: [
    {
      id: 'visa',
      name: HOSTILE,
      kind: 'visa',
      note: HOSTILE,
      destination: { any: true },
      versions: [{ ...dated, when: [], subjectTo: [{ id: 'active' }] }],
    },
  ],
  rates: [],
  languages: [
    {
      id: 'language',
      name: HOSTILE,
      regulator: HOSTILE,
      jurisdictions: ['XA'],
      professions: ['RN'],
      languages: ['en'],
      serves: 'licence',
      note: HOSTILE,
      versions: [
        {
          ...dated,
          tests: [{ test: 'test', minimums: { overall: 7 }, open: HOSTILE, sourceUrl: HOSTILE_ADDRESS }],
          proofs: [{ id: 'proof', name: HOSTILE, open: HOSTILE }],
        },
      ],
    },
  ],
  scores: [
    {
      id: 'test',
      name: HOSTILE,
      tests: ['test'],
      versions: [{ ...dated, scales: [{ id: 'scale', parts: ['overall'], numbers: { from: 0, to: 9, step: 1 } }] }],
    },
  ],
});

const sentences = (): Record<string, string> => ({
  day: '{on, date, day}',
  'limit.scope': 'Limited in scope: {scope}.',
});

export const sourceOf = (law: LawDocuments): AtlasSource => ({
  law,
  engine: compileLaw(law),
  coverage: {
    items: law.jurisdictions.map(({ code }) => ({
      code,
      professions: [{ profession: 'RN', coverage: 'partial', missing: ['partial', 'no-entry'], verified: null }],
    })),
  },
  cases: new Map([
    [
      'way.yaml',
      [{ name: HOSTILE, on: DAY, given: { nurse: { profession: 'RN' } } as never, expect: { verdict: 'pathway' } }],
    ],
  ]),
});

export const surveyOf = (law: LawDocuments): Survey => new Survey(sourceOf(law), DAY);
