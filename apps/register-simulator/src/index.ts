export {
  startRegisterSimulator,
  type RegisterSimulator,
  type RegisterSimulatorOptions,
} from './start-register-simulator.js';
export type { BookEntry } from './register-book.js';
