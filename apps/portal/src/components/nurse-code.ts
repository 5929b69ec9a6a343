/** What a nurse is told apart by where she is not named. */
export const codeOf = (nurseId: string): string => nurseId.slice(-6).toUpperCase();
