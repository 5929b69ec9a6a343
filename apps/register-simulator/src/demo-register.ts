import { buildDemoMarket, registerEntries, storyRegisterEntry } from '@crossward/demo-market';
import type { Clock } from '@crossward/kernel';
import { RegisterBook, RegisterSource, withoutBirthDate } from './register-book.js';

/** The licences of the demo market, and those of the people in its stories. Built when first asked, then kept. */
export const demoRegister = (clock: Clock): RegisterSource => {
  let book: RegisterBook | undefined;
  return {
    find(licence) {
      const today = clock.today();
      book ??= new RegisterBook(registerEntries(buildDemoMarket(today, ''), today));
      const found = book.find(licence);
      if (found !== null) return found;
      const told = storyRegisterEntry(licence.jurisdiction, licence.number, today);
      return told !== null && told.profession === licence.profession ? withoutBirthDate(told) : null;
    },
  };
};
