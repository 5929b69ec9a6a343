import type { components } from '@crossward/api-client';
import { formatMoney, type Money } from '@crossward/kernel';
import { Command } from 'commander';
import { write, type Terminal } from '../terminal.js';
import { connect, type ServerOptions } from './connect.js';
import { addHistoryOptions, historyQuery, renderHistory, type HistoryOptions } from './history-table.js';
import { addListOptions, addServerOption, pageOf, renderPage, type ListOptions } from './list-options.js';

type GapAnswer = components['schemas']['GapAnswer'];
type GapListItem = components['schemas']['GapListItem'];

/** As they were typed: which terms there are the service knows, and says. */
interface GapFilters {
  status?: string;
  jurisdiction?: string;
  specialty?: string;
}

const money = (amount: { minorUnits: number; currency: string }): string => formatMoney(amount as Money);

const renderGap = (gap: GapAnswer): string => {
  const { specialty, minimumYears, certificates, languages } = gap.requirements;
  const lines: [string, string][] = [
    ['gap', `${gap.id}, version ${gap.version}`],
    ['status', `${gap.status}${gap.statusReason === null ? '' : ` (${gap.statusReason})`}`],
    ['where', `${gap.unitName}, ${gap.facilityName}, ${gap.place} (${gap.jurisdiction})`],
    ['who', `${gap.profession}, ${specialty}, ${minimumYears} years or more`],
    ['certificates', certificates.join(', ') || 'none'],
    ['languages', languages.map(({ language, level }) => `${language} ${level}`).join(', ') || 'none'],
    [
      'when',
      `${gap.assignment.from} until ${gap.assignment.until}, ${gap.shiftPattern}, ${gap.weeklyHours} hours a week`,
    ],
    ['pay', `${money(gap.payRate)} an hour; ${money(gap.pay.weekly)} a week, ${money(gap.pay.whole)} in all`],
    ['seats', `${gap.seatsTaken} of ${gap.seats} taken`],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return `${lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`).join('\n')}\n`;
};

const list = async (options: ListOptions & GapFilters, { out }: Terminal): Promise<void> => {
  const { status, jurisdiction, specialty } = options;
  const { api, ask } = await connect(options);
  const query = { ...pageOf(options), status, jurisdiction, specialty } as { status?: GapAnswer['status'] };
  const page = await ask(api.GET('/v1/gaps', { params: { query } }));
  const columns = {
    id: ({ id }: GapListItem) => id,
    status: ({ status: state }: GapListItem) => state,
    where: (gap: GapListItem) => `${gap.jurisdiction} ${gap.facilityName}`,
    specialty: ({ requirements }: GapListItem) => requirements.specialty,
    from: ({ assignment }: GapListItem) => assignment.from,
    until: ({ assignment }: GapListItem) => assignment.until,
    'an hour': ({ payRate }: GapListItem) => money(payRate),
    seats: ({ seats, seatsTaken }: GapListItem) => `${seatsTaken}/${seats}`,
  };
  await write(out, renderPage(page, options, columns));
};

const show = async (gapId: string, options: ServerOptions & { json?: true }, { out }: Terminal): Promise<void> => {
  const { api, ask } = await connect(options);
  const gap = await ask(api.GET('/v1/gaps/{gapId}', { params: { path: { gapId } } }));
  await write(out, options.json ? `${JSON.stringify(gap, null, 2)}\n` : renderGap(gap));
};

const history = async (gapId: string, options: HistoryOptions, { out }: Terminal): Promise<void> => {
  const { api, ask } = await connect(options);
  const params = { path: { gapId }, query: historyQuery(options) };
  await write(out, renderHistory(await ask(api.GET('/v1/gaps/{gapId}/history', { params })), options));
};

/** `gaps list`, `show`, `history`: of a running service, as whoever is signed in. */
export const gapsCommand = (terminal: Terminal): Command => {
  const gaps = new Command('gaps').description('The gaps that you may see at a running service');
  addListOptions(gaps.command('list'))
    .description('Gaps, page by page')
    .option('--status <status>', 'for example open')
    .option('--jurisdiction <code>', 'for example US-FL')
    .option('--specialty <code>', 'for example intensive-care')
    .action((options: ListOptions & GapFilters) => list(options, terminal));
  addServerOption(gaps.command('show'))
    .description('One gap with what it asks for and what it pays')
    .argument('<gap>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action((id: string, options: ServerOptions & { json?: true }) => show(id, options, terminal));
  addHistoryOptions(gaps.command('history'))
    .description('What a gap was, version by version, and who had to act next')
    .argument('<gap>', 'its id')
    .action((id: string, options: HistoryOptions) => history(id, options, terminal));
  return gaps;
};
