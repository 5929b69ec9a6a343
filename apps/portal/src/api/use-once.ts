import { useRef } from 'react';

/** A double click is one click: what is under way already is not sent a second time. */
export const useOnce = (): (<T>(input: unknown, send: () => Promise<T>) => Promise<T>) => {
  const underWay = useRef<{ input: string; answer: Promise<unknown> } | null>(null);
  return <T>(input: unknown, send: () => Promise<T>): Promise<T> => {
    const written = JSON.stringify(input);
    if (underWay.current?.input === written) return underWay.current.answer as Promise<T>;
    const answer = send();
    const mine = { input: written, answer };
    underWay.current = mine;
    const over = (): void => {
      if (underWay.current === mine) underWay.current = null;
    };
    void answer.then(over, over);
    return answer;
  };
};
