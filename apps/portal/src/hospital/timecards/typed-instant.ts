/** An instant as a field of date and time shows it, in the reader's time zone: 2027-01-04T19:00. */
export const typedInstant = (instant: string): string => {
  const date = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};
