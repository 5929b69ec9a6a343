import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Decision } from '@crossward/contracts';
import { DomainError, localDate, systemClock } from '@crossward/kernel';
import { LAW_FOLDER, lawKnownOn, loadCorpus, Releases, type Corpus } from '@crossward/recognition-corpus';
import { SOURCE_LOCALE } from '@crossward/recognition-domain';
import { Catalogue, explain, told, type Telling } from '@crossward/recognition-explanation';
import { Command } from 'commander';
import { BAD_INPUT } from '../exit-status.js';
import { write, type Terminal } from '../terminal.js';
import { answerLines } from './answer-lines.js';
import { ITEM_FLAGS } from './item-flags.js';
import { queryFromFlags, type RecogniseOptions } from './query-from-flags.js';
import { renderDecision } from './render.js';

const collect = (value: string, before: string[] = []): string[] => [...before, value];

const openFile = (path: string, { in: input }: Terminal): Readable => (path === '-' ? input : createReadStream(path));

const cannotRead = (path: string, cause: unknown): DomainError =>
  new DomainError({
    kind: 'invalid',
    code: 'FILE_NOT_READ',
    message: `The file (${path}) cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'no reason given'}).`,
    nextStep: 'Give a file that exists, or - for standard input.',
    cause,
  });

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error;

const readQuery = async (path: string, terminal: Terminal): Promise<unknown> => {
  const text = (await buffer(openFile(path, terminal))).toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError({
      kind: 'invalid',
      code: 'INVALID_JSON',
      message: `The query in (${path === '-' ? 'standard input' : path}) is not JSON.`,
      nextStep: 'Give one query as JSON; for one query a line add --jsonl.',
    });
  }
};

/** Another folder has no releases: what was known of it on another day nobody wrote down. */
const corpusFor = ({ law, knownOn }: RecogniseOptions): Corpus => {
  if (knownOn === undefined) return loadCorpus(law ?? LAW_FOLDER);
  if (law !== undefined) {
    throw new DomainError({
      kind: 'invalid',
      code: 'CONFLICTING_OPTIONS',
      message: '--known-on asks the releases, and --law another folder.',
      nextStep: 'Give one of them.',
    });
  }
  const today = systemClock.today();
  return lawKnownOn(localDate(knownOn, '--known-on'), { today, current: loadCorpus, releases: new Releases() });
};

/** @throws DomainError UNKNOWN_LOCALE; a law without languages can still be asked in English. */
const tellingOf = (
  { lang = SOURCE_LOCALE, explain: asked = false }: RecogniseOptions,
  catalogue: Catalogue,
): Telling => {
  if (lang !== SOURCE_LOCALE || asked) catalogue.language(lang);
  return { locale: lang, explain: asked };
};

/** The table is for those who read English; in other languages a person gets sentences. */
const textOf = (decision: Decision, json: boolean, catalogue: Catalogue, telling: Telling): string => {
  if (json) return JSON.stringify(told(decision, catalogue, telling), null, 2);
  if (telling.locale === SOURCE_LOCALE && !telling.explain) return renderDecision(decision, catalogue.law);
  return explain(decision, catalogue, telling.locale)
    .map(({ text }) => text)
    .join('\n');
};

const act = async (options: RecogniseOptions, terminal: Terminal, finish: (status: number) => void): Promise<void> => {
  const corpus = corpusFor(options);
  const catalogue = new Catalogue(corpus.law);
  const telling = tellingOf(options, catalogue);
  if (options.jsonl) {
    const good = await answerLines(corpus, openFile(options.file ?? '-', terminal), terminal, catalogue, telling);
    if (!good) finish(BAD_INPUT);
    return;
  }
  const piped = options.profession === undefined && options.to === undefined && !terminal.in.isTTY;
  const file = options.file ?? (piped ? '-' : undefined);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const raw = file === undefined ? queryFromFlags(options, systemClock.today(zone)) : await readQuery(file, terminal);
  const decision = corpus.engine.decide(corpus.reader.read(raw));
  await write(terminal.out, `${textOf(decision, options.json ?? false, catalogue, telling)}\n`);
};

/** `recognise`: one decision from flags or a file, or one a line. */
export const recogniseCommand = (terminal: Terminal, finish: (status: number) => void): Command => {
  const command = new Command('recognise')
    .description('May this nurse work there on that day, by which route, on which legal basis?')
    .option('--profession <code>', 'RN, LPN, RM or APRN')
    .option('--to <jurisdiction>', 'where to work, for example US-FL')
    .option('--on <day>', 'day asked about (default: today)')
    .option('--as <profession>', "profession sought (default: the nurse's own)")
    .option('--citizenship <country>', 'repeatable, or a comma list; `none` for none', collect);
  for (const { flag, example } of ITEM_FLAGS) {
    command.option(`--${flag} <item>`, `repeatable, for example ${example}; \`none\` for none`, collect);
  }
  return command
    .option('--language-test <test>', 'repeatable, for example ielts-academic:2025-03-01:overall=7.5', collect)
    .option('--ssn', 'the nurse has a US Social Security number')
    .option('--no-ssn', 'the nurse has none')
    .option('--purpose <purpose>', 'temporary or permanent')
    .option('--setting <setting>', 'of the assignment, for example hospital')
    .option('--days <number>', 'of the assignment')
    .option('--employer-confirmed', 'the employer has confirmed the assignment')
    .option('--file <path>', 'the query as JSON; - reads standard input')
    .option('--json', 'print the decision as JSON')
    .option('--jsonl', 'one query a line in (from --file or standard input), one decision a line out')
    .option('--lang <code>', 'language of the answer: en, fr or es (default: en)')
    .option('--explain', 'print the decision in sentences; with --json and --jsonl, add them as `explanation`')
    .option('--law <folder>', 'another folder of the law')
    .option('--known-on <day>', 'decide by the law as it was known on this day')
    .addHelpText('after', '\nWhat is not told is unknown, not absent.\nExit status: 0 answered, 1 bad input, 2 usage.')
    .action(async (options: RecogniseOptions) => {
      try {
        await act(options, terminal, finish);
      } catch (error) {
        throw isFileError(error) ? cannotRead(options.file ?? '-', error) : error;
      }
    });
};
