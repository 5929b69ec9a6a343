import type { Transaction } from './transaction.js';

/**
 * Runs a narrow piece of a transaction with the product's own rights, where one party's lawful act touches rows of
 * another (a nurse's acceptance takes a seat of the hospital's gap). The audit log still names the actor.
 */
export const asSystem = async <T>(tx: Transaction, work: () => Promise<T>): Promise<T> => {
  tx.set({ 'app.role': 'system' });
  try {
    return await work();
  } finally {
    // After an error of the database nothing works any more in this transaction, this included: it ends anyway.
    tx.set({ 'app.role': tx.actor.role });
  }
};

/**
 * `asSystem` for work that sends all its statements at once: the next ones of the transaction are the actor's own again, also
 * while these are not answered.
 */
export const sendAsSystem = <T>(tx: Transaction, send: () => Promise<T>): Promise<T> => {
  tx.set({ 'app.role': 'system' });
  try {
    return send();
  } finally {
    tx.set({ 'app.role': tx.actor.role });
  }
};
