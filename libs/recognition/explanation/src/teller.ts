import type { Decision } from '@crossward/contracts';
import type { Catalogue } from './catalogue.js';
import type { Arguments, Language } from './language.js';
import type { SentenceKey } from './sentences.js';

/** One sentence of an explanation: which one of the catalogue, and how it reads. */
export interface Sentence {
  /** A key of the catalogue, or `arrangement.rule` for the sentence of a condition. */
  key: string;
  text: string;
}

/** What every part of an explanation needs: the decision, and the language to tell it in. */
export class Teller {
  constructor(
    readonly decision: Decision,
    readonly catalogue: Catalogue,
    readonly language: Language,
  ) {}

  tell<K extends SentenceKey>(key: K, values: Arguments<K>): Sentence {
    return { key, text: this.language.say(key, values) };
  }

  arrangement(id: string): string {
    return this.catalogue.nameOfArrangement(id, this.language);
  }

  place(code: Decision['destination']): string {
    return this.catalogue.nameOfPlace(code, this.language);
  }

  /** The place that the decision is about, as it stands in a sentence: « en Floride », « au Texas ». */
  get there(): string {
    return this.catalogue.inPlace(this.decision.destination, this.language);
  }
}
