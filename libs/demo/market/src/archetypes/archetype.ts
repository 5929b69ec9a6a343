import type { Biography, Draft } from '../people/biography.js';
import type { Culture } from '../people/names.js';

/** A kind of nurse whom the law treats alike; the market has several of each. */
export interface Archetype {
  readonly key: string;
  readonly count: number;
  readonly culture: Culture;
  /** ISO 3166-1; also of the passport. */
  readonly citizenship: string;
  /** Where the nurse lives. */
  readonly home: string;
  /** Years of birth, both included. */
  readonly born: readonly [number, number];
  /** The least pay an hour, from and to, in minor units. */
  readonly floor: { readonly currency: string; readonly from: number; readonly to: number };
  tell(draft: Draft): Biography;
}
