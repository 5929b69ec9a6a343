import { systemActor } from '@crossward/contracts';
import { DomainError, type Problem } from '@crossward/kernel';
import type { AtRisk, Profile, ProfileReader } from '@crossward/recognition-impact';

/** A nurse of the market whose facts no longer fit the law's vocabulary: named by her id alone. */
export interface UnreadableNurse {
  nurse: string;
  code: string;
  message: string;
  nextStep: string;
  problems: readonly Problem[];
}

export interface LiveSource {
  each(on: { profile(profile: Profile, share: number): void; bad(nurse: UnreadableNurse): void }): Promise<void>;
  /** Writes down what is at risk and tells the marketplace, in one transaction; the id of the impact. */
  emit(impact: { baseVersion: string; headVersion: string; atRisk: readonly AtRisk[] }): Promise<string>;
  close(): Promise<void>;
}

/** Every nurse of the market at DATABASE_URL, with what is live; read as the system, like the workers do. */
export const openLiveSource = async (reader: ProfileReader): Promise<LiveSource> => {
  // Only here: a decision needs no database, and should not wait for its driver.
  const { loadConfig } = await import('@crossward/platform-config');
  const { openDatabase } = await import('@crossward/platform-database');
  const { countNurses, liveNurses, MARKETPLACE_ENTITIES, recordLawImpact } =
    await import('@crossward/marketplace-data-access');
  const { unitOfWork, close } = await openDatabase(loadConfig(process.env), {
    entities: MARKETPLACE_ENTITIES,
    poolSize: 2,
  });
  return {
    each: ({ profile, bad }) =>
      unitOfWork.read(systemActor, async (tx) => {
        const all = await countNurses(tx);
        let done = 0;
        for await (const { id, facts, engagements } of liveNurses(tx)) {
          done += 1;
          const ofKind = (wanted: string) => engagements.filter(({ kind }) => kind === wanted);
          const raw = { id, nurse: facts, placements: ofKind('placement'), submissions: ofKind('submission') };
          try {
            profile(reader.read(raw), done / Math.max(1, all));
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            const { code, message, nextStep, problems } = error;
            bad({ nurse: id, code, message, nextStep, problems });
          }
        }
      }),
    emit: ({ atRisk, ...versions }) =>
      unitOfWork.run(systemActor, (tx) =>
        recordLawImpact(tx, {
          ...versions,
          findings: atRisk.map(({ kind, id, on, before, after, arrangement }) => ({
            ...{ kind, id, on, arrangement },
            ...{ before: before.verdict, after: after.verdict },
          })),
        }),
      ),
    close,
  };
};
