/** PostgreSQL's binary form of an array: dimensions, flags, type; of the one dimension its length and where it begins. */
const ARRAY_HEAD = 12;
const DIMENSION = 8;
const VERSION_BYTES = 1;

/** A value of type jsonb, which is a byte that tells its version and then text. */
export const jsonIn = <T>(bytes: Buffer): T => JSON.parse(bytes.toString('utf8', VERSION_BYTES)) as T;

export const textIn = (bytes: Buffer): string => bytes.toString('utf8');

/** An array of texts, none of them null. */
export const textsIn = (bytes: Buffer): string[] => elementsOf(bytes, textIn);

export const uuidsIn = (bytes: Buffer): string[] => elementsOf(bytes, (id) => hyphenated(id.toString('hex')));

const elementsOf = (bytes: Buffer, value: (element: Buffer) => string): string[] => {
  if (bytes.readInt32BE(0) === 0) return [];
  const found: string[] = [];
  for (let at = ARRAY_HEAD + DIMENSION; at < bytes.length;) {
    const end = at + 4 + bytes.readInt32BE(at);
    found.push(value(bytes.subarray(at + 4, end)));
    at = end;
  }
  return found;
};

const hyphenated = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** The id of a nurse, of whose words there are four. */
export const idAt = (ids: Uint32Array, at: number): string =>
  hyphenated([0, 1, 2, 3].map((word) => ids[at * 4 + word]!.toString(16).padStart(8, '0')).join(''));

/** Where an id stands among so many ascending ones; -1 where it does not. */
export const placeOfId = (ids: Uint32Array, count: number, id: string): number => {
  const wanted = Buffer.from(id.replaceAll('-', ''), 'hex');
  const compare = (at: number): number => {
    for (let word = 0; word < 4; word += 1) {
      const difference = ids[at * 4 + word]! - wanted.readUInt32BE(word * 4);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = compare(middle);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
