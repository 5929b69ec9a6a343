const WEIGHTS = [7, 3, 1];
const WIDTH = 44;

/** ICAO 9303 part 3, 4.9: digits count as themselves, letters from 10 on, the filler as 0. */
const checkDigit = (text: string): string =>
  String(
    [...text].reduce(
      (sum, character, at) =>
        sum + (character === '<' ? 0 : Number.parseInt(character, 36)) * (WEIGHTS[at % WEIGHTS.length] as number),
      0,
    ) % 10,
  );

const mrzDay = (day: string): string => day.slice(2).replaceAll('-', '');

/** The two lines of an invented American passport (TD3). */
export const passportOf = (holder: {
  givenNames: string;
  familyName: string;
  birthDate: string;
  number: string;
  expiresOn: string;
  sex?: 'F' | 'M' | '<';
}): string => {
  const name = `${holder.familyName}<<${holder.givenNames}`.toUpperCase().replaceAll(/[^A-Z<]/g, '<');
  const number = holder.number.padEnd(9, '<');
  const birth = mrzDay(holder.birthDate);
  const expiry = mrzDay(holder.expiresOn);
  const personal = '<'.repeat(14);
  const checked = [number, birth, expiry, personal].map((field) => field + checkDigit(field));
  const [numbered, born, expires, own] = checked as [string, string, string, string];
  const composite = checkDigit(numbered + born + expires + own);
  return `${`P<USA${name}`.padEnd(WIDTH, '<')}\n${numbered}USA${born}${holder.sex ?? 'F'}${expires}${own}${composite}`;
};
