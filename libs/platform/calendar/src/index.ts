export { HOLIDAY_CALENDAR, knowsPublicHolidays, publicHolidaysOf } from './public-holidays.js';
