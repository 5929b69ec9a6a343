import { WALL_CLOCK } from '@crossward/kernel';
import { Text, type Field, type FieldOptions } from '@crossward/platform-http';

/** A time as clocks at the facility show it. */
export const WallClock = (options: FieldOptions = {}): Field =>
  Text({
    min: 16,
    max: 22,
    pattern: WALL_CLOCK,
    example: '2026-11-22T19:00',
    description: 'By the clock of the facility; with an offset where that clock shows the time twice.',
    ...options,
  });
