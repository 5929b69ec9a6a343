// Other engines on the same questions. They get the verdicts of the corpus as rules of their own kind: which licence is
// good for what in each place on this one day. They know no other day, no other fact and no reason, which is less work.
import { createRequire } from 'node:module';
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';

const VERDICTS = ['authorised', 'pathway', 'barred', 'undetermined'];

/** Destination → verdict → the licences (`US-TX multistate`) that have it. */
const rulesOf = (questions, verdicts) => {
  const rules = new Map();
  questions.forEach(({ key, destination }, index) => {
    const there = rules.get(destination) ?? new Map(VERDICTS.map((verdict) => [verdict, []]));
    rules.set(destination, there);
    there.get(verdicts[index]).push(key);
  });
  return rules;
};

/** A table of bytes: source × destination. */
export const plainTable = (questions, verdicts) => {
  const number = (values) => new Map([...new Set(values)].map((value, index) => [value, index]));
  const keys = number(questions.map(({ key }) => key));
  const places = number(questions.map(({ destination }) => destination));
  const table = new Uint8Array(keys.size * places.size);
  questions.forEach(({ key, destination }, index) => {
    table[keys.get(key) * places.size + places.get(destination)] = VERDICTS.indexOf(verdicts[index]);
  });
  return ({ key, destination }) => VERDICTS[table[keys.get(key) * places.size + places.get(destination)]];
};

export const jsonLogic = (questions, verdicts) => {
  const engine = new LogicEngine();
  const compiled = new Map();
  for (const [destination, there] of rulesOf(questions, verdicts)) {
    const branches = VERDICTS.flatMap((verdict) => [{ in: [{ var: 'licence' }, there.get(verdict)] }, verdict]);
    compiled.set(destination, engine.build({ if: [...branches, 'undetermined'] }));
  }
  return ({ key, destination }) => compiled.get(destination)({ licence: key });
};

export const jsonRules = (questions, verdicts) => {
  const engines = new Map();
  for (const [destination, there] of rulesOf(questions, verdicts)) {
    const engine = new Engine();
    for (const verdict of VERDICTS) {
      const conditions = { all: [{ fact: 'licence', operator: 'in', value: there.get(verdict) }] };
      engine.addRule({ conditions, event: { type: verdict } });
    }
    engines.set(destination, engine);
  }
  return async ({ key, destination }) => (await engines.get(destination).run({ licence: key })).events[0].type;
};

/** Cedar answers yes or no: each verdict is an action, asked one after the other. */
export const cedar = (questions, verdicts) => {
  const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');
  for (const [destination, there] of rulesOf(questions, verdicts)) {
    const policies = VERDICTS.map(
      (verdict) =>
        `permit(principal, action == Action::"${verdict}", resource) when { [${there
          .get(verdict)
          .map((key) => JSON.stringify(key))
          .join(', ')}].contains(context.licence) };`,
    );
    const { type } = preparsePolicySet(destination, { staticPolicies: policies.join('\n') });
    if (type !== 'success') throw new Error(`Cedar refuses the policies of (${destination}).`);
  }
  return ({ key, destination }) =>
    VERDICTS.find((verdict) => {
      const { response } = statefulIsAuthorized({
        principal: { type: 'Nurse', id: 'nurse' },
        action: { type: 'Action', id: verdict },
        resource: { type: 'Place', id: destination },
        context: { licence: key },
        preparsedPolicySetId: destination,
        entities: [],
      });
      return response?.decision === 'allow';
    });
};
