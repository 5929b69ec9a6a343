import type { components } from '@crossward/api-client';
import { timeBodies, typedTime, type TypedTime } from '../../components/hours/typed-time.js';

type Schemas = components['schemas'];
export type DisputeBody = Schemas['DisputeBody'];

export interface TypedDispute {
  reason: DisputeBody['reason'];
  note: string;
  entries: TypedTime[];
}

/** A dispute begins with the times that were stated last. */
export const typedDispute = ({ statements }: Pick<Schemas['TimecardAnswer'], 'statements'>): TypedDispute => ({
  reason: 'hours-differ',
  note: '',
  entries: (statements.at(-1)?.entries ?? []).map(typedTime),
});

export const disputeBody = ({ reason, note, entries }: TypedDispute): DisputeBody => ({
  reason,
  ...(note.trim() === '' ? {} : { note }),
  entries: timeBodies(entries),
});
