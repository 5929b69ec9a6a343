/** What a first page asks for besides the account. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  '/nurse': ['/v1/nurses/me', '/v1/nurses/me/matches?limit=10', '/v1/submissions?limit=50', '/v1/notices/unread-count'],
};

/** The account, and what the page at this address shows first. */
export const firstAddresses = (path: string): readonly string[] => ['/v1/me', ...(FIRST[path] ?? [])];

/** Answers by their address, as a painted page brings them along. */
export type FirstAnswers = Readonly<Record<string, unknown>>;

export const ANSWERS_ID = 'first-answers';
