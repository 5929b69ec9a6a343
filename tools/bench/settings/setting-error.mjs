/** A bench was asked wrongly: told in words, without a stack. */
export class SettingError extends Error {
  name = 'SettingError';
}
