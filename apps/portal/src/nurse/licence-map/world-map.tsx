import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countries, height, width } from 'virtual:world';
import { VERDICTS } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import type { CountryVerdict } from './by-country.js';
import styles from './world-map.module.css';

/** Beside its colour each verdict has a pattern, for those who see the colours alike. */
const Patterns = (): ReactNode => (
  <defs>
    {VERDICTS.map((verdict) => (
      <pattern key={verdict} id={`verdict-${verdict}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" style={{ fill: `var(--verdict-${verdict}-fill)` }} />
        {verdict === 'pathway' && <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" className={styles['mark']} />}
        {verdict === 'barred' && <path d="M0 0L6 6M6 0L0 6" className={styles['mark']} />}
        {verdict === 'undetermined' && <circle cx="3" cy="3" r="0.9" className={styles['dot']} />}
      </pattern>
    ))}
  </defs>
);

/** The world by verdict. The list beside it says the same: the drawing itself is no part of the keyboard's way. */
export const WorldMap = ({ found }: { found: ReadonlyMap<string, CountryVerdict> }): ReactNode => {
  const { t, place } = useWords();
  const navigate = useNavigate();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['map']} role="img" aria-label={t('nurse.map.drawing')}>
      <Patterns />
      {countries.map(({ code, path }, index) => {
        const country = code === null ? undefined : found.get(code);
        if (!country) return <path key={index} d={path} className={styles['unlisted']} />;
        return (
          <path
            key={index}
            d={path}
            className={styles['country']}
            fill={`url(#verdict-${country.verdict})`}
            onClick={() => void navigate({ to: '/nurse/licence-map', hash: `country-${country.country}` })}
          >
            <title>
              {t('shell.pair', { name: place(country.country), value: t(`shell.verdict.${country.verdict}`) })}
            </title>
          </path>
        );
      })}
    </svg>
  );
};
