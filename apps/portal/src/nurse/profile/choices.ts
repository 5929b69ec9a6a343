/** What the questions offer; what a profile holds beyond it stays. */
export const PROFESSIONS = ['RN', 'LPN', 'RM', 'APRN'] as const;
export const SHIFTS = ['days', 'nights', 'rotating', 'weekends'] as const;
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const LANGUAGES = 'ar bn de en es fa fil fr hi it ml nl pl pt ro ru sv tr uk zh'.split(' ');
export const CURRENCIES = 'AED AUD CAD CHF DKK EUR GBP INR NOK NZD PHP PLN SAR SEK USD'.split(' ');
