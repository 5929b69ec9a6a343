export const FAULT_KINDS = ['outage', 'slow', 'garbage'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** How late answers come, in milliseconds; of `slow` alone. */
  readonly delayMs: number;
  readonly until: Date;
}

/** Failure on command: one fault at a time, over by itself, none to begin with. The only state of the simulator. */
export class Faults {
  private fault: Fault | null = null;

  start(kind: FaultKind, now: Date, { forMs, delayMs }: { forMs: number; delayMs: number }): Fault {
    this.fault = { kind, delayMs, until: new Date(now.getTime() + forMs) };
    return this.fault;
  }

  clear(): void {
    this.fault = null;
  }

  at(now: Date): Fault | null {
    return this.fault !== null && this.fault.until > now ? this.fault : null;
  }
}
