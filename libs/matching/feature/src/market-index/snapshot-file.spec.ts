import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSnapshot, SNAPSHOT_FORMAT, SnapshotRefused, writeSnapshot } from './snapshot-file.js';

const CONTENT = {
  header: { point: { snapshot: '10:12:11' }, nurses: 2 },
  parts: [
    { name: 'ids', bytes: Uint8Array.from({ length: 300 }, (_none, at) => at % 256) },
    { name: 'nothing', bytes: new Uint8Array(0) },
    { name: 'scores', bytes: new Uint8Array([1, 2, 3]) },
  ],
};

describe('a snapshot file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossward-snapshot-'));
    path = join(folder, 'index.snapshot');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back what was written, in shared memory', async () => {
    await writeSnapshot(path, CONTENT);
    const found = await readSnapshot(path);
    expect(found?.header).toEqual(CONTENT.header);
    expect(found?.parts.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))).toEqual(
      CONTENT.parts.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
    );
    expect(found?.parts.every(({ bytes }) => bytes.buffer instanceof SharedArrayBuffer)).toBe(true);
    expect(readdirSync(folder)).toEqual(['index.snapshot']);
  });

  it('takes the place of the one before, and of what killed writers left', async () => {
    writeFileSync(`${path}.0a1b2c.unfinished`, 'half');
    utimesSync(`${path}.0a1b2c.unfinished`, new Date('2026-01-01'), new Date('2026-01-01'));
    await writeSnapshot(path, CONTENT);
    await writeSnapshot(path, { header: { nurses: 3 }, parts: [] });
    expect((await readSnapshot(path))?.header).toEqual({ nurses: 3 });
    expect(readdirSync(folder)).toEqual(['index.snapshot']);
  });

  it('leaves alone what another process is writing', async () => {
    writeFileSync(`${path}.0a1b2c.unfinished`, 'half');
    await writeSnapshot(path, CONTENT);
    expect(readdirSync(folder)).toEqual(['index.snapshot', 'index.snapshot.0a1b2c.unfinished']);
  });

  it('is not there where nobody wrote it', async () => {
    expect(await readSnapshot(path)).toBeNull();
  });

  it('is refused when it is cut short, wherever', async () => {
    await writeSnapshot(path, CONTENT);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        writeFileSync(path, whole);
        truncateSync(path, length);
        await expect(readSnapshot(path)).rejects.toThrow(SnapshotRefused);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when a single byte is another, wherever', async () => {
    await writeSnapshot(path, CONTENT);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(whole);
        changed[at] = (whole[at] as number) ^ change;
        writeFileSync(path, changed);
        await expect(readSnapshot(path)).rejects.toThrow(SnapshotRefused);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused when it is of another format, and says of which', async () => {
    await writeSnapshot(path, CONTENT);
    const bytes = readFileSync(path);
    bytes.writeUInt32LE(SNAPSHOT_FORMAT + 1, 8);
    writeFileSync(path, bytes);
    await expect(readSnapshot(path)).rejects.toThrow(`it is of format (${SNAPSHOT_FORMAT + 1})`);
  });

  it('is refused when bytes follow that nobody wrote', async () => {
    await writeSnapshot(path, CONTENT);
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0])]));
    await expect(readSnapshot(path)).rejects.toThrow(SnapshotRefused);
  });
});
