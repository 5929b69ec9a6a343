/** From here on sorting all of a list costs less than moving what is new to its place one by one. */
const MANY = 16;

/** Edges of a gap, put in order of worth when a search asks for them: while many nurses join, order would be in vain. */
export class EdgesByWorth {
  /** The first `length` are the list. */
  edges = new Int32Array(8);
  length = 0;
  private ordered = 0;

  add(edge: number): void {
    if (this.length === this.edges.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.edges);
      this.edges = larger;
    }
    this.edges[this.length++] = edge;
  }

  /** The highest worth first. */
  order(worth: Float64Array): void {
    const { edges, length, ordered } = this;
    if (ordered === length) return;
    this.ordered = length;
    if (length - ordered >= MANY) {
      edges.subarray(0, length).sort((a, b) => (worth[b] as number) - (worth[a] as number));
      return;
    }
    for (let next = ordered; next < length; next += 1) {
      const edge = edges[next] as number;
      let at = next;
      for (; at > 0 && (worth[edges[at - 1] as number] as number) < (worth[edge] as number); at -= 1) {
        edges[at] = edges[at - 1] as number;
      }
      edges[at] = edge;
    }
  }
}
