import { NamedLawsPort, RecognitionPort, type LawChoice } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { CLOCK } from '@crossward/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { RightsTables } from '../market-index/rights-tables.js';
import { DecisionCache } from '../recognition/decision-cache.js';
import { RecognitionClasses } from '../recognition/recognition-classes.js';

type NamedLaw = LawChoice & { corpusVersion: string };

interface Kept {
  readonly classes: RecognitionClasses;
  readonly tables: RightsTables;
}

/** Two sides of two runs. */
const MOST_KEPT = 4;

/** Recognition classes of laws by name: each law has a memory of its own, since answers of one empty that of another. */
@Injectable()
export class LawClasses {
  private readonly kept = new Map<string, Kept>();

  constructor(
    @Inject(NamedLawsPort) private readonly laws: NamedLawsPort,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(law: NamedLaw): RecognitionClasses {
    return this.keptOf(law).classes;
  }

  /** Tables for the classes of an index. */
  tablesOf(law: NamedLaw): RightsTables {
    return this.keptOf(law).tables;
  }

  private keptOf(law: NamedLaw): Kept {
    const key = JSON.stringify([law.corpusVersion, law.withdrawal, law.lawOf]);
    const kept = this.kept.get(key) ?? this.open(law);
    this.kept.delete(key);
    this.kept.set(key, kept);
    if (this.kept.size > MOST_KEPT) this.kept.delete([...this.kept.keys()][0] as string);
    return kept;
  }

  private open(law: NamedLaw): Kept {
    const port = this.portOf(law);
    const classes = new RecognitionClasses(port, new DecisionCache(this.clock));
    return { classes, tables: new RightsTables(port, classes) };
  }

  private portOf(law: NamedLaw): RecognitionPort {
    return {
      decide: (queries) => this.laws.decide(law, queries),
      vocabulary: async () => ({ ...(await this.recognition.vocabulary()), corpusVersion: law.corpusVersion }),
    };
  }
}
