import type { Command } from 'commander';
import { ITEM_FLAGS } from './item-flags.js';

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The facts of a nurse and what is asked, as flags; where to, each command says itself. */
export const addQueryFlags = (command: Command): Command => {
  command
    .option('--profession <code>', 'RN, LPN, RM or APRN')
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
    .option('--file <path>', 'the query as JSON; - reads standard input');
};
