/** RN: general care. LPN: practical or enrolled. RM: midwife. APRN: advanced practice. */
export const PROFESSIONS = ['RN', 'LPN', 'RM', 'APRN'] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** Whether a level is at least another one. */
export const reaches = (level: CefrLevel, minimum: CefrLevel): boolean =>
  CEFR_LEVELS.indexOf(level) >= CEFR_LEVELS.indexOf(minimum);

export const SETTINGS = [
  'hospital',
  'public-hospital',
  'private-hospital',
  'long-term-care',
  'clinic',
  'private-clinic',
  'home-care',
  'federal-facility',
  'school',
] as const;
export type Setting = (typeof SETTINGS)[number];
