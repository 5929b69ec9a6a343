import type { Actor, Vocabulary } from '@crossward/contracts';
import { ownOrganisation } from '@crossward/marketplace-data-access';
import type { Transaction } from '@crossward/platform-database';
import { wordsBegun } from './search-text.js';

/** Something that narrows gaps down, and which of the words it answers. */
interface Narrowing {
  value: string | null;
  answers: readonly boolean[];
}

/** One way to answer every word: by the facility, its specialty and its profession, or some of them. */
interface Way {
  facility: string | null;
  specialty: string | null;
  profession: string | null;
}

const MOST_FACILITIES = 200;
const MOST_WAYS = 120;

/** Facilities that answer at least one of the words. */
export const facilitiesByWord = async (tx: Transaction, words: readonly string[]): Promise<Narrowing[]> =>
  tx.query<Narrowing & { value: string }>(
    `SELECT id AS value, answers FROM (
       SELECT id, platform.words_begun(name || ' ' || place || ' ' || jurisdiction, $1) AS answers
       FROM marketplace.facilities WHERE ($2::uuid IS NULL OR organisation_id = $2)) f
     WHERE true = ANY (answers) ORDER BY cardinality(array_remove(answers, false)) DESC, id DESC LIMIT ${MOST_FACILITIES}`,
    [words, ownOrganisation(tx.actor).organisationId ?? null],
  );

export const answersAll = ({ answers }: Narrowing): boolean => answers.every(Boolean);

const none = (words: readonly string[]): Narrowing => ({ value: null, answers: words.map(() => false) });

/** The ways that need all that they name: one that does without a part makes the one with it superfluous. */
export const waysToAnswer = (
  words: readonly string[],
  by: { facilities: readonly Narrowing[]; specialties: readonly Narrowing[]; professions: readonly Narrowing[] },
): Way[] => {
  const complete = (...parts: readonly Narrowing[]): boolean =>
    words.every((_, at) => parts.some(({ answers }) => answers[at]));
  const ways: Way[] = [];
  for (const profession of [none(words), ...by.professions]) {
    for (const specialty of [none(words), ...by.specialties]) {
      for (const facility of [none(words), ...by.facilities]) {
        const parts = [facility, specialty, profession].filter(({ value }) => value !== null);
        if (!complete(...parts)) continue;
        if (parts.some((part) => complete(...parts.filter((other) => other !== part)))) continue;
        ways.push({ facility: facility.value, specialty: specialty.value, profession: profession.value });
        if (ways.length === MOST_WAYS) return ways;
      }
    }
  }
  return ways;
};

const COLUMNS = { facility: 'facility_id', specialty: 'specialty', profession: 'profession' } as const;
const KEYS = Object.keys(COLUMNS) as (keyof Way)[];

/** Ways that name the same parts are one statement, so that each finds its index. */
const statementOf = (shape: readonly (keyof Way)[], within: string, limit: number): string => `
  SELECT g.id FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w (facility, specialty, profession),
    LATERAL (SELECT id FROM marketplace.gaps
      WHERE ${[within, ...shape.map((key) => `${COLUMNS[key]} = w.${key}`)].join(' AND ')}
      ORDER BY id DESC LIMIT ${limit}) g
  ORDER BY g.id DESC LIMIT ${limit}`;

/** Gaps that answer every word, newest first: of hospitals their own in any state, of everybody else the open ones. */
export const findGaps = async (
  tx: Transaction,
  words: readonly string[],
  { specialties, professions }: Pick<Vocabulary, 'specialties' | 'professions'>,
  { facilities, limit }: { facilities: readonly Narrowing[]; limit: number },
): Promise<string[]> => {
  const bySpecialty = Object.entries(specialties).map(([value, { name, aliases = [] }]) => ({
    value,
    answers: wordsBegun([value, name, ...aliases].join(' '), words),
  }));
  const byProfession = professions.map((value) => ({
    value,
    answers: words.map((word) => word === value.toLowerCase()),
  }));
  const some = (parts: readonly Narrowing[]): Narrowing[] => parts.filter(({ answers }) => answers.includes(true));
  const ways = waysToAnswer(words, { facilities, specialties: some(bySpecialty), professions: some(byProfession) });
  const within = gapsOf(tx.actor);
  const found = new Set<string>();
  const shapes = new Map<string, Way[]>();
  for (const way of ways) {
    const shape = KEYS.filter((key) => way[key] !== null).join();
    shapes.set(shape, [...(shapes.get(shape) ?? []), way]);
  }
  for (const [shape, same] of shapes) {
    const rows = await tx.query<{ id: string }>(
      statementOf(shape.split(',') as (keyof Way)[], within.condition, limit),
      [...KEYS.map((key) => same.map((way) => way[key])), ...within.params],
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort().reverse().slice(0, limit);
};

const gapsOf = (actor: Actor): { condition: string; params: unknown[] } => {
  const { organisationId } = ownOrganisation(actor);
  return organisationId === undefined
    ? { condition: `status = 'open'`, params: [] }
    : { condition: 'organisation_id = $4', params: [organisationId] };
};
