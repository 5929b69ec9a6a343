import { CONFIDENCES, type Confidence } from '@crossward/contracts';

/** Keeps the weakest confidence of everything that a conclusion rests on. */
export class Weakest {
  private rank = 0;

  add(confidence: Confidence): void {
    const rank = CONFIDENCES.indexOf(confidence);
    if (rank > this.rank) this.rank = rank;
  }

  get confidence(): Confidence {
    return CONFIDENCES[this.rank] as Confidence;
  }
}
