/** Small letters without their marks, so that `quebec` finds Québec. */
export const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
