import type { components } from '@crossward/api-client';
import { Command } from 'commander';
import { write, type Terminal } from '../terminal.js';
import { connect } from './connect.js';
import { addHistoryOptions, historyQuery, renderHistory, type HistoryOptions } from './history-table.js';
import { addListOptions, pageOf, renderPage, type ListOptions } from './list-options.js';

type SubmissionAnswer = components['schemas']['SubmissionAnswer'];

interface Filters {
  gap?: string;
  status?: string;
}

const nameOf = ({ candidate: { givenNames, familyName } }: SubmissionAnswer): string =>
  familyName === null ? 'not disclosed' : `${givenNames ?? ''} ${familyName}`.trim();

const list = async (options: ListOptions & Filters, { out }: Terminal): Promise<void> => {
  const { api, ask } = await connect(options);
  const query = { ...pageOf(options), gapId: options.gap, status: options.status } as {
    status?: SubmissionAnswer['status'];
  };
  const page = await ask(api.GET('/v1/submissions', { params: { query } }));
  const columns = {
    id: ({ id }: SubmissionAnswer) => id,
    status: ({ status }: SubmissionAnswer) => status,
    nurse: nameOf,
    where: (one: SubmissionAnswer) => `${one.jurisdiction} ${one.facilityName}`,
    from: ({ startsOn }: SubmissionAnswer) => startsOn,
    verdict: ({ verdict }: SubmissionAnswer) => verdict,
    submitted: ({ createdAt }: SubmissionAnswer) => createdAt,
  };
  await write(out, renderPage(page, options, columns));
};

const history = async (submissionId: string, options: HistoryOptions, { out }: Terminal): Promise<void> => {
  const { api, ask } = await connect(options);
  const params = { path: { submissionId }, query: historyQuery(options) };
  await write(out, renderHistory(await ask(api.GET('/v1/submissions/{submissionId}/history', { params })), options));
};

/** `submissions list`, `history`: of a running service, as whoever is signed in. */
export const submissionsCommand = (terminal: Terminal): Command => {
  const submissions = new Command('submissions').description('The submissions that you may see at a running service');
  addListOptions(submissions.command('list'))
    .description('Submissions, page by page; names only where the nurse consents')
    .option('--gap <id>', 'to this gap')
    .option('--status <status>', 'for example submitted')
    .action((options: ListOptions & Filters) => list(options, terminal));
  addHistoryOptions(submissions.command('history'))
    .description('What a submission was, version by version, and who had to act next')
    .argument('<submission>', 'its id')
    .action((id: string, options: HistoryOptions) => history(id, options, terminal));
  return submissions;
};
