export { BlindIndex } from './blind-index.js';
export { FieldCipher, type FieldPlace, type RecordKey } from './field-cipher.js';
