import { DomainError, type Problem } from '@crossward/kernel';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads typed values from the environment and collects every problem, so that one boot shows all of them.
 * An empty variable counts as absent: that is how compose files spell "not set".
 */
export class EnvironmentReader {
  private readonly problems: Problem[] = [];

  constructor(private readonly environment: Environment) {}

  text(name: string): string | null {
    const value = this.environment[name]?.trim();
    return value ? value : null;
  }

  oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const raw = this.text(name);
    if (raw === null) return otherwise;
    if ((values as readonly string[]).includes(raw)) return raw as T;
    this.refuse(name, `(${shown(raw)}) is none of: ${values.join(', ')}`);
    return otherwise;
  }

  whole(name: string, bounds: { min: number; max: number }, otherwise: number): number {
    const raw = this.text(name);
    if (raw === null) return otherwise;
    const value = Number(raw);
    if (/^\d+$/.test(raw) && value >= bounds.min && value <= bounds.max) return value;
    this.refuse(name, `(${shown(raw)}) is not a whole number from ${bounds.min} to ${bounds.max}`);
    return otherwise;
  }

  flag(name: string, otherwise: boolean): boolean {
    const raw = this.text(name)?.toLowerCase();
    if (raw === undefined) return otherwise;
    if (['true', '1', 'yes'].includes(raw)) return true;
    if (['false', '0', 'no'].includes(raw)) return false;
    this.refuse(name, `(${shown(raw)}) is neither true nor false`);
    return otherwise;
  }

  /** A URL of one of these protocols (`postgres:`, `https:` …). Never repeats the value: it may hold a password. */
  url(name: string, protocols: readonly string[]): string | null {
    const raw = this.text(name);
    if (raw === null) return null;
    if (protocols.includes(protocolOf(raw))) return raw;
    this.refuse(name, `is not a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return null;
  }

  refuse(name: string, message: string): void {
    this.problems.push({ at: name, code: 'CONFIG_INVALID', message: `${name} ${message}.` });
  }

  /** Throws CONFIG_INVALID with every problem found so far. */
  finish(): void {
    const [first] = this.problems;
    if (!first) return;
    throw new DomainError({
      kind: 'invalid',
      code: 'CONFIG_INVALID',
      message: this.problems.map((problem) => problem.message).join(' '),
      nextStep: `Set ${this.problems.map((problem) => problem.at).join(', ')} in the environment and start again (docs/operations.md lists every variable).`,
      facts: { variable: first.at },
      problems: this.problems,
    });
  }
}

const shown = (raw: string): string => raw.slice(0, 60);

const protocolOf = (raw: string): string => {
  try {
    return new URL(raw).protocol;
  } catch {
    return '';
  }
};
