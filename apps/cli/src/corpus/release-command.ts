import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DomainError, localDate, systemClock } from '@crossward/kernel';
import {
  LAW_FOLDER,
  lintCorpus,
  loadCorpus,
  readRegister,
  RELEASES_FOLDER,
  writeRelease,
} from '@crossward/recognition-corpus';
import Table from 'cli-table3';
import { Command } from 'commander';
import { PLAIN } from '../plain-table.js';
import { write, type Terminal } from '../terminal.js';

const CHANGELOG = fileURLToPath(new URL('../../../../CHANGELOG.md', import.meta.url));

interface Options {
  law: string;
  releases: string;
  changelog: string;
  on?: string;
}

/** What a release changes is told in the changelog, under a heading of its own. */
const headingIn = (changelog: string, heading: string): string => {
  const headings = changelog.split('\n').flatMap((line) => /^#+ +(.*\S)/.exec(line)?.[1] ?? []);
  if (headings.includes(heading)) return heading;
  throw new DomainError({
    kind: 'invalid',
    code: 'CHANGELOG_HEADING_MISSING',
    message: `CHANGELOG.md has no heading (${heading.slice(0, 200)}).`,
    nextStep: `Write down what changed and from which days, then name its heading. Headings: ${headings.slice(0, 8).join('; ')}.`,
  });
};

const refuseFaults = (folder: string, on: ReturnType<typeof localDate>): void => {
  const findings = lintCorpus(folder, on);
  if (findings.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'CORPUS_INVALID',
    message: `The law has (${findings.length}) faults and is not released.`,
    nextStep: '`crossward corpus lint` lists them.',
    problems: findings.slice(0, 100),
  });
};

const act = async ({ law, releases, changelog, on }: Options, { out }: Terminal): Promise<void> => {
  const knownFrom = on === undefined ? systemClock.today() : localDate(on, '--on');
  const heading = headingIn(readFileSync(CHANGELOG, 'utf8'), changelog);
  refuseFaults(law, knownFrom);
  const { release, isNew } = writeRelease(loadCorpus(law).law, { folder: releases, knownFrom, changelog: heading });
  const { version, digest } = release;
  await write(
    out,
    isNew
      ? `Released ${version}, known from ${release.knownFrom}, digest ${digest}.\n`
      : `${version} has been released already, known from ${release.knownFrom}; nothing is changed.\n`,
  );
};

/** `corpus release`: keeps the law as it stands, so that it can be asked later what was known when. */
export const releaseCommand = (terminal: Terminal): Command =>
  new Command('release')
    .description('Keep the law as it stands today among the releases')
    .requiredOption('--changelog <heading>', 'heading of CHANGELOG.md that tells what changed')
    .option('--on <day>', 'day of the release (default: today)')
    .option('--law <folder>', 'folder of the law', LAW_FOLDER)
    .option('--releases <folder>', 'folder of the releases', RELEASES_FOLDER)
    .action((options: Options) => act(options, terminal));

export const releasesCommand = ({ out }: Terminal): Command =>
  new Command('releases')
    .description('All releases of the law, the oldest first')
    .option('--releases <folder>', 'folder of the releases', RELEASES_FOLDER)
    .action(async ({ releases }: Pick<Options, 'releases'>) => {
      const table = new Table({ ...PLAIN, head: ['version', 'known from', 'digest', 'changelog'] });
      for (const { version, knownFrom, digest, changelog } of readRegister(releases)) {
        table.push([version, knownFrom, digest.slice(0, 16), changelog]);
      }
      await write(out, `${table.toString()}\n`);
    });
