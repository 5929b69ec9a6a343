/** Asked so often, a statement is one of those that make up the day, and not a search that nobody will repeat. */
const OFTEN = 5;
/** Each connection keeps the plans of these, some tens of kilobytes each. */
const MOST_PLANNED = 200;
/** Texts that are being counted. Beyond it the counts begin anew: what is asked often is soon counted again. */
const MOST_COUNTED = 2_000;

/**
 * Which statements the connections of this process plan once and keep. Row-level security makes planning the dearest part of
 * a statement that reads one row: the policies of every table in it are worked into the plan.
 */
export class PlannedStatements {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private generation = 0;

  /** The name under which a connection plans this text and keeps the plan; null while the text is rarely asked. */
  nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= MOST_PLANNED) return null;
    const count = (this.counts.get(text) ?? 0) + 1;
    if (count < OFTEN) {
      if (this.counts.size >= MOST_COUNTED) this.counts.clear();
      this.counts.set(text, count);
      return null;
    }
    this.counts.delete(text);
    const name = `often-${this.generation}-${this.names.size}`;
    this.names.set(text, name);
    return name;
  }

  /** After the schema has changed under a plan: from now on everything is planned anew, under other names. */
  forget(): void {
    this.generation += 1;
    this.names.clear();
    this.counts.clear();
  }
}
