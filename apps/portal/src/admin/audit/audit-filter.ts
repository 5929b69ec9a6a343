/** What of the audit log is shown; kept in the address, so that it can be handed on. */
export interface AuditFilter {
  about: string;
  actor: string;
  from: string;
  until: string;
}

const KEYS = ['about', 'actor', 'from', 'until'] as const;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const isId = (text: string): boolean => ID.test(text);

/** From the address, whoever wrote it: what is no text is left out. */
export const filterOf = (search: Readonly<Record<string, unknown>>): AuditFilter => {
  const text = (key: (typeof KEYS)[number]): string => (typeof search[key] === 'string' ? search[key].trim() : '');
  return { about: text('about'), actor: text('actor'), from: text('from'), until: text('until') };
};

/** For the address: without what is empty. */
export const searchOf = (filter: AuditFilter): Record<string, string> =>
  Object.fromEntries(KEYS.flatMap((key) => (filter[key] === '' ? [] : [[key, filter[key]]])));

/** For the server: what it would refuse for its form is not asked for. */
export const queryOf = ({ about, actor, from, until }: AuditFilter): Record<string, string> => ({
  ...(isId(about) ? { about } : {}),
  ...(isId(actor) ? { actorAccountId: actor } : {}),
  ...(DAY.test(from) ? { from } : {}),
  ...(DAY.test(until) ? { until } : {}),
});
