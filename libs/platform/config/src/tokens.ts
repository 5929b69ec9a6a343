/** Injection token of `AppConfig`. */
export const APP_CONFIG = Symbol('APP_CONFIG');
/** Injection token of the kernel's `Clock`. */
export const CLOCK = Symbol('CLOCK');
/** Injection token of the kernel's `IdSource`. */
export const ID_SOURCE = Symbol('ID_SOURCE');
