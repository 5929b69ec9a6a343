import type { components } from '@crossward/api-client';
import type { Command } from 'commander';
import { addListOptions, pageOf, renderPage, type ListOptions } from './list-options.js';

type HistoryAnswer = components['schemas']['HistoryAnswer'];

export interface HistoryOptions extends ListOptions {
  at?: string;
}

export const addHistoryOptions = (command: Command): Command =>
  addListOptions(command.option('--at <instant>', 'what was recorded until then, for example 2027-01-31T12:00:00Z'));

export const historyQuery = (options: HistoryOptions): { limit: number; cursor?: string; at?: string } => ({
  ...pageOf(options),
  ...(options.at === undefined ? {} : { at: options.at }),
});

/** Newest first, as the service tells it. */
export const renderHistory = (
  page: { items: HistoryAnswer[]; nextCursor: string | null },
  options: HistoryOptions,
): string =>
  renderPage(page, options, {
    version: ({ version }) => version,
    status: ({ status }) => status,
    'acts next': ({ holder }) => holder ?? '',
    recorded: ({ recordedAt }) => recordedAt,
    'holds from': ({ effectiveOn }) => effectiveOn,
    by: ({ actorRole }) => actorRole,
    reason: ({ reason }) => reason ?? '',
  });
