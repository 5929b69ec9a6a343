import type { KeptIndex } from './market-index-keeper.js';
import { SnapshotRefused, type SnapshotContent } from './snapshot-file.js';

export const contentOf = (_kept: KeptIndex): SnapshotContent => ({ header: {}, parts: [] });

export const keptIn = (_content: SnapshotContent): KeptIndex => {
  throw new SnapshotRefused('it holds no index');
};
