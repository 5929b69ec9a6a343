/** What a call answers with: refusals are thrown, so an answer always has what the document promises. */
export const dataOf = async <T>(call: Promise<{ data?: T }>): Promise<T> => (await call).data as T;
