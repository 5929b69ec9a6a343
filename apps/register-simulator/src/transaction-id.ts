export interface LookUp {
  readonly jurisdiction: string;
  readonly profession: string;
  readonly number: string;
  readonly askedAt: Date;
}

/** The whole question in the id, so that any process, after any restart, can answer it. */
export const toTransactionId = ({ jurisdiction, profession, number, askedAt }: LookUp): string =>
  Buffer.from(JSON.stringify([jurisdiction, profession, number, askedAt.getTime()])).toString('base64url');

/** null for what this simulator never gave out. */
export const fromTransactionId = (id: string): LookUp | null => {
  try {
    const [jurisdiction, profession, number, at] = JSON.parse(
      Buffer.from(id, 'base64url').toString('utf8'),
    ) as unknown[];
    const texts = [jurisdiction, profession, number];
    if (!texts.every((value) => typeof value === 'string') || !Number.isSafeInteger(at)) return null;
    return { jurisdiction, profession, number, askedAt: new Date(at as number) } as LookUp;
  } catch {
    return null;
  }
};
