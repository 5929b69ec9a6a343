import type { DestinationsAnswer, Route, RouteLeg, RouteSearch } from '@crossward/contracts';
import { formatMoney } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';
import Table from 'cli-table3';
import { PLAIN } from '../plain-table.js';

const namesIn = ({ jurisdictions, arrangements }: LawDocuments): ((id: string) => string) => {
  const names = new Map([
    ...jurisdictions.map(({ code, name }) => [code, name] as const),
    ...arrangements.map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => names.get(id) ?? id;
};

const start = ({ earliestStart: days }: Route): string =>
  days === null
    ? 'start not known'
    : days.min === days.max
      ? `start ${days.typical}`
      : `start usually ${days.typical} (${days.min} to ${days.max})`;

const fees = ({ fees: due, legs }: Route): string => {
  const paid = due.filter(({ minorUnits }) => minorUnits > 0).map((amount) => formatMoney(amount));
  const open = legs.some(({ steps }) => steps.some(({ fee }) => fee === null));
  if (paid.length === 0) return open ? 'fees not known' : 'no fees';
  return `fees ${paid.join(' + ')}${open ? ' and others not known' : ''}`;
};

const notesOf = (leg: RouteLeg, nameOf: (id: string) => string): string[] => [
  ...(leg.assumes ?? []).map(({ jurisdiction }) => `by moving to ${nameOf(jurisdiction)}`),
  ...(leg.conditionalOn === undefined
    ? []
    : [leg.conditionalOn.length === 0 ? 'only if the law is read so' : `hangs on: ${leg.conditionalOn.join(', ')}`]),
  ...leg.needs.filter(({ satisfied }) => satisfied === false).map(({ detail }) => `still needed: ${detail}`),
];

const renderRoute = (route: Route, index: number, nameOf: (id: string) => string): string[] => [
  `${index + 1}. ${start(route)}; ${fees(route)}; ${route.confidence}`,
  ...route.legs.flatMap((leg) => [
    `   ${leg.from === null ? '' : `${leg.from} → `}${leg.to}  ${nameOf(leg.arrangement)} (${leg.arrangement})`,
    ...notesOf(leg, nameOf).map((note) => `      ${note}`),
    `      ${leg.legalBasis}; ${leg.sourceUrl}; verified ${leg.verifiedOn}`,
  ]),
  ...(route.findings ?? []).map(
    ({ kind, what, expiresOn, neededOn, leg }) =>
      `   ! leg ${leg}: ${kind === 'licence-expires' ? `the licence of ${nameOf(what)}` : what} no longer counts from ${expiresOn}, needed on ${neededOn}`,
  ),
];

/** Every way to one place, the earliest first. */
export const renderSearch = (
  { destination, on, verdict, routes, corpusVersion }: RouteSearch,
  law: LawDocuments,
): string => {
  const nameOf = namesIn(law);
  const head = `${nameOf(destination)} (${destination}) on ${on}: ${verdict}. Law ${corpusVersion}.`;
  if (routes.length === 0) return `${head}\nNo route is known. crossward recognise tells what is missing.`;
  return [head, ...routes.flatMap((route, index) => renderRoute(route, index, nameOf))].join('\n');
};

/** Every place in a line; those to which nothing leads are counted. */
export const renderDestinations = (
  { destinations, on, corpusVersion }: DestinationsAnswer,
  law: LawDocuments,
): string => {
  const nameOf = namesIn(law);
  const open = destinations.filter(({ verdict, route }) => verdict === 'authorised' || route !== undefined);
  const table = new Table({ ...PLAIN, head: ['place', 'name', 'verdict', 'usually from', 'by'] });
  for (const { jurisdiction, verdict, route } of open) {
    const by = route?.legs
      .map(({ to, arrangement }, at) => (at === 0 ? arrangement : `${arrangement} (${to})`))
      .join(' → ');
    const hangs = route?.legs.some(({ conditionalOn }) => conditionalOn) ? '?' : '';
    table.push([
      jurisdiction,
      nameOf(jurisdiction),
      `${verdict}${hangs}`,
      route?.earliestStart?.typical ?? '',
      by ?? '',
    ]);
  }
  const closed = destinations.length - open.length;
  return `${table.toString()}\n${open.length} places on ${on}; to ${closed} others no way is known. ? hangs on facts that are not told. Law ${corpusVersion}.`;
};
