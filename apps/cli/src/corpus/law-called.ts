import { existsSync } from 'node:fs';
import { DomainError } from '@crossward/kernel';
import { loadCorpus, Releases, type Corpus } from '@crossward/recognition-corpus';

/** `current`, the version of a release, or a folder of law. */
export const lawCalled = (name: string, releases: Releases = new Releases()): Corpus => {
  if (name === 'current') return loadCorpus();
  if (releases.find(name)) return releases.load(name);
  if (existsSync(name)) return loadCorpus(name);
  throw new DomainError({
    kind: 'invalid',
    code: 'LAW_NOT_FOUND',
    message: `There is no release and no folder (${name.slice(0, 200)}).`,
    nextStep: `Give a folder that holds corpus.yaml, current, or a release: ${releases.all.map(({ version }) => version).join(', ') || 'none yet'}.`,
  });
};
