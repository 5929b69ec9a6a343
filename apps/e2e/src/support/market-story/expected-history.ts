import type { StorySubject, Told } from './story-history.js';

type Expected = readonly [StorySubject, readonly Told[]];

const PLANNED: Told = ['planned', 'several', '2027-02-01T15:00Z', 'hospital-requester', '2027-02-01', null];

/** Nights are worked when the timecard that names them is approved. */
const worked = (approvedAt: string, ...nights: string[]): Record<string, Expected> => {
  const told: Told = ['worked', null, approvedAt, 'hospital-approver', approvedAt.slice(0, 10), null];
  return Object.fromEntries(nights.map((night) => [`night of ${night}`, ['shift', [PLANNED, told]]]));
};

const undisputed = (stated: string, approved: string): Told[] => [
  ['open', 'nurse', `${stated}T14:00Z`, 'nurse', stated, null],
  ['submitted', 'hospital', `${stated}T15:00Z`, 'nurse', stated, null],
  ['approved', 'hospital', `${approved}T15:00Z`, 'hospital-approver', approved, null],
  ['invoiced', null, '2027-05-20T15:00Z', 'recruiter', '2027-05-20', null],
];

/** By the name under which the story keeps each thing: what it is, and its history, oldest first. */
export const EXPECTED_HISTORY: Readonly<Record<string, Expected>> = {
  gap: [
    'gap',
    [
      ['draft', 'hospital', '2027-01-04T14:00Z', 'hospital-requester', '2027-01-04', null],
      ['pending_approval', 'hospital', '2027-01-04T16:00Z', 'hospital-requester', '2027-01-04', null],
      ['open', 'nurse', '2027-01-05T16:00Z', 'hospital-approver', '2027-01-05', null],
      ['filled', null, '2027-01-11T20:00Z', 'nurse', '2027-01-11', null],
      ['closed', null, '2027-05-17T13:00Z', 'hospital-approver', '2027-05-17', null],
    ],
  ],
  submission: [
    'submission',
    [
      ['submitted', 'hospital', '2027-01-05T21:00Z', 'recruiter', '2027-01-05', null],
      ['offered', 'nurse', '2027-01-08T20:00Z', 'hospital-approver', '2027-01-08', null],
      ['placed', null, '2027-01-11T20:00Z', 'nurse', '2027-01-11', null],
    ],
  ],
  interview: [
    'interview',
    [
      ['proposed', 'nurse', '2027-01-06T21:00Z', 'hospital-approver', '2027-01-06', null],
      // In the evening of the day before, where she is to work.
      ['scheduled', 'several', '2027-01-07T01:00Z', 'nurse', '2027-01-06', null],
      ['held', null, '2027-01-08T18:45Z', 'hospital-approver', '2027-01-08', null],
    ],
  ],
  offer: [
    'offer',
    [
      ['extended', 'nurse', '2027-01-08T20:00Z', 'hospital-approver', '2027-01-08', null],
      ['countered', 'hospital', '2027-01-09T14:00Z', 'nurse', '2027-01-09', null],
      ['extended', 'nurse', '2027-01-11T14:00Z', 'hospital-approver', '2027-01-11', null],
      ['accepted', null, '2027-01-11T20:00Z', 'nurse', '2027-01-11', null],
    ],
  ],
  contract: [
    'contract',
    [
      ['draft', 'hospital', '2027-01-11T20:00Z', 'nurse', '2027-01-11', null],
      ['sent', 'several', '2027-01-12T15:00Z', 'hospital-approver', '2027-01-12', null],
      ['hospital_signed', 'nurse', '2027-01-12T16:00Z', 'hospital-approver', '2027-01-12', null],
      ['active', null, '2027-01-13T16:00Z', 'nurse', '2027-01-13', null],
      ['active', null, '2027-01-14T15:00Z', 'hospital-approver', '2027-01-14', null],
      ['active', null, '2027-01-14T21:00Z', 'nurse', '2027-01-14', null],
      ['active', null, '2027-01-15T15:00Z', 'hospital-approver', '2027-01-15', null],
      ['active', null, '2027-01-15T16:00Z', 'hospital-approver', '2027-01-15', null],
      // Signed by both a month before it holds.
      ['active', null, '2027-01-16T16:00Z', 'nurse', '2027-02-15', null],
      ['active', null, '2027-03-01T15:00Z', 'hospital-approver', '2027-03-01', null],
      ['active', null, '2027-03-01T16:00Z', 'hospital-approver', '2027-03-01', null],
      // Longer from the day on which it would have ended.
      ['active', null, '2027-03-02T15:00Z', 'nurse', '2027-05-03', null],
      // By the notice, with the day that it names.
      ['terminated', null, '2027-05-03T14:00Z', 'nurse', '2027-05-17', 'personal'],
    ],
  ],
  placement: [
    'placement',
    [
      ['pending_start', 'several', '2027-01-11T20:00Z', 'nurse', '2027-01-11', null],
      ['on_assignment', 'several', '2027-02-08T13:00Z', 'hospital-approver', '2027-02-08', null],
      ['on_assignment', 'several', '2027-03-02T15:00Z', 'nurse', '2027-05-03', null],
      ['on_assignment', 'several', '2027-05-03T14:00Z', 'nurse', '2027-05-03', null],
      ['ended', null, '2027-05-17T13:00Z', 'hospital-approver', '2027-05-17', 'ended-by-nurse'],
    ],
  ],
  extension: [
    'extension',
    [
      ['proposed', 'nurse', '2027-03-01T15:00Z', 'hospital-approver', '2027-03-01', null],
      ['agreed', null, '2027-03-02T15:00Z', 'nurse', '2027-05-03', null],
    ],
  ],
  ...worked('2027-02-17T15:00Z', '02-08', '02-09', '02-11'),
  ...worked('2027-02-23T15:00Z', '02-15', '02-16'),
  'night of 02-18': [
    'shift',
    [PLANNED, ['called_off', null, '2027-02-18T23:00Z', 'hospital-approver', '2027-02-18', 'low-census']],
  ],
  ...worked('2027-03-16T15:00Z', '03-09', '03-11', '03-13'),
  'card 1': [
    'timecard',
    [
      ['open', 'nurse', '2027-02-15T14:00Z', 'nurse', '2027-02-15', null],
      ['submitted', 'hospital', '2027-02-15T15:00Z', 'nurse', '2027-02-15', null],
      ['disputed', 'nurse', '2027-02-16T15:00Z', 'hospital-approver', '2027-02-16', null],
      ['corrected', 'hospital', '2027-02-16T21:00Z', 'nurse', '2027-02-16', null],
      ['approved', 'hospital', '2027-02-17T15:00Z', 'hospital-approver', '2027-02-17', null],
      ['invoiced', null, '2027-05-20T15:00Z', 'recruiter', '2027-05-20', null],
    ],
  ],
  'card 2': ['timecard', undisputed('2027-02-22', '2027-02-23')],
  'card 3': ['timecard', undisputed('2027-03-15', '2027-03-16')],
};

