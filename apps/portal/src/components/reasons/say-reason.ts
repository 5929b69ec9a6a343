import { MATCH_REASONS, type MatchReason, type ReasonValueKind, type ReasonValueKinds } from '@crossward/contracts';
import type { Words } from '../../i18n/use-words.js';

type Said = string | number;
type Saying = { readonly [Kind in ReasonValueKind]: (value: ReasonValueKinds[Kind]) => Said };

const sayingOf = (words: Words): Saying => {
  const { t, named, day, lastDay, exact, number, place, language, currency, list } = words;
  const profession = (code: string): string => t(`shell.reasonValue.profession.${code}`);
  const shift = (code: string): string => t(`shell.shift.${code}`);
  return {
    number: (value) => value, // plurals count it
    share: (value) => number(value, { style: 'percent' }),
    km: (value) => number(value, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }),
    day,
    range: ({ from, until }) =>
      until === null
        ? t('shell.reasonValue.openRange', { from: day(from) })
        : t('shell.reasonValue.range', { from: day(from), until: lastDay(until) }),
    money: exact,
    currency,
    place,
    profession,
    professions: (codes) => list(codes.map(profession)),
    shift,
    shifts: (codes) => list(codes.map(shift)),
    language,
    level: (level) => level,
    term: ({ code, name }) => named(`shell.term.${code}`) ?? name,
    name: (name) => name,
    codes: (codes) => codes.join(', '),
    reasons: (reasons) => list(reasons.map((reason) => sayReason(reason, words))),
  };
};

/** A reason in the reader's language; each of its values by its kind. */
export const sayReason = ({ code, values }: MatchReason, words: Words): string => {
  const saying = sayingOf(words) as Record<ReasonValueKind, (value: unknown) => Said>;
  const kinds = Object.entries<ReasonValueKind>(MATCH_REASONS[code]);
  const said = kinds.map(([name, kind]) => [name, saying[kind]((values as Record<string, unknown>)[name])]);
  return words.t(`shell.reason.${code}`, Object.fromEntries(said) as Record<string, Said>);
};
