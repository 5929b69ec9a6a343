import type { LocalDate } from '@crossward/kernel';
import { matchExclusion, screen, type ExclusionEntry, type ExclusionExtract } from './exclusion.js';

const entry = (changes: Partial<ExclusionEntry> = {}): ExclusionEntry => ({
  key: 'k1',
  lineNumber: 2,
  familyName: 'SANTOS',
  givenName: 'MARIA',
  middleName: 'CLARA',
  businessName: '',
  general: 'IND- LIC HC SERV PRO',
  specialty: 'NURSE/NURSES AIDE',
  upin: '',
  npi: null,
  birthDate: '1988-04-12' as LocalDate,
  address: '1 MAIN ST',
  city: 'AUSTIN',
  state: 'TX',
  zip: '78701',
  exclusionType: '1128b4',
  excludedOn: '2019-03-20' as LocalDate,
  reinstatedOn: null,
  waivedOn: null,
  waiverState: '',
  ...changes,
});
const nurse = { familyName: 'Santos', givenNames: 'María', birthDate: '1988-04-12' as LocalDate };
const extract = (entries: ExclusionEntry[], resolved: [string, boolean][] = []): ExclusionExtract => ({
  version: 'v1',
  listedOn: '2026-11-10' as LocalDate,
  entries,
  resolved: new Map(resolved),
  simulated: false,
});

describe('matchExclusion', () => {
  it('finds the same name and birth date, middle name or not', () => {
    expect(matchExclusion(nurse, entry())).toBe('name-and-birth-date');
  });

  it('rules out a birth date that is a day off', () => {
    expect(matchExclusion(nurse, entry({ birthDate: '1988-04-13' as LocalDate }))).toBeNull();
  });

  it('keeps a candidate whose birth date the list does not know', () => {
    expect(matchExclusion(nurse, entry({ birthDate: null }))).toBe('name-without-birth-date');
    expect(matchExclusion(nurse, entry({ birthDate: null, givenName: 'JOSE', middleName: '' }))).toBeNull();
  });

  it('keeps a candidate with another given name on the same birth date', () => {
    expect(matchExclusion(nurse, entry({ givenName: 'CLARA', middleName: '' }))).toBe('family-name-and-birth-date');
  });

  it('never takes a company for a person', () => {
    expect(matchExclusion(nurse, entry({ familyName: '', givenName: '', businessName: 'SANTOS CARE LLC' }))).toBeNull();
  });
});

describe('screen', () => {
  it('clears a nurse whom the list does not know', () => {
    expect(screen(nurse, extract([])).outcome).toBe('verified');
  });

  it('makes a full match a question to a person, never an answer', () => {
    const found = screen(nurse, extract([entry()]));
    expect(found.outcome).toBe('discrepancy');
    expect(found.findings.map((one) => one.code)).toEqual(['EXCLUSION_CANDIDATE']);
  });

  it('does not ask again about an entry that was found to be somebody else', () => {
    expect(screen(nurse, extract([entry()], [['k1', false]])).outcome).toBe('verified');
  });

  it('still asks about a second entry when the first is settled', () => {
    const found = screen(nurse, extract([entry(), entry({ key: 'k2', lineNumber: 9 })], [['k1', false]]));
    expect(found.findings).toHaveLength(1);
    expect(found.findings[0]!.message).toContain('Line (9)');
  });

  it('says when the entry was confirmed before', () => {
    const found = screen(nurse, extract([entry()], [['k1', true]]));
    expect(found.findings[0]!.code).toBe('EXCLUSION_CONFIRMED_EARLIER');
  });

  it('does not clear a name that the list could never hold', () => {
    expect(screen({ ...nurse, familyName: 'Иванова' }, extract([])).outcome).toBe('unable_to_verify');
  });
});
