import type { LocalDate, Profession } from '@crossward/kernel';
import { EVER, intersection, type Days } from './days.js';
import { concerns, type Effects, type Place } from './effects.js';
import type { LawSide } from './law-side.js';
import type { VersionReads } from './rule-reads.js';

/** What was before the window is of no matter to whoever asks about its days alone. */
const history = (boundaries: readonly LocalDate[], window: Days, at: (on: LocalDate) => unknown): string =>
  [window.from, ...boundaries.filter((day) => day > window.from && day < window.until)]
    .map((on) => `${on} ${String(at(on))}`)
    .join(' ');

/** All that one version of an arrangement asks about the place itself. */
const askedAbout = (
  { version, selector, selectedBy, reads }: VersionReads,
  place: string,
  { side, window }: { side: LawSide; window: Days },
): unknown => [
  version.from,
  history([...new Set(selectedBy.flatMap((key) => side.boundaries(key)))].sort(), window, (on) =>
    selector.truth(place, on),
  ),
  [...reads.memberships].flatMap(([key, asked]) => {
    const ofPlace = asked.filter(({ of }) => of.kind === 'destination');
    if (ofPlace.length === 0) return [];
    const days = ofPlace.some(({ anyDay }) => anyDay) ? EVER : window;
    return [history(side.boundaries(key), days, (on) => side.belongs(key, place, on))];
  }),
  reads.cells.flatMap(({ table, column, row }) => {
    const rows = side.tables.get(table)?.rows ?? {};
    return row.kind === 'destination' ? [place in rows, rows[place]?.[column]] : [];
  }),
  [...reads.namedPlaces].map((named) => (named === place ? 2 : concerns(named, place) ? 1 : 0)),
];

const rulesText = (
  place: string,
  as: Profession,
  { side, window, only }: { side: LawSide; window: Days; only: ReadonlySet<string> | undefined },
): unknown => [
  side.isComplete(place, as),
  side
    .rulesInto(place, as)
    .filter(({ document }) => only?.has(document.id) ?? true)
    .map(({ document, versions }) => [
      document.id,
      versions.map((reading) => askedAbout(reading, place, { side, window })),
    ]),
];

/**
 * Two places with the same text are one to the law: a nurse who mentions neither of them gets the same verdicts at both.
 * Parts of a country stand to the country in the same way, hence the country; whole countries stand to nothing but
 * themselves and their parts, which is mentioning them.
 * @param only as far as these arrangements go
 */
export const signatureOf = (
  place: Place,
  as: Profession,
  effects: Effects,
  { sides, window }: { sides: { base: LawSide; head: LawSide }; window: Days },
  only?: ReadonlySet<string>,
): string =>
  JSON.stringify([
    place.base.length > 2 ? place.base.slice(0, 2) : '',
    place.head.length > 2 ? place.head.slice(0, 2) : '',
    place.base === place.head,
    as,
    intersection(effects.always, [window]),
    [...effects.byFact].map(([code, days]) => [code, intersection(days, [window])]),
    rulesText(place.base, as, { side: sides.base, window, only }),
    rulesText(place.head, as, { side: sides.head, window, only }),
  ]);
