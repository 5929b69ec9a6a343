// The values that a refusal is raised with: whoever says it in other words may name them.

import ts from 'typescript';

const CODE = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{5,})$/;

const nameOf = (property) =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : null;

/** The names that an object literal always has: what is spread under a condition may be missing. */
const keysOf = (literal) =>
  literal.properties.flatMap((property) => {
    if (!ts.isSpreadAssignment(property)) return nameOf(property) ?? [];
    return ts.isObjectLiteralExpression(property.expression) ? keysOf(property.expression) : [];
  });

/** Codes that an expression comes to: one, or one of several. */
const codesOf = (expression) => {
  if (ts.isStringLiteral(expression)) return CODE.test(expression.text) ? [expression.text] : [];
  if (ts.isConditionalExpression(expression))
    return [...codesOf(expression.whenTrue), ...codesOf(expression.whenFalse)];
  return [];
};

/** What names stand for within a file. */
const literalsIn = (file) => {
  const found = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      // A name that stands for two things within a file stands for neither.
      const literal = ts.isObjectLiteralExpression(node.initializer) && !found.has(node.name.text);
      found.set(node.name.text, literal ? keysOf(node.initializer) : []);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const keysFrom = (expression, literals) => {
  if (ts.isObjectLiteralExpression(expression)) return keysOf(expression);
  return ts.isIdentifier(expression) ? (literals.get(expression.text) ?? []) : [];
};

/** Each time that a code is raised, with the names of its facts: in an object with `code`, or through a helper. */
const raisesIn = (text) => {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, false);
  const literals = literalsIn(file);
  const raises = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const member = (wanted) => node.properties.find((property) => nameOf(property) === wanted);
      const code = member('code')?.initializer;
      const given = member('facts');
      const facts = given ? keysFrom(given.initializer ?? given.name, literals) : [];
      if (code) raises.push(...codesOf(code).map((one) => [one, facts]));
    }
    if (ts.isCallExpression(node) && node.arguments.length > 1) {
      const [code, ...others] = node.arguments;
      const facts = others.flatMap((other) => keysFrom(other, literals));
      raises.push(...codesOf(code).map((one) => [one, facts]));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return raises;
};

/** By code, the facts that come with it wherever it is raised. @param sources text of each file */
export const factsIn = (sources) => {
  const facts = new Map();
  for (const [code, given] of sources.flatMap(raisesIn)) {
    const before = facts.get(code);
    facts.set(code, new Set(before ? given.filter((name) => before.has(name)) : given));
  }
  return facts;
};
