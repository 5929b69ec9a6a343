import { moving } from '@crossward/api-client';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useOnce } from './use-once.js';

interface Move<Input extends { version: number }, Output> {
  /** Sends it; `header` lets it through only while what was seen still stands. */
  move: (input: Input, header: { 'If-Match': string }) => Promise<Output>;
  changes: readonly string[];
  onMoved?: (output: Output, input: Input) => void;
}

/** Changes what somebody else may change too. A 412 comes out as the mutation's error: show it with `Problem`. */
export const useMove = <Input extends { version: number }, Output>({
  move,
  changes,
  onMoved,
}: Move<Input, Output>): UseMutationResult<Output, Error, Input> => {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation({
    mutationFn: (input: Input) => once(input, () => move(input, moving(input.version))),
    onSuccess: (output, input) => onMoved?.(output, input),
    // After a conflict as well: what is shown then is what others have made of it.
    onSettled: () => Promise.all(changes.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
};
