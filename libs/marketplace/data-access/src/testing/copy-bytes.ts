/** What comes before the first row of a COPY in the binary format, and after the last. */
export const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\u00ff\r\n\0', 'latin1'), Buffer.alloc(8)]);
export const END = Buffer.from([0xff, 0xff]);

const field = (value: Buffer | null): Buffer => (value ? Buffer.concat([word(value.length), value]) : word(-1));

export const row = (...values: (Buffer | null)[]): Buffer => {
  const count = Buffer.alloc(2);
  count.writeUInt16BE(values.length);
  return Buffer.concat([count, ...values.map(field)]);
};

export const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};

export const long = (value: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
};

export const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};

export const json = (value: unknown): Buffer => Buffer.from(`\u0001${JSON.stringify(value)}`);

/** An array of one dimension; its type is read by nobody. */
export const list = (values: readonly Buffer[]): Buffer =>
  values.length === 0
    ? Buffer.alloc(12)
    : Buffer.concat([word(1), word(0), word(25), word(values.length), word(1), ...values.map(field)]);
