/** 0: answered. 1: what was given is wrong. 2: the command was used wrongly. */
export const ANSWERED = 0;
export const BAD_INPUT = 1;
export const BAD_USAGE = 2;
