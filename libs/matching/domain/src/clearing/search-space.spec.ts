import { MarketGraph, NONE } from './market-graph.js';
import { moveAlong } from './open-seat.js';
import { SearchSpace } from './search-space.js';

const GAPS = 3;
/** As `openSeat` writes that one gap gives up a place for another. */
const wayTo = (gap: number): number => -10 - gap;

describe('a way of a clearing', () => {
  const spaceWith = (ways: readonly number[]): { graph: MarketGraph; space: SearchSpace } => {
    const graph = new MarketGraph();
    for (let gap = 0; gap < GAPS; gap += 1) graph.addGap(NONE, 0);
    const space = new SearchSpace(graph);
    space.start();
    ways.forEach((way, node) => space.reach(node, 0, way));
    return { graph, space };
  };

  it('is followed to its end over every node there is', () => {
    const { graph, space } = spaceWith([NONE, wayTo(0), wayTo(1), wayTo(2)]);
    expect(() => moveAlong(graph, space, 0, space.outside)).not.toThrow();
  });

  it('is given up where it leads in a circle, and does not go on for ever', () => {
    const { graph, space } = spaceWith([NONE, wayTo(2), wayTo(1)]);
    expect(() => moveAlong(graph, space, 0, 1)).toThrow('more steps (4) than there are nodes');
  });
});
