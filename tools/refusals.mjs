// What the API refuses is said by its codes: each that the services can give has words in every language but their own.

import { parse } from '@formatjs/icu-messageformat-parser';
import { argumentsOf } from './message-arguments.mjs';
import { factsIn } from './refusal-facts.mjs';

const FAMILY = 'refusal.';
const CODE = /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{5,})'/g;

const words = (text) => text.trim().split(/\s+/);

/** Codes that no page of the portal shows as a refusal. */
export const FOR_PROGRAMS = new Set([
  // findings of a check, which have words of their own
  ...words(`
    NAME_NOT_COMPARABLE PASSPORT_NOT_GIVEN BIRTH_DATE_INCOMPLETE LICENCE_NOT_STATED REGISTER_REFUSED
    NOT_AUTHORISED_AT_DESTINATION DISCIPLINE_ON_RECORD EXCLUSION_CONFIRMED_EARLIER EXCLUSION_CANDIDATE
    BEING_COMPARED
  `),
  // what a clause lacks, which has words of its own
  ...words(`
    NOTICE_UNEQUAL NOTICE_ON_ONE_SIDE PENALTY_UNEQUAL PENALTY_ON_ONE_SIDE HOURS_NOT_GUARANTEED
    GUARANTEE_BELOW_SCHEDULE CALL_OFF_WITHOUT_GUARANTEE CALL_OFF_WITHOUT_NOTICE REPAYMENT_WITHOUT_PRORATION
    HOUSING_ENDS_AT_ONCE
  `),
  // audit trail, mail and notices: no refusals
  ...words(`
    FIELD_CHANGED LINK_BROKEN SEQUENCE_BROKEN WRONG_CHAIN HEAD_MISMATCH CHECKPOINT_MISMATCH FILED ACCEPTED
    ECONNECTION QUIET_HOURS
  `),
  // said by pages of their own, outside the portal
  ...words('UNSUBSCRIBE_LINK_INVALID UNSUBSCRIBE_LINK_EXPIRED UNSUBSCRIBE_NOT_ASKED'),
  // whoever runs the services
  ...words(`
    YAML_SYNTAX SCHEMA DUPLICATE_RULE CLAUSE_RULES_INVALID CALENDAR_WITHOUT_BUSINESS_DAYS NO_BASE
    TEMPLATES_INVALID AUDIT_DETAILS_UNSTORABLE DATABASE_REFUSES ROUTE_ACCESS_UNDECLARED ACCESS_UNCHECKED
    SERVER_UNREACHABLE
  `),
  // malformed requests, which the portal does not make
  ...words(`
    HEADERS_TOO_LARGE IDEMPOTENCY_KEY_MISSING IDEMPOTENCY_KEY_MALFORMED NUMBER_TOO_LARGE RESERVED_KEY TOO_DEEP
    NOT_AN_OBJECT IF_MATCH_MALFORMED UNKNOWN_LOCALE INVALID_PARAMETER INVALID_BATCH TOO_MANY_QUERIES NO_POWER
    STALE
  `),
  // between the services
  ...words(`
    CLEARING_INPUT_INVALID INVALID_LIMIT UNREADABLE_INDEX INVALID_NURSE_ID ROUND_INPUT_INVALID ONE_MATCH_POLICY
  `),
]);

/** The codes that the source gives, also those chosen among several. @param sources text of each file */
export const codesIn = (sources) =>
  new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/\bcode:\s*([^,;]+)/g)].flatMap(([, given]) =>
        [...given.matchAll(CODE)].map(([, code]) => code),
      ),
    ),
  );

/** Everything quoted that looks like a code: what is raised through a helper is among it. */
const quotedIn = (sources) => new Set(sources.flatMap((text) => [...text.matchAll(CODE)].map(([, code]) => code)));

/** @param catalogues messages by language, without English @param sources text of each file of the services */
export const refusalFindingsOf = (catalogues, sources, forPrograms = FOR_PROGRAMS) => {
  const codes = codesIn(sources);
  const quoted = quotedIn(sources);
  const facts = factsIn(sources);
  const wanted = [...codes].filter(
    (code) => !forPrograms.has(code) && !(code.endsWith('_NOT_FOUND') && codes.has('NOT_FOUND')),
  );
  const findings = Object.entries(catalogues).flatMap(([locale, messages]) => [
    ...wanted
      .filter((code) => !messages[`${FAMILY}${code}`]?.trim())
      .map((code) => `${locale}: the refusal (${code}) has no message ${FAMILY}${code}.`),
    ...Object.keys(messages)
      .filter((id) => !id.startsWith(FAMILY) || !quoted.has(id.slice(FAMILY.length)))
      .map((id) => `${locale}: ${id} is of no refusal.`),
    ...Object.keys(messages).flatMap((id) => {
      const given = facts.get(id.slice(FAMILY.length));
      const unknown = argumentsOf(parse(messages[id])).filter((name) => !given?.has(name));
      return unknown.length === 0 ? [] : [`${locale}: ${id} takes (${unknown}), which does not always come with it.`];
    }),
  ]);
  const needless = [...forPrograms]
    .filter((code) => !codes.has(code))
    .map((code) => `(${code}) is listed as a code for programs, and nothing gives it.`);
  return [...findings, ...needless];
};
