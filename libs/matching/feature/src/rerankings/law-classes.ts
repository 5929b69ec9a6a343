import { NamedLawsPort, RecognitionPort, type LawChoice } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { DecisionCache } from '../recognition/decision-cache.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';

/** Two sides of two runs. */
const MOST_KEPT = 4;

/** Recognition classes of laws by name: each law has a memory of its own, since answers of one empty that of another. */
@Injectable()
export class LawClasses {
  private readonly kept = new Map<string, RecognitionClasses>();

  constructor(
    @Inject(NamedLawsPort) private readonly laws: NamedLawsPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(law: LawChoice & { corpusVersion: string }): RecognitionClasses {
    const key = JSON.stringify([law.corpusVersion, law.withdrawal]);
    const classes = this.kept.get(key) ?? new RecognitionClasses(this.portOf(law), new DecisionCache(this.clock));
    this.kept.delete(key);
    this.kept.set(key, classes);
    if (this.kept.size > MOST_KEPT) this.kept.delete([...this.kept.keys()][0] as string);
    return classes;
  }

  private portOf(law: LawChoice & { corpusVersion: string }): RecognitionPort {
    return {
      decide: (queries) => this.laws.decide(law, queries),
      vocabulary: async () => ({ ...(await this.recognition.vocabulary()), corpusVersion: law.corpusVersion }),
    };
  }
}
