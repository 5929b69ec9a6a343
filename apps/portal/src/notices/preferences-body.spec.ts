import { firstPreferences, inNextLanguage } from './preferences-body.js';

const FOUND = {
  ...({ language: 'en', timeZone: 'UTC', digestHour: 7, quietHours: null, emailStopped: null, version: 1 } as const),
  channels: [{ kind: 'offer-extended', inApp: true, byEmail: 'at-once', alwaysInApp: true }] as const,
};
const found = (changed: object = {}) => ({ ...FOUND, channels: [...FOUND.channels], ...changed });
const HERE = { language: 'fr', timeZone: 'America/Toronto' } as const;

describe('preferences of notices', () => {
  it('begin with the language and the clock of who signs in, and leave every kind as by default', () => {
    expect(firstPreferences(found(), HERE)).toEqual({ ...HERE, digestHour: 7, channels: [] });
  });

  it('that were chosen once stay as they are, on whatever device', () => {
    expect(firstPreferences(found({ version: 2 }), HERE)).toBeNull();
  });

  it('follow who changes languages, and keep the rest', () => {
    const quietHours = { from: 22, until: 7 };
    expect(inNextLanguage(found({ version: 4, quietHours }), 'en', 'es')).toEqual({
      ...{ language: 'es', timeZone: 'UTC', digestHour: 7, quietHours },
      channels: [{ kind: 'offer-extended', inApp: true, byEmail: 'at-once' }],
    });
  });

  it('keep a language that is not the one read before', () => {
    expect(inNextLanguage(found({ language: 'es' }), 'en', 'fr')).toBeNull();
    expect(inNextLanguage(found(), 'en', 'en')).toBeNull();
  });
});
