/** Throws, or resolves to false, when the thing is not usable now. */
export type ReadinessCheck = () => Promise<boolean | void>;

export interface ReadinessReport {
  ready: boolean;
  checks: Record<string, 'ok' | 'failed'>;
}

const within = async (milliseconds: number, check: ReadinessCheck): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([check().then((answer) => answer !== false), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Whether this process can serve: every registered check holds, and it is not stopping. */
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();
  private stopping = false;

  constructor(private readonly limitMs = 2000) {}

  /** A later check of the same name takes the place of the earlier. */
  register(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  /** From now on not ready, whatever the checks say: load balancers stop sending before the sockets close. */
  stop(): void {
    this.stopping = true;
  }

  async report(): Promise<ReadinessReport> {
    const answers = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await within(this.limitMs, check)] as const),
    );
    const checks = Object.fromEntries(
      answers.map(([name, good]) => [name, good ? ('ok' as const) : ('failed' as const)]),
    );
    return { ready: !this.stopping && answers.every(([, good]) => good), checks };
  }
}
