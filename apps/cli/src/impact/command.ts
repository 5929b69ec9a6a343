import { addYears, DomainError, localDate, systemClock, type LocalDate } from '@crossward/kernel';
import {
  compareLaws,
  Summary,
  type Assessment,
  type Assessor,
  type ProfileReader,
} from '@crossward/recognition-impact';
import { Command } from 'commander';
import { lawCalled } from '../corpus/law-called.js';
import { BAD_INPUT } from '../exit-status.js';
import { write, type Terminal } from '../terminal.js';
import { openLiveSource, type LiveSource, type UnreadableNurse } from './live-source.js';
import { profileFile, type BadLine } from './profile-lines.js';
import { ProgressBar } from './progress-bar.js';
import { renderImpact } from './render.js';

interface Options {
  profiles?: string;
  live?: boolean;
  from?: string;
  to?: string;
  json?: boolean;
  emit?: boolean;
}

const refuse = (code: string, message: string, nextStep: string): never => {
  throw new DomainError({ kind: 'invalid', code, message, nextStep });
};

const YEARS_AHEAD = 3;
/** Longer than any licence, training and right that runs out; every day more is searched for every nurse. */
const MOST_YEARS = 30;

const windowOf = ({ from, to }: Options): { from: LocalDate; until: LocalDate } => {
  const first = from === undefined ? systemClock.today() : localDate(from, '--from');
  const last = to === undefined ? addYears(first, YEARS_AHEAD) : localDate(to, '--to');
  if (last < first) refuse('EMPTY_DATE_RANGE', `--from (${first}) lies after --to (${last}).`, 'Give a later --to.');
  if (last > addYears(first, MOST_YEARS)) {
    refuse('RANGE_TOO_LONG', `From (${first}) to (${last}) are more than (${MOST_YEARS}) years.`, 'Ask in parts.');
  }
  return { from: first, until: last };
};

const checkOptions = ({ profiles, live, emit }: Options): void => {
  if ((profiles === undefined) === !live) {
    refuse('NOBODY_TO_ASK_ABOUT', 'Give either --profiles or --live.', '--profiles takes a file, --live the database.');
  }
  if (emit && !live) refuse('NOTHING_TO_MARK', '--emit marks what is live, and needs --live.', 'Add --live.');
};

type Bad = BadLine | UnreadableNurse;

interface Run {
  summary: Summary;
  /** Kept for JSON alone. */
  changed: Assessment[];
  bad: Bad[];
}

const PROGRESS_EVERY = 500;

const assessAll = async (
  { profiles, json }: Options,
  { assessor, reader, live }: { assessor: Assessor; reader: ProfileReader; live: LiveSource | undefined },
  bar: ProgressBar,
): Promise<Run> => {
  const run: Run = { summary: new Summary(), changed: [], bad: [] };
  let count = 0;
  const take = (profile: Parameters<Assessor['assess']>[0], share: () => number): void => {
    const assessment = assessor.assess(profile);
    run.summary.add(assessment);
    if (json && assessment.changes.length > 0) run.changed.push(assessment);
    count += 1;
    if (count % PROGRESS_EVERY === 0) bar.show(share(), `${count.toLocaleString('en')} profiles`);
  };
  const bad = (one: Bad): void => void run.bad.push(one);
  try {
    if (live) await live.each({ profile: (profile, share) => take(profile, () => share), bad });
    else {
      const file = profileFile(profiles as string, reader);
      const share = (): number => file.progress().done / Math.max(1, file.progress().all);
      await file.each({ profile: (profile) => take(profile, share), bad });
    }
  } finally {
    bar.clear();
  }
  return run;
};

const placeOf = (bad: Bad): string => ('line' in bad ? `line ${bad.line}` : `nurse ${bad.nurse}`);

const act = async (
  names: { base: string; head: string },
  options: Options,
  terminal: Terminal,
  finish: (status: number) => void,
): Promise<void> => {
  checkOptions(options);
  const window = windowOf(options);
  const [base, head] = [lawCalled(names.base), lawCalled(names.head)];
  const { comparison, assessor, reader } = compareLaws(base, head, window);
  const live = options.live ? await openLiveSource(reader) : undefined;
  try {
    const { summary, changed, bad } = await assessAll(
      options,
      { assessor, reader, live },
      new ProgressBar(terminal.err),
    );
    const result = summary.result();
    const { touched, affected: affectedPlaces } = comparison;
    const told = { base: base.version, head: head.version, window: { from: window.from, to: window.until } };
    for (const one of bad) await write(terminal.err, `${placeOf(one)}: ${one.message} ${one.nextStep}\n`);
    if (options.json) {
      const { places, atRisk, profiles, nurses: counts } = result;
      const nurses = changed
        .map(({ id, changes }) => ({ id, changes }))
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      const answer = {
        ...told,
        changed: touched,
        affectedPlaces,
        profiles,
        counts,
        places,
        atRisk,
        nurses,
        problems: bad,
      };
      await write(terminal.out, `${JSON.stringify(answer)}\n`);
    } else {
      await write(terminal.out, `${renderImpact({ ...told, changed: touched, affectedPlaces, summary: result })}\n`);
    }
    if (live && options.emit) {
      const { atRisk } = result;
      const id = await live.emit({ baseVersion: base.version, headVersion: head.version, atRisk });
      await write(terminal.err, `Impact ${id}: ${atRisk.length} marks are on their way.\n`);
    }
    if (bad.length > 0) finish(BAD_INPUT);
  } finally {
    await live?.close();
  }
};

/** `corpus impact BASE HEAD`: what a change of law does to whom. */
export const impactCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('impact')
    .description('What a change of law does to whom: who gains, who loses, from which day, what is at risk')
    .argument('<base>', 'the law before: a release, `current`, or a folder')
    .argument('<head>', 'the law after: a release, `current`, or a folder')
    .option('--profiles <file>', 'nurses, one JSON a line, packed with gzip or not')
    .option('--live', 'every nurse, submission and placement at DATABASE_URL')
    .option('--from <day>', 'first day to look at (default: today)')
    .option('--to <day>', `last day to look at (default: ${YEARS_AHEAD} years later)`)
    .option('--json', 'print everything as JSON, nurse by nurse')
    .option('--emit', 'with --live: mark what is at risk for a re-check')
    .addHelpText('after', '\nExit status: 0 answered, 1 bad input (the good profiles are answered), 2 usage.')
    .action((base: string, head: string, options: Options) => act({ base, head }, options, terminal, finish));
