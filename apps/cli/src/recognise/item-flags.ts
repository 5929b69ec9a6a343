import { DomainError } from '@crossward/kernel';

/** How one flag spells an item of a list of the nurse: fields by place, then any by name. */
export interface ItemFlag {
  flag: string;
  list: string;
  /** Fields in the order in which they stand between colons. */
  fields: readonly string[];
  defaults?: Readonly<Record<string, unknown>>;
  example: string;
}

/** A residence that is told without a date has always been so; said in the flag's help. */
const SINCE_EVER = '1900-01-01';

export const ITEM_FLAGS: readonly ItemFlag[] = [
  {
    flag: 'licence',
    list: 'licences',
    fields: ['jurisdiction', 'scope', 'status', 'expiresOn'],
    defaults: { status: 'active' },
    example: 'US-TX:multistate:active',
  },
  {
    flag: 'residence',
    list: 'residences',
    fields: ['jurisdiction', 'from', 'until'],
    defaults: { from: SINCE_EVER },
    example: 'US-TX:2015-01-01 (without a day: since ever)',
  },
  { flag: 'education', list: 'education', fields: ['jurisdiction'], example: 'DE:level=bachelor,beganOn=2010-09-01' },
  {
    flag: 'practice',
    list: 'practice',
    fields: ['jurisdiction', 'from', 'until'],
    example: 'PL:2015-01-01:2020-01-01:hours=4000',
  },
  { flag: 'exam', list: 'exams', fields: ['exam', 'passedOn'], example: 'nclex-rn:2015-06-01' },
  { flag: 'language', list: 'languages', fields: ['language', 'level', 'basis'], example: 'de:B2' },
  {
    flag: 'application',
    list: 'applications',
    fields: ['jurisdiction', 'kind', 'filedOn'],
    example: 'CA-ON:registration:2026-11-01:feePaid=true',
  },
  {
    flag: 'certificate',
    list: 'certificates',
    fields: ['kind', 'issuedOn', 'expiresOn'],
    example: 'visascreen:2025-03-01',
  },
  {
    flag: 'permit',
    list: 'workAuthorisations',
    fields: ['jurisdiction', 'kind', 'from', 'until'],
    example: 'CA:work-permit:2025-01-01',
  },
  { flag: 'status', list: 'statuses', fields: ['kind', 'jurisdiction', 'since'], example: 'eu-family:DE' },
  { flag: 'vaccination', list: 'vaccinations', fields: ['kind', 'on'], example: 'measles:2000-01-01' },
];

const typed = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

const wrong = (flag: string, raw: string, why: string, example: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'UNREADABLE_FLAG',
    message: `--${flag} (${raw.slice(0, 80)}) ${why}.`,
    nextStep: `Write it like --${flag} ${example}; --file takes a whole query as JSON.`,
  });

/** `US-TX:multistate:active` or `DE:level=bachelor,beganOn=2010-09-01`. What it means is checked by the query's schema. */
export const readItem = ({ flag, fields, defaults, example }: ItemFlag, raw: string): Record<string, unknown> => {
  const parts = raw.split(':');
  const named = parts.findIndex((part) => part.includes('='));
  const placed = named < 0 ? parts : parts.slice(0, named);
  if (placed.length > fields.length) {
    throw wrong(flag, raw, `has more than (${fields.length}) parts before the named ones`, example);
  }
  const item: Record<string, unknown> = { ...defaults };
  placed.forEach((part, index) => {
    if (part !== '') item[fields[index] as string] = part;
  });
  if (named < 0) return item;
  for (const pair of parts.slice(named).join(':').split(',')) {
    const [, key, value] = /^([A-Za-z]+)=(.+)$/.exec(pair) ?? [];
    if (key === undefined || value === undefined)
      throw wrong(flag, raw, `has a part (${pair}) without name=value`, example);
    item[key] = typed(value);
  }
  return item;
};

/** All items of one flag; `none` says that there are none, which is not the same as leaving the flag out. */
export const readItems = (flag: ItemFlag, raws: readonly string[]): Record<string, unknown>[] => {
  if (raws.length === 1 && raws[0] === 'none') return [];
  return raws.map((raw) => readItem(flag, raw));
};
