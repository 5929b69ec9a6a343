/** What the word of a source proves, and what it does not. */
export const SOURCE_NOTES = {
  'zone-agrees-with-itself':
    'The zone agrees with itself (ICAO Doc 9303 check digits). That proves no authenticity: nobody has seen the document.',
  'names-without-check-digit': 'Names have no check digit in the zone.',
  'no-social-security-number':
    'The list carries no social security number: a hit is a candidate until a person has compared it.',
  'reinstated-disappear': 'The list holds who is excluded now; a reinstated person disappears from it.',
  'answered-by-simulator': 'Answered by a register simulator, not by the register itself.',
} as const;

export const SOURCE_NOTE_CODES = Object.keys(SOURCE_NOTES) as SourceNoteCode[];
export type SourceNoteCode = keyof typeof SOURCE_NOTES;

/** The code of a note as evidence keeps it; null of one that a source wrote itself. */
export const codeOfNote = (note: string): SourceNoteCode | null =>
  SOURCE_NOTE_CODES.find((code) => SOURCE_NOTES[code] === note) ?? null;
