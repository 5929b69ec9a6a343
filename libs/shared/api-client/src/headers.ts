/** Makes a creation harmless to repeat: the same key has one effect. */
export const creating = (key: string = crypto.randomUUID()): { 'Idempotency-Key': string } => ({
  'Idempotency-Key': key,
});

/** Changes only what still stands at the version that was seen. */
export const moving = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
