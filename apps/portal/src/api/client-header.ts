/** Tells the server that one of its own pages asks: a session kept in a cookie answers to nothing else. */
export const CLIENT = { name: 'x-crossward-client', value: 'portal' } as const;
