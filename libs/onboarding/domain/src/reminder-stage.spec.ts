import { addDays, localDate, weekday, type LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { businessDaysBetween } from './business-days.js';
import { reminderStage } from './reminder-stage.js';

const holidays = new Set(['2026-11-26', '2026-11-27']);
const works = (day: LocalDate): boolean => weekday(day) <= 5 && !holidays.has(day);
const stageOn = (dueOn: string, today: string) => reminderStage(localDate(dueOn), localDate(today), works);

describe('when the owner of a task is reminded', () => {
  it('is from two business days before its due day, and from the day after it', () => {
    expect(stageOn('2026-11-19', '2026-11-16')).toBeNull();
    expect(stageOn('2026-11-19', '2026-11-17')).toBe('falling-due');
    expect(stageOn('2026-11-19', '2026-11-19')).toBe('falling-due');
    expect(stageOn('2026-11-19', '2026-11-20')).toBe('overdue');
  });

  it('counts no weekend and no holiday of the place', () => {
    expect(stageOn('2026-11-30', '2026-11-23')).toBeNull();
    expect(stageOn('2026-11-30', '2026-11-24')).toBe('falling-due');
  });

  it('never goes back as days pass, and leaves two business days', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(localDate('2026-10-15'), n));
    const order = [null, 'falling-due', 'overdue'];
    fc.assert(
      fc.property(day.filter(works), day, (dueOn, today) => {
        const [now, next] = [today, addDays(today, 1)].map((each) => reminderStage(dueOn, each, works));
        expect(order.indexOf(next!)).toBeGreaterThanOrEqual(order.indexOf(now!));
        if (now === null) expect(businessDaysBetween(today, dueOn, works)).toBeGreaterThanOrEqual(2);
        if (now === 'overdue') expect(today > dueOn).toBe(true);
      }),
    );
  });
});
