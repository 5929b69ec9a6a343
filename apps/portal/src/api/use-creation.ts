import { creating } from '@crossward/api-client';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useOnce } from './use-once.js';

interface Creation<Input, Output> {
  /** Sends it; `header` makes a repetition harmless. */
  create: (input: Input, header: { 'Idempotency-Key': string }) => Promise<Output>;
  /** What is read anew afterwards, by the first word of its key. */
  changes: readonly string[];
  onCreated?: (output: Output) => void;
}

/** Creates something once: pressed again after a failure, the same input goes out under the same Idempotency-Key. */
export const useCreation = <Input, Output>({
  create,
  changes,
  onCreated,
}: Creation<Input, Output>): UseMutationResult<Output, Error, Input> => {
  const queries = useQueryClient();
  const once = useOnce();
  const sent = useRef<{ input: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (input: Input) => {
      const written = JSON.stringify(input);
      if (sent.current?.input !== written) sent.current = { input: written, key: crypto.randomUUID() };
      const { key } = sent.current;
      return once(input, () => create(input, creating(key)));
    },
    onSuccess: async (output) => {
      // The second of a double click has nothing left to do.
      if (sent.current === null) return;
      sent.current = null;
      await Promise.all(changes.map((key) => queries.invalidateQueries({ queryKey: [key] })));
      onCreated?.(output);
    },
  });
};
