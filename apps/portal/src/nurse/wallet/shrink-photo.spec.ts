import { shrunkSize } from './shrink-photo.js';

describe('how small a photo becomes before it is sent', () => {
  it.each([
    [4000, 3000, { width: 2000, height: 1500 }],
    [3000, 4000, { width: 1500, height: 2000 }],
    [2000, 2000, null],
    [640, 480, null],
    [100_000, 3, { width: 2000, height: 1 }],
  ])('from %d by %d pixels', (width, height, size) => expect(shrunkSize(width, height)).toEqual(size));
});
