import type { Person } from './person.js';

/** The text of every page of a list; empty when the caller may not read it. */
export const everyPage = async (person: Person, path: string): Promise<string> => {
  let whole = '';
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { status, text, json } = await person.send({ method: 'GET', path: `${path}?limit=200${query}` });
    if (status === 403) return '';
    if (status !== 200) throw new Error(`${person.name}: ${path} was answered with ${status}: ${text}`);
    whole += text;
    cursor = (json as { nextCursor?: string | null }).nextCursor ?? null;
  }
  return whole;
};
