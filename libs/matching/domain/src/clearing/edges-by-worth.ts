/** From here on sorting all of a list costs less than moving what is new to its place one by one. */
const MANY = 16;

const NO_WORTHS = new Float64Array(0);
const NO_NURSES = new Int32Array(0);

/** What is told of an edge besides its gap. */
interface Edges {
  readonly worth: Float64Array;
  readonly edgeNurse: Int32Array;
}

/**
 * Edges of a gap, put in order of worth when a search asks for them: while many nurses join, order would be in vain. Worth and
 * nurse stand beside each, for a search reads all of them, and elsewhere they would be spread over all of the memory.
 */
export class EdgesByWorth {
  /** The first `length` are the list. */
  edges = new Int32Array(8);
  worths = NO_WORTHS;
  nurses = NO_NURSES;
  length = 0;
  private ordered = 0;

  add(edge: number): void {
    if (this.length === this.edges.length) this.reserve(this.length * 2);
    this.edges[this.length++] = edge;
  }

  /** Room for so many. */
  reserve(capacity: number): void {
    if (capacity <= this.edges.length) return;
    const larger = new Int32Array(capacity);
    larger.set(this.edges);
    this.edges = larger;
  }

  /** The highest worth first. */
  order({ worth, edgeNurse }: Edges): void {
    const { edges, length, ordered } = this;
    if (ordered === length) return;
    if (this.worths.length < edges.length) this.grow(edges.length);
    const { worths, nurses } = this;
    this.ordered = length;
    if (length - ordered >= MANY) {
      edges.subarray(0, length).sort((a, b) => (worth[b] as number) - (worth[a] as number));
      for (let at = 0; at < length; at += 1) this.put(at, edges[at] as number, worth, edgeNurse);
      return;
    }
    for (let next = ordered; next < length; next += 1) {
      const edge = edges[next] as number;
      let at = next;
      for (; at > 0 && (worths[at - 1] as number) < (worth[edge] as number); at -= 1) {
        edges[at] = edges[at - 1] as number;
        worths[at] = worths[at - 1] as number;
        nurses[at] = nurses[at - 1] as number;
      }
      this.put(at, edge, worth, edgeNurse);
    }
  }

  private grow(capacity: number): void {
    const { worths, nurses } = this;
    this.worths = new Float64Array(capacity);
    this.nurses = new Int32Array(capacity);
    this.worths.set(worths);
    this.nurses.set(nurses);
  }

  private put(at: number, edge: number, worth: Float64Array, edgeNurse: Int32Array): void {
    this.edges[at] = edge;
    this.worths[at] = worth[edge] as number;
    this.nurses[at] = edgeNurse[edge] as number;
  }
}
