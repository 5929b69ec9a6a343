import { ITEM_FLAGS, readItems } from './item-flags.js';

/** What commander has read; repeatable flags are lists. */
export interface RecogniseOptions {
  profession?: string;
  citizenship?: string[];
  languageTest?: string[];
  ssn?: boolean;
  to?: string;
  on?: string;
  as?: string;
  purpose?: string;
  setting?: string;
  days?: string;
  employerConfirmed?: boolean;
  file?: string;
  json?: boolean;
  jsonl?: boolean;
  law?: string;
  knownOn?: string;
  lang?: string;
  explain?: boolean;
  [itemFlag: string]: unknown;
}

const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const codes = (raws: readonly string[] | undefined): string[] | undefined => {
  if (!raws) return undefined;
  return raws.length === 1 && raws[0] === 'none' ? [] : raws.flatMap((raw) => raw.split(','));
};

/** `ielts-academic:2025-03-01:overall=7.5,writing=7` */
const languageTest = (raw: string): object => {
  const [test, takenOn, ...scores] = raw.split(':');
  const pairs = scores.flatMap((part) => part.split(',')).map((part) => part.split('='));
  const value = (text: string | undefined): unknown =>
    text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return { test, takenOn, scores: Object.fromEntries(pairs.map(([part, score]) => [part, value(score)])) };
};

/** The query that the flags spell, not yet checked. Licences are of the profession told, unless they say another. */
export const queryFromFlags = (options: RecogniseOptions, today: string): object => {
  const nurse: Record<string, unknown> = present({
    profession: options.profession,
    citizenships: codes(options.citizenship),
    languageTests: options.languageTest?.map(languageTest),
    identifiers: options.ssn === undefined ? undefined : { usSocialSecurityNumber: options.ssn },
  });
  for (const flag of ITEM_FLAGS) {
    const raws = options[flag.flag] as string[] | undefined;
    if (!raws) continue;
    const items = readItems(flag, raws);
    nurse[flag.list] =
      flag.list === 'licences' ? items.map((item) => ({ profession: options.profession, ...item })) : items;
  }
  const assignment = present({
    setting: options.setting,
    days: options.days === undefined ? undefined : Number(options.days),
    employerConfirmed: options.employerConfirmed,
  });
  return present({
    nurse,
    destination: options.to,
    on: options.on ?? today,
    as: options.as,
    purpose: options.purpose,
    assignment: Object.keys(assignment).length > 0 ? assignment : undefined,
  });
};
