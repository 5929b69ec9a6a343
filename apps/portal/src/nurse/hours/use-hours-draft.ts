import { useEffect, useState } from 'react';
import { useEdit, type Edit } from '../../components/conflict/use-edit.js';
import type { Timecard } from '../../components/hours/timecard.js';
import type { TypedTime } from '../../components/hours/typed-time.js';
import { drafts } from '../../session/drafts.js';
import { useSession } from '../../session/use-session.js';
import { plannedIn, takenUp, type TypedHours } from './hours-draft.js';

interface DraftedHours {
  edit: Edit<TypedHours>;
  /** When something was typed that a reload has brought back; null where nothing was, or no more. */
  broughtBack: string | null;
  discard: () => void;
  forget: () => void;
}

/** What is typed into the form of a week; a reload of the page brings it back. */
export const useHoursDraft = ({ id, version }: Timecard, first: readonly TypedTime[]): DraftedHours => {
  const accountId = useSession().data?.id;
  const [kept] = useState(() => (accountId === undefined ? null : drafts.read(accountId, id, Date.now())));
  const [begun] = useState(() => takenUp(kept, version, first));
  const [broughtBack, setBroughtBack] = useState(begun && kept ? new Date(kept.at).toISOString() : null);
  const edit = useEdit<TypedHours>({ version, value: { entries: [...first], note: '' } }, begun ?? undefined);
  const { mine, base, touched, version: seen } = edit;
  useEffect(() => {
    if (accountId === undefined) return;
    const typed = { ...mine, planned: plannedIn(base.entries) };
    if (touched) drafts.keep(accountId, id, { at: Date.now(), version: seen, typed });
    else drafts.forget(accountId, id);
  }, [accountId, id, mine, base, touched, seen]);
  return {
    edit,
    broughtBack: touched ? broughtBack : null,
    discard: () => {
      edit.rebase();
      setBroughtBack(null);
    },
    forget: () => accountId !== undefined && drafts.forget(accountId, id),
  };
};

/** Whether something typed for this week came to nothing, because the week has changed since. It is forgotten then. */
export const useOvertaken = ({ id, version }: Timecard): boolean => {
  const accountId = useSession().data?.id;
  const [overtaken] = useState(() => {
    const kept = accountId === undefined ? null : drafts.read(accountId, id, Date.now());
    return kept !== null && kept.version < version;
  });
  useEffect(() => {
    if (overtaken && accountId !== undefined) drafts.forget(accountId, id);
  }, [overtaken, accountId, id]);
  return overtaken;
};
