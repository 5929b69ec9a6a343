import Table from 'cli-table3';

/** Per cent with one decimal, rounded down, so that 94.99 does not pass for 95. */
const rateOf = ({ planted, killed, equivalent }) =>
  planted === equivalent ? 100 : Math.floor((killed * 1000) / (planted - equivalent)) / 10;

const count = (mutants) => {
  const of = (...outcomes) => mutants.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const counts = {
    planted: mutants.length,
    killed: of('killed', 'refused'),
    survived: of('survived'),
    equivalent: of('equivalent'),
  };
  return { ...counts, refused: of('refused'), rate: rateOf(counts) };
};

const grouped = (mutants, keyOf) => {
  const groups = new Map();
  for (const mutant of mutants) {
    const key = keyOf(mutant);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(mutant);
  }
  return groups;
};

const counted = (mutants, keyOf) =>
  Object.fromEntries([...grouped(mutants, keyOf)].map(([key, group]) => [key, count(group)]));

/** How many were planted, killed, left alive and set aside: in all, per kind of fault, per file of the law. */
export const summaryOf = (mutants) => ({
  total: count(mutants),
  kinds: counted(mutants, ({ kind }) => kind),
  files: counted(mutants, ({ at }) => at.split(':')[0]),
});

/** 1 where too few are noticed. */
export const exitCodeOf = ({ total: { rate } }, threshold) => (rate >= threshold ? 0 : 1);

const PLAIN = { style: { head: [], border: [], compact: true } };
const HEAD = ['planted', 'killed', 'survived', 'equivalent', 'rate'];

const rowOf = (name, { planted, killed, survived, equivalent, rate }) => [
  name,
  ...[planted, killed, survived, equivalent, `${rate.toFixed(1)} %`].map((content) => ({ content, hAlign: 'right' })),
];

const tableOf = (head, rows) => {
  const table = new Table({ ...PLAIN, head: [head, ...HEAD] });
  table.push(...rows);
  return table.toString();
};

const lines = (mutants, outcome, tell) =>
  [...grouped(mutants, ({ at }) => at.split(':')[0])].flatMap(([file, group]) => {
    const told = group.filter((mutant) => mutant.outcome === outcome);
    return told.length === 0 ? [] : ['', `${file} (${told.length})`, ...told.map((mutant) => `  ${tell(mutant)}`)];
  });

const survivorsOf = (mutants) => lines(mutants, 'survived', ({ at, kind, change }) => `${at}  ${kind}: ${change}`);

const equivalentsOf = (mutants) => {
  const reasons = counted(
    mutants.filter(({ outcome }) => outcome === 'equivalent'),
    ({ by }) => by,
  );
  const told = Object.entries(reasons).map(([why, { planted }]) => `  ${planted}: ${why}`);
  return told.length === 0 ? [] : ['', 'Equivalent, since nothing that can be asked shows them:', ...told];
};

/** The run in words and figures. */
export const reportOf = (mutants, { total, kinds, files }, { threshold, survivors }) => {
  const weak = Object.entries(files).filter(([, { survived }]) => survived > 0);
  const verdict = total.rate >= threshold ? 'Enough' : 'Too few';
  return [
    tableOf('fault', [
      ...Object.entries(kinds)
        .sort(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([kind, counts]) => rowOf(kind, counts)),
      rowOf('all', total),
    ]),
    ...(weak.length === 0
      ? []
      : [
          '',
          tableOf(
            'file with survivors',
            weak.map(([file, one]) => rowOf(file, one)),
          ),
        ]),
    ...equivalentsOf(mutants),
    ...(survivors ? survivorsOf(mutants) : []),
    '',
    `${verdict}: ${total.killed} of ${total.planted - total.equivalent} planted faults are noticed ` +
      `(${total.rate.toFixed(1)} %, asked for ${threshold} %); ${total.refused} of them do not compile.`,
  ].join('\n');
};
