import { DomainError, nearestJurisdiction } from '@crossward/kernel';
import { coverageOf, LAW_FOLDER, loadCorpus, type CorpusCoverage } from '@crossward/recognition-corpus';
import type { Command } from 'commander';
import { write, type Terminal } from '../terminal.js';
import { renderCoverage } from './render-coverage.js';

interface Options {
  law: string;
  jurisdiction?: string;
  json?: true;
}

/** One place, or a country with its parts. */
const within = ({ items, ...rest }: CorpusCoverage, code: string): CorpusCoverage => {
  const chosen = items.filter((place) => place.code === code || place.code.startsWith(`${code}-`));
  if (chosen.length > 0) return { ...rest, items: chosen };
  const near = nearestJurisdiction(code);
  const known = items.some((place) => place.code === near);
  throw new DomainError({
    kind: 'invalid',
    code: 'UNKNOWN_JURISDICTION',
    message: `The corpus has no place (${code.slice(0, 60)}).`,
    nextStep: known ? `Maybe you mean ${near}.` : '`crossward corpus coverage` lists the places.',
  });
};

/** `corpus coverage`: the register of what the corpus holds, how surely, and what it lacks. */
export const addCoverageCommand = (corpus: Command, { out }: Terminal): void => {
  corpus
    .command('coverage')
    .description('What the corpus holds for each place and profession, how surely, and what it lacks')
    .option('--law <folder>', 'folder of the law', LAW_FOLDER)
    .option('--jurisdiction <code>', 'one place with its ids, or a country with its parts')
    .option('--json', 'print the register as JSON')
    .action(async ({ law, jurisdiction, json }: Options) => {
      const whole = coverageOf(loadCorpus(law).law);
      const coverage = jurisdiction === undefined ? whole : within(whole, jurisdiction);
      await write(out, `${json ? JSON.stringify(coverage, null, 2) : renderCoverage(coverage)}\n`);
    });
};
