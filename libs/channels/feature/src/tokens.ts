/** Injection token of every `EventPartiesSource` that apps wire in. */
export const EVENT_PARTIES = Symbol('EVENT_PARTIES');
/** Injection token of every `CalendarSource` that apps wire in. */
export const CALENDAR_SOURCES = Symbol('CALENDAR_SOURCES');
/** Injection token of `ChannelsTuning`. */
export const CHANNELS_TUNING = Symbol('CHANNELS_TUNING');
