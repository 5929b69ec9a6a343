import type { Decision } from '@crossward/contracts';
import { DomainError, localDate, systemClock } from '@crossward/kernel';
import { LAW_FOLDER, lawKnownOn, loadCorpus, Releases, type Corpus } from '@crossward/recognition-corpus';
import { SOURCE_LOCALE } from '@crossward/recognition-domain';
import { Catalogue, explain, told, type Telling } from '@crossward/recognition-explanation';
import { Command } from 'commander';
import { BAD_INPUT } from '../exit-status.js';
import { addQueryFlags } from './query-flags.js';
import { write, type Terminal } from '../terminal.js';
import { answerLines } from './answer-lines.js';
import { queryFromFlags, type RecogniseOptions } from './query-from-flags.js';
import { cannotRead, isFileError, openFile, readQuery } from './query-file.js';
import { renderDecision } from './render.js';

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
    .option('--to <jurisdiction>', 'where to work, for example US-FL');
  return addQueryFlags(command)
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
