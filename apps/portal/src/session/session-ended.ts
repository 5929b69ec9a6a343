/** Tells the shell that the server no longer knows the session, from wherever a request found that out. */
class SessionEnded {
  private readonly listeners = new Set<() => void>();
  private ended = false;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): boolean => this.ended;

  tell(): void {
    this.set(true);
  }

  clear(): void {
    this.set(false);
  }

  private set(ended: boolean): void {
    this.ended = ended;
    for (const listener of this.listeners) listener();
  }
}

export const sessionEnded = new SessionEnded();
