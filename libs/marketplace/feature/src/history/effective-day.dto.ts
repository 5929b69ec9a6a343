import type { LocalDate } from '@crossward/kernel';
import { Day, Text } from '@crossward/platform-http';

/** Since when a change holds. What it costs is counted from its record all the same: nobody is charged for the past. */
export class EffectiveDayBody {
  @Day({ optional: true, description: 'Since when it is so: at most 30 days back; today unless told.' })
  effectiveOn?: LocalDate;
  @Text({ max: 500, optional: true, description: 'Why it is told only now; needed for a day before today.' })
  lateReason?: string;
}
