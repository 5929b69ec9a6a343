import type { components } from '@crossward/api-client';
import { Api, readHomeNote, Teller, tellStory, until, type StoryEnd } from '@crossward/app-standalone';
import { Transcript } from './transcript.js';

/** Where a market is served, and the home that knows its demo password. */
export interface Served {
  readonly home: string;
  readonly url: string;
}

export const passwordOf = (server: Served): string => {
  const note = readHomeNote(server.home);
  if (!note) throw new Error(`No demo password in ${server.home}.`);
  return note.demoPassword;
};

let person = 0;

/** The story of `npm run demo` with a person of its own, and what it told. */
export const journey = async (
  server: Served,
  onStep?: (name: string) => Promise<void> | void,
): Promise<StoryEnd & { told: string }> => {
  const transcript = new Transcript();
  person += 1;
  const end = await tellStory({
    api: new Api(server.url, 'visitor'),
    tell: new Teller(transcript),
    password: passwordOf(server),
    person,
    now: new Date(),
    ...(onStep ? { onStep } : {}),
  });
  return { ...end, told: transcript.text };
};

type Listed = components['schemas']['VerificationSummary'];
type Checked = components['schemas']['VerificationView'];

/** Signs in as one of the demo accounts. */
export const signIn = (server: Served, email: string): Promise<Api> =>
  new Api(server.url, email).signIn(email, passwordOf(server));

const EVERY_STATUS = [
  'queued',
  'running',
  'awaiting_source',
  'verified',
  'discrepancy',
  'unable_to_verify',
  'review',
  'accepted',
  'rejected',
] as const;

/** Every verification of the market, page by page. */
export const listVerifications = async (recruiter: Api): Promise<Listed[]> => {
  const all: Listed[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { limit: 200, status: [...EVERY_STATUS], ...(cursor ? { cursor } : {}) };
    const page: { items: Listed[]; nextCursor: string | null } = await recruiter.ask(({ GET }) =>
      GET('/v1/verifications', { params: { query } }),
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
};

/** Waits until no check is under way any more, and returns each with its timeline. */
export const settledVerifications = async (recruiter: Api): Promise<Checked[]> => {
  const underWay = ({ status }: Listed): boolean => ['queued', 'running', 'awaiting_source'].includes(status);
  const all = await until(
    'every check to end',
    () => listVerifications(recruiter),
    (list) => !list.some(underWay),
    120_000,
  );
  const path = (verificationId: string) => ({ path: { verificationId } });
  return Promise.all(
    all.map(({ id }) => recruiter.ask(({ GET }) => GET('/v1/verifications/{verificationId}', { params: path(id) }))),
  );
};
