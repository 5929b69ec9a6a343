/** How a register differs from what a nurse states. */
export type RegisterStory =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'single-state' }
  | { readonly kind: 'disciplined' }
  /** Registered under a name that the nurse no longer bears: a discrepancy. */
  | { readonly kind: 'other-family-name'; readonly familyName: string }
  /** The same name in another spelling (ICAO transliteration): no discrepancy. */
  | { readonly kind: 'other-spelling'; readonly familyName: string };

/** Nurses, by key, whose register tells something else than they do. */
export const STORIES: ReadonlyMap<string, RegisterStory> = new Map<string, RegisterStory>([
  ['us-tx-multistate-05', { kind: 'expired' }],
  ['us-tx-multistate-09', { kind: 'other-family-name', familyName: 'Featherstonehaugh' }],
  ['us-tx-multistate-14', { kind: 'not-found' }],
  ['us-fl-multistate-06', { kind: 'single-state' }],
  ['us-fl-multistate-11', { kind: 'disciplined' }],
  ['ca-on-07', { kind: 'expired' }],
  ['gb-london-04', { kind: 'other-family-name', familyName: 'Ravensworth' }],
  ['de-02', { kind: 'other-spelling', familyName: 'MUELLER' }],
]);
