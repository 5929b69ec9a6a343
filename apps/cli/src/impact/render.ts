import type { ImpactSummary, PlaceRow } from '@crossward/recognition-impact';
import Table from 'cli-table3';
import { PLAIN } from '../plain-table.js';

export interface Told {
  base: string;
  head: string;
  window: { from: string; to: string };
  /** Arrangements that changed, or rest on what changed. */
  changed: readonly string[];
  affectedPlaces: readonly string[];
  summary: ImpactSummary;
}

const table = (head: string[], rows: readonly (string | number)[][]): string[] => {
  if (rows.length === 0) return [];
  const drawn = new Table({ ...PLAIN, head });
  drawn.push(...rows.map((row) => row.map(String)));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
};

const placeRow = ({
  destination,
  as,
  effect,
  on,
  before,
  after,
  arrangement,
  nurses,
}: PlaceRow): (string | number)[] => [
  ...[destination, as, effect, on, `${before} -> ${after}`, arrangement ?? '', nurses],
];

const figure = (count: number): string => count.toLocaleString('en');

/** What a change of law does, for a person at a terminal: the figures first, then where, then what is at risk. */
export const renderImpact = ({ base, head, window, changed, affectedPlaces, summary }: Told): string => {
  const { profiles, nurses, places, atRisk } = summary;
  return [
    `Law ${base} -> ${head}, days from ${window.from} to ${window.to}`,
    `  changed, or resting on what changed: ${changed.join(', ') || 'nothing'}`,
    `  places concerned: ${affectedPlaces.join(' ') || 'none'}`,
    '',
    `${figure(profiles)} nurses: ${figure(nurses.gains)} gain, ${figure(nurses.loses)} lose, ${figure(nurses.undetermined)} become undetermined somewhere`,
    ...(places.length > 0 ? ['', 'By place'] : []),
    ...table(['place', 'as', 'effect', 'from', 'verdict', 'by', 'nurses'], places.map(placeRow)),
    '',
    `At risk: ${figure(atRisk.filter(({ kind }) => kind === 'placement').length)} placements, ${figure(atRisk.filter(({ kind }) => kind === 'submission').length)} submissions`,
    ...table(
      ['kind', 'id', 'nurse', 'place', 'days', 'from', 'verdict', 'by'],
      atRisk.map(({ kind, id, profileId, destination, from, until, on, before, after, arrangement }) => [
        ...[kind, id, profileId, destination, `${from} to ${until ?? 'open'}`, on],
        ...[`${before.verdict} -> ${after.verdict}`, arrangement ?? ''],
      ]),
    ),
  ].join('\n');
};
