import { DEFAULT_PREFERENCES, type Preferences } from '@crossward/messaging-domain';
import type { Transaction } from '@crossward/platform-database';

export interface PreferenceRecord extends Preferences {
  /** 1 stands for the defaults, before anything was chosen. */
  readonly version: number;
}

interface Row {
  language: Preferences['language'];
  time_zone: string;
  quiet_from: number | null;
  quiet_until: number | null;
  digest_hour: number;
  channels: Preferences['channels'];
  version: number;
}

export const loadPreferences = async (tx: Transaction, accountId: string): Promise<PreferenceRecord> => {
  const [row] = await tx.query<Row>(
    `SELECT language, time_zone, quiet_from, quiet_until, digest_hour, channels, version
     FROM messaging.preferences WHERE account_id = $1`,
    [accountId],
  );
  if (!row) return { ...DEFAULT_PREFERENCES, version: 1 };
  const { quiet_from: from, quiet_until: until } = row;
  return {
    language: row.language,
    timeZone: row.time_zone,
    quietHours: from === null || until === null ? null : { from, until },
    digestHour: row.digest_hour,
    channels: row.channels,
    version: row.version,
  };
};

/** Of the actor. False when somebody else was faster: the version that was seen is not the one that is there. */
export const savePreferences = async (
  tx: Transaction,
  { language, timeZone, quietHours, digestHour, channels }: Preferences,
  seen: number,
): Promise<boolean> => {
  const rows = await tx.execute(
    `INSERT INTO messaging.preferences AS p
       (account_id, language, time_zone, quiet_from, quiet_until, digest_hour, channels, version, updated_at)
     SELECT $1, $2, $3, $4, $5, $6, $7::jsonb, $8::int + 1, $9
       WHERE $8::int = 1 OR EXISTS (SELECT FROM messaging.preferences WHERE account_id = $1)
     ON CONFLICT (account_id) DO UPDATE SET language = $2, time_zone = $3, quiet_from = $4, quiet_until = $5,
       digest_hour = $6, channels = $7::jsonb, version = p.version + 1, updated_at = $9
       WHERE p.version = $8::int`,
    [
      ...[tx.actor.accountId, language, timeZone, quietHours?.from ?? null, quietHours?.until ?? null],
      ...[digestHour, JSON.stringify(channels), seen, tx.now],
    ],
  );
  return rows === 1;
};
