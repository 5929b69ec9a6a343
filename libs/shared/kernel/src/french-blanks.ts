const NARROW = '\u202F';

/** French has a blank before `:`, `;`, `!`, `?` and within « », where no line may end; catalogues have the keyboard's. */
export const withFrenchBlanks = (text: string): string =>
  text.replaceAll(/ (?=[:;!?»])/gu, NARROW).replaceAll(/(?<=«) /gu, NARROW);