/** [of what, stage, who holds the ball, how many, median and ninetieth percentile in hours] */
export const EXPECTED_DURATIONS = [
  ['contract', 'active', null, 1, 2638, 2638],
  ['contract', 'draft', 'hospital', 1, 19, 19],
  ['contract', 'hospital_signed', 'nurse', 1, 24, 24],
  ['contract', 'sent', 'several', 1, 1, 1],
  ['extension', 'proposed', 'nurse', 1, 24, 24],
  ['gap', 'draft', 'hospital', 1, 2, 2],
  ['gap', 'filled', null, 1, 3017, 3017],
  ['gap', 'open', 'nurse', 1, 148, 148],
  ['gap', 'pending_approval', 'hospital', 1, 24, 24],
  ['interview', 'proposed', 'nurse', 1, 4, 4],
  ['interview', 'scheduled', 'several', 1, 41.75, 41.75],
  ['offer', 'countered', 'hospital', 1, 48, 48],
  // 18 and 6 hours: before the counter-offer, and after its acceptance.
  ['offer', 'extended', 'nurse', 2, 12, 16.8],
  ['placement', 'on_assignment', 'several', 1, 2352, 2352],
  ['placement', 'pending_start', 'several', 1, 665, 665],
  // Three weeks of three nights, planned at once: 384, 384, 384; 416, 528, 528; 1032, 1032, 1032.
  ['shift', 'planned', 'several', 9, 528, 1032],
  ['submission', 'offered', 'nurse', 1, 72, 72],
  ['submission', 'submitted', 'hospital', 1, 71, 71],
  // 1560, 2064 and 2208 hours until the invoice.
  ['timecard', 'approved', 'hospital', 3, 2064, 2179.2],
  ['timecard', 'corrected', 'hospital', 1, 18, 18],
  ['timecard', 'disputed', 'nurse', 1, 6, 6],
  ['timecard', 'open', 'nurse', 3, 1, 1],
  ['timecard', 'submitted', 'hospital', 3, 24, 24],
];
