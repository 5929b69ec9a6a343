import { localDate, systemClock } from '@crossward/kernel';
import { LAW_FOLDER, lintCorpus, loadCorpus } from '@crossward/recognition-corpus';
import Table from 'cli-table3';
import { Command } from 'commander';
import { releaseCommand, releasesCommand } from './corpus/release-command.js';
import { addAtlasCommand } from './atlas/atlas-command.js';
import { addCoverageCommand } from './register/coverage-command.js';
import { BAD_INPUT } from './exit-status.js';
import { impactCommand } from './impact/command.js';
import { PLAIN } from './plain-table.js';
import { write, type Terminal } from './terminal.js';

interface Options {
  law: string;
  on?: string;
}

const folder = ['--law <folder>', 'folder of the law', LAW_FOLDER] as const;

/** `corpus lint`, `version`, `list`, `coverage`, `release`, `releases`, `impact`, `atlas`. */
export const corpusCommand = (terminal: Terminal, finish: (status: number) => void): Command => {
  const { out, err } = terminal;
  const corpus = new Command('corpus').description('The law that decisions rest on');
  corpus
    .command('lint')
    .description('Every fault of the corpus with file, line and next step')
    .option(...folder)
    .option('--on <day>', 'day against which entries grow old (default: today)')
    .action(async ({ law, on }: Options) => {
      const findings = lintCorpus(law, on === undefined ? systemClock.today() : localDate(on, '--on'));
      for (const { at, message, nextStep } of findings) await write(out, `${at} ${message} ${nextStep}\n`);
      await write(
        err,
        findings.length === 0 ? 'The corpus has no faults.\n' : `The corpus has ${findings.length} faults.\n`,
      );
      if (findings.length > 0) finish(BAD_INPUT);
    });
  corpus
    .command('version')
    .description('The version that every decision names')
    .option(...folder)
    .action(({ law }: Options) => write(out, `${loadCorpus(law).version}\n`));
  corpus
    .command('list')
    .description('All arrangements with kind, professions and what they give')
    .option(...folder)
    .action(async ({ law }: Options) => {
      const table = new Table({ ...PLAIN, head: ['id', 'kind', 'professions', 'since', 'gives', 'name'] });
      for (const { id, kind, professions, versions, name } of loadCorpus(law).law.arrangements) {
        const last = versions.at(-1);
        table.push([id, kind, professions.join(' '), last?.from ?? '', last?.gives ?? '', name]);
      }
      await write(out, `${table.toString()}\n`);
    });
  for (const command of [releaseCommand(terminal), releasesCommand(terminal), impactCommand(terminal, finish)]) {
    corpus.addCommand(command.copyInheritedSettings(corpus));
  }
  addCoverageCommand(corpus, terminal);
  addAtlasCommand(corpus, terminal);
  return corpus;
};
