import type { Listed } from './use-pages.js';

/** Every item of a list that has an end in sight. */
export const wholeList = async <T>(read: (cursor: string | undefined) => Promise<Listed<T>>): Promise<T[]> => {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
};
