const STEPS = [100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000] as const;

/** Amounts of minor units from `from` up to and without `below`. */
export interface PayBand {
  from: number;
  below: number;
}

/**
 * The band that an amount falls in: 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten. Minor units of currencies
 * differ by powers of ten, so one series serves all of them. `marketplace.pay_band` gives the same lower end.
 */
export const payBandOf = (minorUnits: number): PayBand => {
  if (minorUnits < 100) return { from: 0, below: 100 };
  const power = 10 ** (String(Math.trunc(minorUnits)).length - 3);
  const next = STEPS.findIndex((step) => step * power > minorUnits);
  return { from: (STEPS[next - 1] as number) * power, below: (STEPS[next] as number) * power };
};
