/**
 * Places that honour a multistate licence of another party, as the simulated register counts them in late 2026. A copy
 * for play: the law itself, with its days, is in the corpus of recognition.
 */
export const NLC_PARTIES: ReadonlySet<string> = new Set(
  (
    'AL AZ AR CO CT DE FL GA GU ID IN IA KS KY LA ME MD MS MO MT NE NH NJ NM NC ND OH OK PA RI SC SD TN TX UT VT VA ' +
    'WA WV WI WY'
  )
    .split(' ')
    .map((state) => `US-${state}`),
);
