const PREFIX = 'crossward.draft.';
/** A tab may stay open, or be brought back by its browser, long after anybody needs what is half typed in it. */
const KEPT_MS = 7 * 86_400_000;

export interface Draft {
  /** When something was typed last. */
  at: number;
  /** Of the thing that it would change, as it was seen then. */
  version: number;
  typed: unknown;
}

type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const isDraft = (value: unknown): value is Draft => {
  const { at, version } = (value ?? {}) as Partial<Draft>;
  return typeof at === 'number' && typeof version === 'number';
};

const read = (kept: string | null): Draft | null => {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
};

const keyOf = (accountId: string, of: string): string => `${PREFIX}${accountId}.${of}`;

/**
 * What somebody typed and has not sent. It is kept for this tab alone, over reloads, and by account: it ends with the
 * tab, when somebody signs out, when another account signs in, and after a week.
 */
export class Drafts {
  constructor(private readonly store: () => Store) {}

  keep(accountId: string, of: string, draft: Draft): void {
    try {
      this.store().setItem(keyOf(accountId, of), JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing, or no more: what is typed stays on the page.
    }
  }

  read(accountId: string, of: string, now: number): Draft | null {
    const draft = read(this.store().getItem(keyOf(accountId, of)));
    return draft && draft.at > now - KEPT_MS ? draft : null;
  }

  forget(accountId: string, of: string): void {
    this.store().removeItem(keyOf(accountId, of));
  }

  /** All of them, or all that are not of this account or too old. */
  forgetAll({ but, now }: { but?: string; now?: number } = {}): void {
    const store = this.store();
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    for (const key of keys.filter((each) => each.startsWith(PREFIX))) {
      const own = but !== undefined && key.startsWith(keyOf(but, ''));
      const at = read(store.getItem(key))?.at ?? 0;
      if (!own || (now !== undefined && at <= now - KEPT_MS)) store.removeItem(key);
    }
  }
}

export const drafts = new Drafts(() => sessionStorage);
