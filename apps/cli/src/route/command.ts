import { systemClock } from '@crossward/kernel';
import { LAW_FOLDER, loadCorpus, type Corpus } from '@crossward/recognition-corpus';
import { readDestinationsQuery, readRouteQuery } from '@crossward/recognition-domain';
import { Command, InvalidArgumentError } from 'commander';
import { queryFromFlags, type RecogniseOptions } from '../recognise/query-from-flags.js';
import { cannotRead, isFileError, readQuery } from '../recognise/query-file.js';
import { addQueryFlags } from '../recognise/query-flags.js';
import { write, type Terminal } from '../terminal.js';
import { renderDestinations, renderSearch } from './render.js';

interface RouteOptions extends RecogniseOptions {
  everywhere?: boolean;
  maxLegs?: number;
  relocate?: boolean;
}

const legs = (raw: string): number => {
  if (/^[1-4]$/.test(raw)) return Number(raw);
  throw new InvalidArgumentError('Give a whole number from 1 to 4.');
};

const anyPlace = ({ law }: Corpus): string =>
  law.jurisdictions.find(({ regulates }) => regulates !== 'subdivision')?.code ?? '';

const act = async (options: RouteOptions, terminal: Terminal): Promise<void> => {
  const corpus = loadCorpus(options.law ?? LAW_FOLDER);
  const piped = options.profession === undefined && !terminal.in.isTTY;
  const file = options.file ?? (piped ? '-' : undefined);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = file === undefined ? queryFromFlags(options, systemClock.today(zone)) : await readQuery(file, terminal);
  const more = {
    ...(options.maxLegs === undefined ? {} : { maxLegs: options.maxLegs }),
    ...(options.relocate === false ? { relocate: false } : {}),
  };
  const raw = typeof read === 'object' && read !== null ? { ...read, ...more } : read;
  const { engine, reader, law } = corpus;
  const answer = options.everywhere
    ? engine.destinations(readDestinationsQuery(reader, raw, anyPlace(corpus)))
    : engine.routes(readRouteQuery(reader, raw));
  const text = options.json
    ? JSON.stringify(answer, null, 2)
    : 'routes' in answer
      ? renderSearch(answer, law)
      : renderDestinations(answer, law);
  await write(terminal.out, `${text}\n`);
};

/** `route`: every way over several legs to one place, or the best way to every place. */
export const routeCommand = (terminal: Terminal): Command => {
  const command = new Command('route')
    .description('By which ways, over at most four licences, does this nurse get there, when and for how much?')
    .option('--to <jurisdiction>', 'where to work, for example NZ')
    .option('--everywhere', 'every place with its verdict and best route, instead of one place');
  return addQueryFlags(command)
    .option('--max-legs <number>', 'at most so many legs, 1 to 4 (default: 4)', legs)
    .option('--no-relocate', 'the nurse does not move for a licence that asks for a home')
    .option('--json', 'print the answer as JSON')
    .option('--law <folder>', 'another folder of the law')
    .addHelpText('after', '\nWhat is not told is unknown, not absent.\nExit status: 0 answered, 1 bad input, 2 usage.')
    .action(async (options: RouteOptions) => {
      try {
        await act(options, terminal);
      } catch (error) {
        throw isFileError(error) ? cannotRead(options.file ?? '-', error) : error;
      }
    });
};
