import type { Decision, Reason, Route, RouteLeg } from '@crossward/contracts';
import { formatMoney, type Money } from '@crossward/kernel';
import type { LawDocuments } from '@crossward/recognition-domain';
import Table from 'cli-table3';
import { PLAIN } from '../plain-table.js';

const MARKS: Record<Reason['outcome'], string> = { held: '+', failed: '-', unknown: '?' };

const fees = (amounts: readonly Money[]): string =>
  amounts.map((amount) => formatMoney(amount)).join(' + ') || 'not known';

const daysText = (days: readonly number[] | null): string => {
  if (!days) return 'not known';
  const [min, typical, max] = days;
  return min === max ? `${min}` : `${min}-${max} (${typical})`;
};

const table = (head: string[], rows: string[][]): string[] => {
  if (rows.length === 0) return [];
  const drawn = new Table({ ...PLAIN, head });
  drawn.push(...rows);
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
};

const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);

const legLines = (leg: RouteLeg): string[] => [
  `  ${leg.arrangement} (${leg.kind})${leg.from ? `: ${leg.from} -> ${leg.to}` : `: -> ${leg.to}`}`,
  `  law: ${leg.legalBasis}`,
  `       ${leg.sourceUrl} (${leg.confidence}, verified on ${leg.verifiedOn})`,
  ...table(
    ['step', 'days', 'fee'],
    leg.steps.map(({ name, days, fee }) => [name, daysText(days), fee ? formatMoney(fee) : 'not known']),
  ),
];

const NEEDS = new Map<boolean | null, string>([
  [true, '+'],
  [false, '-'],
  [null, '?'],
]);

const needLines = (leg: RouteLeg): string[] =>
  leg.needs.map(({ kind, detail, satisfied }) => `  ${NEEDS.get(satisfied)} ${kind}: ${detail}`);

const startText = ({ earliestStart, fees: due, confidence }: Route): string => {
  const start = earliestStart
    ? earliestStart.min === earliestStart.max
      ? earliestStart.min
      : `${earliestStart.typical} (${earliestStart.min} to ${earliestStart.max})`
    : 'not known';
  return `  earliest start: ${start}; fees: ${fees(due)}; confidence: ${confidence}`;
};

const routeLines = (route: Route | undefined): string[] =>
  route ? [...route.legs.flatMap(legLines), startText(route)] : [];

const alternativeLine = (route: Route): string => {
  const legs = route.legs.map((leg) => leg.arrangement).join(', ');
  return `  ${legs}: earliest start ${route.earliestStart?.typical ?? 'not known'}, fees ${fees(route.fees)}`;
};

/** The reasons of the arrangement that carries the answer come first. */
const inOrder = ({ route, reasons }: Decision): Reason[] => {
  const carriers = new Set(route?.legs.map((leg) => leg.arrangement));
  return [
    ...reasons.filter(({ arrangement }) => carriers.has(arrangement)),
    ...reasons.filter(({ arrangement }) => !carriers.has(arrangement)),
  ];
};

/** A decision for a person at a terminal: the verdict first, the reasons last. */
export const renderDecision = (decision: Decision, law: LawDocuments): string => {
  const place = law.jurisdictions.find(({ code }) => code === decision.destination)?.name;
  const { destination, on, as, verdict, couldBe, route } = decision;
  const better = couldBe ? `; could be ${couldBe}, see "To ask"` : '';
  return [
    `${as} in ${destination}${place ? ` (${place})` : ''} on ${on}: ${verdict.toUpperCase()}${better}`,
    ...section('Route', routeLines(route)),
    ...section('To bring', route?.legs.flatMap(needLines) ?? []),
    ...section(
      'Limits',
      decision.limits.map(
        ({ kind, value }) => `  ${kind}: ${value}${kind === 'until' ? ' (first day without the right)' : ''}`,
      ),
    ),
    ...section('Alternatives', decision.alternatives.map(alternativeLine)),
    ...section(
      'To ask',
      decision.missing.map(({ fact, wouldDecide }) => `  ${fact}: decides ${wouldDecide.join(', ')}`),
    ),
    ...section(
      'Entry (not practice)',
      table(
        ['way', 'available', 'conditions'],
        decision.entry.map(({ id, available, conditions }) => [id, available, conditions.join(' ')]),
      ),
    ),
    ...section(
      'Unsettled law',
      decision.openLaw.map(
        ({ arrangement, what, sourceUrl }) => `  ${arrangement}: ${what}${sourceUrl ? ` ${sourceUrl}` : ''}`,
      ),
    ),
    ...section(
      'Reasons',
      table(
        ['', 'rule', 'since', 'because'],
        inOrder(decision).map(({ outcome, arrangement, rule, version, text }) => [
          MARKS[outcome],
          `${arrangement}.${rule}`,
          version.startsWith('0001') ? '' : version,
          text,
        ]),
      ),
    ),
    '',
    `corpus ${decision.corpusVersion}; + held, - failed, ? not known`,
  ].join('\n');
};
