/** A binary heap of nodes by distance. A node pushed again with a smaller distance leaves its older entry behind. */
export class DistanceHeap {
  private nodes: Int32Array<ArrayBuffer>;
  private distances: Float64Array<ArrayBuffer>;
  private size = 0;
  /** Of what was popped or looked at last. */
  node = -1;
  distance = 0;

  constructor(capacity = 256) {
    this.nodes = new Int32Array(capacity);
    this.distances = new Float64Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  push(node: number, distance: number): void {
    if (this.size === this.nodes.length) this.grow();
    const { nodes, distances } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((distances[parent] as number) <= distance) break;
      nodes[at] = nodes[parent] as number;
      distances[at] = distances[parent] as number;
      at = parent;
    }
    nodes[at] = node;
    distances[at] = distance;
  }

  /** Looks at the nearest node without taking it away; false when there is none. */
  peek(): boolean {
    if (this.size === 0) return false;
    this.node = this.nodes[0] as number;
    this.distance = this.distances[0] as number;
    return true;
  }

  /** Takes the nearest node into `node` and `distance`; false when there is none. */
  pop(): boolean {
    if (this.size === 0) return false;
    const { nodes, distances } = this;
    this.node = nodes[0] as number;
    this.distance = distances[0] as number;
    const size = --this.size;
    const node = nodes[size] as number;
    const distance = distances[size] as number;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (distances[child + 1] as number) < (distances[child] as number)) child += 1;
      if ((distances[child] as number) >= distance) break;
      nodes[at] = nodes[child] as number;
      distances[at] = distances[child] as number;
      at = child;
    }
    nodes[at] = node;
    distances[at] = distance;
    return true;
  }

  private grow(): void {
    const nodes = new Int32Array(this.nodes.length * 2);
    const distances = new Float64Array(nodes.length);
    nodes.set(this.nodes);
    distances.set(this.distances);
    this.nodes = nodes;
    this.distances = distances;
  }
}
