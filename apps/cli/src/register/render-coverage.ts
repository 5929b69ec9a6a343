import type { CorpusCoverage, Gap, PlaceCoverage, ProfessionCoverage } from '@crossward/recognition-corpus';
import Table from 'cli-table3';
import { PLAIN } from '../plain-table.js';

const WIDTH = 100;

const IN_WORDS: Record<Gap, string> = {
  partial: 'not every way is written',
  'no-way-in': 'no way in',
  'no-language-requirement': 'no language requirement',
  'no-entry': 'no entry',
};

/** Short enough for a column; whether every way is written has one of its own. */
const LACKS: Record<Gap, string> = {
  partial: '',
  'no-way-in': 'way',
  'no-language-requirement': 'language',
  'no-entry': 'entry',
};

const countOf = ({ arrangements }: ProfessionCoverage): number =>
  Object.values(arrangements).reduce((sum, ids) => sum + ids.length, 0);

const sureness = ({ confidence }: ProfessionCoverage): string =>
  `${confidence.sourced}/${confidence.known}/${confidence.uncertain}`;

const lacks = ({ missing }: ProfessionCoverage): string => missing.flatMap((gap) => LACKS[gap] || []).join(', ');

/** Wraps at spaces, with the later lines indented. */
const wrapped = (label: string, text: string): string => {
  const indent = ' '.repeat(label.length);
  const lines = [label];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    const joined = line.endsWith(' ') ? `${line}${word}` : `${line} ${word}`;
    if (joined.length <= WIDTH) lines[lines.length - 1] = joined;
    else lines.push(`${indent}${word}`);
  }
  return lines.join('\n');
};

const detailsOf = (held: ProfessionCoverage): string[] => {
  const list = (label: string, ids: readonly string[]): string[] =>
    ids.length > 0 ? [wrapped(`    ${label.padEnd(20)}`, ids.join(', '))] : [];
  return [
    `  ${held.profession}  ${held.coverage}`,
    ...Object.entries(held.arrangements).flatMap(([kind, ids]) => list(kind, ids)),
    ...list('negative', held.negative),
    ...list('no longer in force', held.past),
    ...list('language', held.languages),
    ...list('entry', held.entries),
    `    ${'confidence'.padEnd(20)}${Object.entries(held.confidence)
      .map(([level, count]) => `${count} ${level}`)
      .join(', ')}`,
    ...(held.verified ? [`    ${'verified'.padEnd(20)}${held.verified.oldest} to ${held.verified.newest}`] : []),
    ...list(
      'missing',
      held.missing.map((gap) => IN_WORDS[gap]),
    ),
  ];
};

const renderPlace = (place: PlaceCoverage): string =>
  [
    `${place.code}  ${place.name}`,
    ...(place.regulator ? [wrapped('  ', place.regulator)] : []),
    ...(place.coverageNote ? [wrapped('  ', place.coverageNote)] : []),
    ...place.professions.flatMap(detailsOf),
  ].join('\n');

/** Nothing but what holds everywhere: the registration of one's own, and ways into the country. */
const isBare = (held: ProfessionCoverage): boolean =>
  held.missing.includes('no-way-in') && held.languages.length === 0 && held.negative.length === 0;

const renderTable = ({ items }: CorpusCoverage): string => {
  const head = ['place', 'for', 'ways', 'all', 'not', 'language', 'entry', 's/k/u', 'verified', 'lacks'];
  const table = new Table({ ...PLAIN, head, colWidths: [5, 4, 4, 3, 3, 20, 5, 8, 10, 20], wordWrap: true });
  for (const { code, professions } of items) {
    const shown = professions.filter((held) => !isBare(held));
    for (const held of shown.length > 0 ? shown : professions.slice(0, 1)) {
      table.push([
        code,
        held.profession,
        countOf(held),
        held.coverage === 'complete' ? 'yes' : 'no',
        held.negative.length,
        held.languages.join(' '),
        held.entries.length,
        sureness(held),
        held.verified?.oldest ?? '',
        lacks(held),
      ]);
    }
  }
  return table.toString().replaceAll(/ +$/gm, '');
};

const LEGEND = [
  'ways: arrangements in force or to come, own registration among them; all: is every way written?',
  'not: documented absence; s/k/u: how many are sourced, known, uncertain; verified: the oldest check.',
  'lacks: a way besides the own registration, a language requirement, an entry.',
  'A profession without a line has no rule but the own registration. --jurisdiction tells the ids.',
];

export const renderCoverage = (coverage: CorpusCoverage): string => {
  const { items, corpusVersion } = coverage;
  const [place] = items;
  if (place && items.length === 1) return `${renderPlace(place)}\n\ncorpus ${corpusVersion}`;
  return [renderTable(coverage), '', ...LEGEND, `corpus ${corpusVersion}`].join('\n');
};
