import { inDependencyOrder } from './task-graph.js';

const node = (key: string, ...dependsOn: string[]) => ({ key, dependsOn });
const order = (...nodes: { key: string; dependsOn: string[] }[]) => inDependencyOrder(nodes).map(({ key }) => key);

describe('the order of tasks', () => {
  it('puts what is waited for first, and among equals the smaller key', () => {
    expect(order(node('start', 'visa', 'health'), node('visa', 'offer'), node('offer'), node('health'))).toEqual([
      'health',
      'offer',
      'visa',
      'start',
    ]);
  });

  it('of no tasks is empty', () => {
    expect(order()).toEqual([]);
  });

  it('refuses a dependency on a task that is not there, naming both', () => {
    expect(() => order(node('start', 'visum'))).toThrow(
      expect.objectContaining({ code: 'DANGLING_DEPENDENCY', facts: { tasks: ['start', 'visum'] } }),
    );
  });

  it('refuses tasks that wait for each other, naming the circle and nothing else', () => {
    expect(() => order(node('a'), node('b', 'a', 'd'), node('c', 'b'), node('d', 'c'), node('e', 'd'))).toThrow(
      expect.objectContaining({ code: 'CYCLIC_DEPENDENCY', facts: { tasks: ['b', 'd', 'c', 'b'] } }),
    );
  });

  it('refuses a task that waits for itself', () => {
    expect(() => order(node('a', 'a'))).toThrow(expect.objectContaining({ facts: { tasks: ['a', 'a'] } }));
  });

  it('refuses two tasks of one key', () => {
    expect(() => order(node('a'), node('a'))).toThrow(expect.objectContaining({ code: 'DUPLICATE_TASK' }));
  });
});
