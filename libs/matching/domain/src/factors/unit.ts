/** Cut to 0..1. */
export const unit = (value: number): number => Math.min(1, Math.max(0, value));
