/** The largest unit in which an age is at least one, for a formatter of units. */
export interface Age {
  value: number;
  unit: 'second' | 'minute' | 'hour' | 'day';
}

const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

export const ageOf = (seconds: number): Age => {
  const step = STEPS.find((each) => seconds >= each.seconds);
  return step
    ? { value: Math.floor(seconds / step.seconds), unit: step.unit }
    : { value: Math.floor(seconds), unit: 'second' };
};
