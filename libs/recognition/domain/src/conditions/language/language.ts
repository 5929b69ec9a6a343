import type { Profession } from '@crossward/kernel';
import type { Context } from '../../context.js';
import type { LanguageDocument, LanguageProofDocument, LanguageVersion } from '../../law/index.js';
import { lawError } from '../../law-error.js';
import { countryPart } from '../../places.js';
import { UNKNOWN } from '../../truth.js';
import { inOrder } from '../../versions.js';
import { unknownTest } from '../../scores/score-tables.js';
import { compileCondition } from '../compile.js';
import type { Node } from '../node.js';
import type { Scope } from '../scope.js';
import { AcceptedTest } from './accepted-test.js';
import { Requirement, type RequirementVersion, type Way } from './requirement.js';

/** Says in a condition: the requirement of the place that is asked about. */
export const OF_DESTINATION = '$destination';

/** Proofs know nothing of the items bound around the condition, but must not overwrite them either. */
const insideProofs = (scope: Scope, id: string): Scope => ({
  ...scope,
  names: new Map(),
  inner: undefined,
  used: new Set(),
  expanding: [...scope.expanding, `language ${id}`],
});

const compileVersion = (document: LanguageVersion, scope: Scope): RequirementVersion => {
  const tables = scope.law.scores;
  const way = (proof: LanguageProofDocument): Way => ({
    document: proof,
    node: proof.when && compileCondition(proof.when, scope),
  });
  for (const { test } of document.tests) if (!tables.tests[test]) throw unknownTest(test, tables.tests);
  const tests = document.tests.map((test) => new AcceptedTest(test, document, tables));
  const includes = (document.include ?? []).map((id) => compileRequirement(id, scope));
  const named = [
    ...document.tests.map(({ test }) => test),
    ...includes.flatMap(({ versions }) => versions.flatMap((version) => [...version.named])),
  ];
  return {
    document,
    ways: [...(document.exemptions ?? []), ...(document.proofs ?? [])].map(way),
    tests,
    includes,
    named: new Set(named),
  };
};

/**
 * Requirements of each law as they were compiled, by the number of items bound around them: which conditions ask for one
 * makes no other difference, and most ways ask for that of the destination, which may be any of them.
 */
const compiled = new WeakMap<Scope['law'], Map<string, Requirement>>();

export const compileRequirement = (id: string, scope: Scope): Requirement => {
  const known = compiled.get(scope.law) ?? new Map<string, Requirement>();
  compiled.set(scope.law, known);
  const key = `${scope.depth} ${id}`;
  const requirement = known.get(key) ?? compileAnew(id, scope);
  known.set(key, requirement);
  return requirement;
};

const compileAnew = (id: string, scope: Scope): Requirement => {
  const document = scope.law.languages.get(id);
  if (!document) {
    throw lawError(
      'DANGLING_REFERENCE',
      `There is no language requirement (${id}).`,
      'Add language/<id>.yaml or correct the id.',
    );
  }
  if (scope.expanding.includes(`language ${id}`)) {
    throw lawError('CONDITION_CYCLE', `The language requirement (${id}) rests on itself.`, 'Break the circle.');
  }
  const inside = insideProofs(scope, id);
  const versions = inOrder(id, document.versions).map((version) => compileVersion(version, inside));
  return new Requirement(document, versions, scope.law.scores);
};

/** The requirement of each place for a licence, by profession. */
const byPlace = (scope: Scope): Map<Profession, Map<string, Node>> => {
  const places = new Map<Profession, Map<string, Node>>();
  for (const document of scope.law.languages.values()) {
    if (document.serves !== 'licence' || document.recommendation) continue;
    const node = compileRequirement(document.id, scope);
    for (const profession of document.professions) {
      const codes = places.get(profession) ?? new Map<string, Node>();
      places.set(profession, codes);
      for (const code of document.jurisdictions) codes.set(code, node);
    }
  }
  return places;
};

const ofDestination = (scope: Scope): Node => {
  const places = byPlace(scope);
  const nodeFor = ({ as, destination }: Context): Node | undefined => {
    const codes = places.get(as);
    return codes?.get(destination) ?? codes?.get(countryPart(destination));
  };
  return {
    truth: (context) => nodeFor(context)?.truth(context) ?? UNKNOWN,
    explain(context, open) {
      const node = nodeFor(context);
      if (node) return node.explain(context, open);
      const what = `Our sources do not say which proof of language is asked for in ${context.destination}.`;
      open.doubt({ what, sourceUrl: '' });
    },
    rests: (context, weakest) => nodeFor(context)?.rests(context, weakest),
  };
};

const assertBinding = ({ id, recommendation }: LanguageDocument): void => {
  if (!recommendation) return;
  throw lawError(
    'NOT_BINDING',
    `The language requirement (${id}) is a recommendation and binds nobody.`,
    'Name the requirement of the regulator.',
  );
};

/** `{ language: nmc }`: is the requirement met that is in force on the day asked about? */
export const compileLanguage = (id: string, scope: Scope): Node => {
  if (id === OF_DESTINATION) return ofDestination(scope);
  const requirement = compileRequirement(id, scope);
  assertBinding(requirement.document);
  return requirement;
};
