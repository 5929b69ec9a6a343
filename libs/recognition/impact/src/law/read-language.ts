import type { LocalDate } from '@crossward/kernel';
import type { AcceptedTestDocument, LanguageDocument, LanguageVersion } from '@crossward/recognition-domain';
import { STAY, thenMove } from './expression.js';
import { readCondition, type Walk } from './read-condition.js';

/** Says in a condition: the requirement of the place that is asked about. */
const OF_DESTINATION = '$destination';

type Day = LocalDate | null | undefined;

const readDays = ({ reads }: Walk, days: readonly Day[]): void => {
  for (const day of days) if (day) reads.fixedTurns.push({ asked: STAY, day, strict: false });
};

/** A result counts for so long from the day of the test. */
const readTest = ({ from, until, validFor }: AcceptedTestDocument, version: LanguageVersion, walk: Walk): void => {
  readDays(walk, [from, until]);
  const validity = validFor ?? version.validFor;
  if (validity) walk.reads.turnOfItem('languageTests', 'takenOn', false, thenMove(STAY, validity, -1));
};

const readRequirement = ({ versions }: LanguageDocument, walk: Walk, path: readonly string[]): void => {
  for (const version of versions) {
    const { from, until, doubtful, tests, include = [], proofs = [], exemptions = [] } = version;
    readDays(walk, [from, until, doubtful?.from, doubtful?.until]);
    for (const test of tests) readTest(test, version, walk);
    // Proofs know nothing of the items bound around the condition.
    const inside: Walk = { ...walk, bound: { names: new Map(), inner: undefined } };
    for (const { when } of [...proofs, ...exemptions]) if (when) readCondition(when, inside);
    for (const id of include) readById(id, walk, path);
  }
};

const readById = (id: string, walk: Walk, path: readonly string[]): void => {
  const found = walk.data.languages.get(id);
  if (!found) walk.reads.opaque = true;
  else if (!path.includes(id)) readRequirement(found, walk, [...path, id]);
};

/**
 * What proof of a language hangs on: the results of tests as they are written, how old they are, and what other proofs
 * and exemptions ask. That of the destination may be any that there is.
 */
export const readLanguage = (id: string, walk: Walk): void => {
  walk.reads.languages = true;
  for (const list of ['languageTests', 'languages']) walk.reads.value({ kind: 'fact', list, path: '', move: STAY });
  for (const one of id === OF_DESTINATION ? walk.data.languages.keys() : [id]) readById(one, walk, []);
};
