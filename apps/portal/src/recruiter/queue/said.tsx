import type { ReactNode } from 'react';
import type { Said as Words } from './use-fact-words.js';

/** Words in the language that they are in, with the small code behind them. */
export const Said = ({ text, code, lang }: Words): ReactNode => (
  <span lang={lang}>
    {text}
    {code !== undefined && (
      <>
        {' '}
        <small className="quiet" style={{ whiteSpace: 'nowrap' }}>
          {code}
        </small>
      </>
    )}
  </span>
);
