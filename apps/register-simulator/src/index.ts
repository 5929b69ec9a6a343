export { RegisterBook, RegisterSource, type BookEntry } from './register-book.js';
export {
  startRegisterSimulator,
  type RegisterSimulator,
  type RegisterSimulatorOptions,
} from './start-register-simulator.js';
