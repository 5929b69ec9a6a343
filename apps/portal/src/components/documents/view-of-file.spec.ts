import { AS_IT_IS, moved, moveOfKey, type Move } from './view-of-file.js';

const after = (moves: readonly Move[], pages = 3) => moves.reduce((view, move) => moved(view, move, pages), AS_IT_IS);

describe('how a file is looked at', () => {
  it('grows and shrinks by steps, to an end, and back to the width of its box', () => {
    expect(after(['in']).zoom).toBe(1.5);
    expect(after(Array.from({ length: 20 }, () => 'in' as const)).zoom).toBe(4);
    expect(after(Array.from({ length: 20 }, () => 'out' as const)).zoom).toBe(0.5);
    expect(after(['in', 'in', 'fit']).zoom).toBe(1);
  });

  it('turns by quarters, either way', () => {
    expect(after(['left']).turn).toBe(270);
    expect(after(['right', 'right', 'right', 'right']).turn).toBe(0);
  });

  it('stays within its pages', () => {
    expect(after(['previous']).page).toBe(1);
    expect(after(['next', 'next', 'next', 'next']).page).toBe(3);
  });

  it('takes no key that the review queue uses', () => {
    expect(['j', 'k', 'a', 'r', 'e', '?'].map(moveOfKey)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(moveOfKey('+')).toBe('in');
  });
});
