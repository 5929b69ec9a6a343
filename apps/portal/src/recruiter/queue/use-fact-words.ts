import { useWords } from '../../i18n/use-words.js';

/** Something said: in the reader's language, or as the source wrote it. */
export interface Said {
  text: string;
  /** The code behind the words. */
  code?: string;
  lang?: 'en';
}

const FIELDS: ReadonlySet<string> = new Set([
  ...['familyName', 'givenNames', 'givenName', 'middleName', 'birthDate', 'jurisdiction', 'profession', 'status'],
  ...['scope', 'number', 'licence', 'passport', 'record', 'issuedOn', 'expiresOn', 'authorisations', 'discipline'],
  ...['authorised', 'narrative', 'takenOn', 'action', 'againstPrivilege', 'documentNumber', 'issuingState'],
  ...['nationality', 'nameCutOff', 'listVersion', 'candidates', 'lineNumber', 'businessName', 'general', 'specialty'],
  ...['address', 'city', 'state', 'zip', 'exclusionType', 'excludedOn', 'reinstatedOn', 'waivedOn', 'waiverState'],
  ...['match', 'samePerson'],
]);

/** Codes that have words, by the field that holds them. */
const CODES: Readonly<Record<string, { family: string; codes: ReadonlySet<string> }>> = {
  profession: { family: 'profession', codes: new Set(['RN', 'LPN', 'RM', 'APRN']) },
  scope: { family: 'scope', codes: new Set(['multistate', 'single-state', 'national']) },
  status: {
    family: 'licenceStatus',
    codes: new Set(['active', 'inactive', 'lapsed', 'encumbered', 'suspended', 'revoked']),
  },
  match: {
    family: 'match',
    codes: new Set(['name-and-birth-date', 'family-name-and-birth-date', 'name-without-birth-date']),
  },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
const AUTHORISED_IN = /^authorised in (\S+)$/;
const OF_LINE = /^(name|birth date), line (\d+)$/;

/** `documentNumber` as a reader writes it. */
const spelled = (key: string): string => key.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

export interface FactWords {
  nameOf: (field: string) => Said;
  valueOf: (field: string, value: unknown) => Said;
}

/** The fields of a claim and of a register, and their codes, in words; what is not known stays as it came. */
export const useFactWords = (): FactWords => {
  const { t, day, place, number } = useWords();
  const nameOf = (field: string): Said => {
    if (FIELDS.has(field)) return { text: t(`recruiter.field.${field}`) };
    const [, destination] = AUTHORISED_IN.exec(field) ?? [];
    if (destination !== undefined) return { text: t('recruiter.field.authorisedIn', { place: place(destination) }) };
    const [, what, line = ''] = OF_LINE.exec(field) ?? [];
    if (what !== undefined)
      return { text: t(what === 'name' ? 'recruiter.field.nameOfLine' : 'recruiter.field.birthDateOfLine', { line }) };
    return { text: spelled(field), lang: 'en' };
  };
  const textOf = (field: string, value: string): Said => {
    if (DAY.test(value)) return { text: day(value) };
    if (field === 'jurisdiction' && PLACE.test(value)) return { text: place(value), code: value };
    if (AUTHORISED_IN.test(field) && (value === 'yes' || value === 'no')) return { text: t(`recruiter.${value}`) };
    const known = CODES[field];
    if (known?.codes.has(value)) {
      const text = t(`recruiter.${known.family}.${value}`);
      return field === 'profession' ? { text, code: value } : { text };
    }
    return { text: value, lang: 'en' };
  };
  const valueOf = (field: string, value: unknown): Said => {
    if (value === null || value === undefined || value === '') return { text: '–' };
    if (typeof value === 'boolean') return { text: t(value ? 'recruiter.yes' : 'recruiter.no') };
    if (typeof value === 'number') return { text: number(value) };
    if (typeof value === 'string') return textOf(field, value);
    if (Array.isArray(value)) return { text: value.map((each) => valueOf(field, each).text).join(', ') || '–' };
    return { text: JSON.stringify(value), lang: 'en' };
  };
  return { nameOf, valueOf };
};
