import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import Table from 'cli-table3';
import { PLAIN } from '../plain-table.js';
import type { ServerOptions } from './connect.js';

export interface ListOptions extends ServerOptions {
  limit: number;
  cursor?: string;
  json?: true;
}

const MOST = 200;

const count = (raw: string): number => {
  if (/^[1-9]\d{0,2}$/.test(raw) && Number(raw) <= MOST) return Number(raw);
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
};

export const addServerOption = (command: Command): Command =>
  command.option('--url <url>', 'the service (default: CROSSWARD_URL, then where you are signed in)');

export const addListOptions = (command: Command): Command =>
  addServerOption(command)
    .option('--limit <number>', `rows, at most ${MOST}`, count, 50)
    .option('--cursor <cursor>', 'goes on where the page before ended')
    .option('--json', 'print the answer as JSON');

export const pageOf = ({ limit, cursor }: ListOptions): { limit: number; cursor?: string } => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
});

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A page as JSON, or as a table that ends with how to go on. */
export const renderPage = <T>(
  page: Page<T>,
  { json }: Pick<ListOptions, 'json'>,
  columns: Readonly<Record<string, (item: T) => string | number>>,
): string => {
  if (json) return `${JSON.stringify(page, null, 2)}\n`;
  const table = new Table({ ...PLAIN, head: Object.keys(columns) });
  for (const item of page.items) table.push(Object.values(columns).map((cell) => String(cell(item))));
  const lines = table.toString().split('\n');
  const more = page.nextCursor === null ? [] : [`More: --cursor ${page.nextCursor}`];
  return `${[...lines.map((line) => line.trimEnd()), ...more].join('\n')}\n`;
};
