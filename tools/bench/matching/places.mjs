// One large city of each place: latitude and longitude to two digits, IANA zone.
const ROWS = `
US-AL 33.52 -86.80 America/Chicago
US-AK 61.22 -149.90 America/Anchorage
US-AZ 33.45 -112.07 America/Phoenix
US-AR 34.75 -92.29 America/Chicago
US-CA 34.05 -118.24 America/Los_Angeles
US-CO 39.74 -104.99 America/Denver
US-CT 41.77 -72.67 America/New_York
US-DE 39.74 -75.54 America/New_York
US-DC 38.91 -77.04 America/New_York
US-FL 25.76 -80.19 America/New_York
US-GA 33.75 -84.39 America/New_York
US-HI 21.31 -157.86 Pacific/Honolulu
US-ID 43.62 -116.20 America/Boise
US-IL 41.88 -87.63 America/Chicago
US-IN 39.77 -86.16 America/Indiana/Indianapolis
US-IA 41.59 -93.62 America/Chicago
US-KS 37.69 -97.34 America/Chicago
US-KY 38.25 -85.76 America/Kentucky/Louisville
US-LA 29.95 -90.07 America/Chicago
US-ME 43.66 -70.26 America/New_York
US-MD 39.29 -76.61 America/New_York
US-MA 42.36 -71.06 America/New_York
US-MI 42.33 -83.05 America/Detroit
US-MN 44.98 -93.27 America/Chicago
US-MS 32.30 -90.18 America/Chicago
US-MO 38.63 -90.20 America/Chicago
US-MT 45.78 -108.50 America/Denver
US-NE 41.26 -95.93 America/Chicago
US-NV 36.17 -115.14 America/Los_Angeles
US-NH 42.99 -71.46 America/New_York
US-NJ 40.74 -74.17 America/New_York
US-NM 35.08 -106.65 America/Denver
US-NY 40.71 -74.01 America/New_York
US-NC 35.23 -80.84 America/New_York
US-ND 46.88 -96.79 America/Chicago
US-OH 39.96 -83.00 America/New_York
US-OK 35.47 -97.52 America/Chicago
US-OR 45.52 -122.68 America/Los_Angeles
US-PA 39.95 -75.17 America/New_York
US-PR 18.47 -66.11 America/Puerto_Rico
US-RI 41.82 -71.41 America/New_York
US-SC 34.00 -81.03 America/New_York
US-SD 43.55 -96.73 America/Chicago
US-TN 36.16 -86.78 America/Chicago
US-TX 29.76 -95.37 America/Chicago
US-UT 40.76 -111.89 America/Denver
US-VT 44.48 -73.21 America/New_York
US-VA 36.85 -75.98 America/New_York
US-WA 47.61 -122.33 America/Los_Angeles
US-WV 38.35 -81.63 America/New_York
US-WI 43.04 -87.91 America/Chicago
US-WY 41.14 -104.82 America/Denver
CA-AB 53.55 -113.49 America/Edmonton
CA-BC 49.28 -123.12 America/Vancouver
CA-NB 45.96 -66.64 America/Moncton
CA-NS 44.65 -63.58 America/Halifax
CA-ON 43.65 -79.38 America/Toronto
CA-QC 45.50 -73.57 America/Toronto
AE-DU 25.20 55.27 Asia/Dubai
AT 48.21 16.37 Europe/Vienna
AU -33.87 151.21 Australia/Sydney
BE 50.85 4.35 Europe/Brussels
BH 26.23 50.59 Asia/Bahrain
CH 47.37 8.54 Europe/Zurich
CZ 50.08 14.44 Europe/Prague
DE 52.52 13.40 Europe/Berlin
DK 55.68 12.57 Europe/Copenhagen
ES 40.42 -3.70 Europe/Madrid
FI 60.17 24.94 Europe/Helsinki
FR 48.86 2.35 Europe/Paris
GB 51.51 -0.13 Europe/London
GH 5.60 -0.19 Africa/Accra
GR 37.98 23.73 Europe/Athens
HU 47.50 19.04 Europe/Budapest
IE 53.35 -6.26 Europe/Dublin
IN 9.93 76.27 Asia/Kolkata
IT 41.90 12.50 Europe/Rome
KE -1.29 36.82 Africa/Nairobi
KW 29.38 47.98 Asia/Kuwait
MY 3.14 101.69 Asia/Kuala_Lumpur
NG 6.52 3.38 Africa/Lagos
NL 52.37 4.90 Europe/Amsterdam
NO 59.91 10.75 Europe/Oslo
NZ -36.85 174.76 Pacific/Auckland
OM 23.59 58.41 Asia/Muscat
PH 14.60 120.98 Asia/Manila
PL 52.23 21.01 Europe/Warsaw
PT 38.72 -9.14 Europe/Lisbon
QA 25.29 51.53 Asia/Qatar
RO 44.43 26.10 Europe/Bucharest
SA 24.71 46.68 Asia/Riyadh
SE 59.33 18.07 Europe/Stockholm
SG 1.35 103.82 Asia/Singapore`;

/** Currency, what an hour is paid there (major units, about), and languages: everybody's first, then others at a share. */
const COUNTRIES = {
  US: ['USD', 52, 'en'],
  CA: ['CAD', 48, 'en'],
  AE: ['AED', 70, 'en', 'ar'],
  AT: ['EUR', 26, 'de', 'en'],
  AU: ['AUD', 55, 'en'],
  BE: ['EUR', 28, 'fr', 'nl'],
  BH: ['AED', 55, 'ar', 'en'],
  CH: ['CHF', 45, 'de', 'fr'],
  CZ: ['CZK', 320, 'cs', 'en'],
  DE: ['EUR', 27, 'de', 'en'],
  DK: ['DKK', 230, 'da', 'en'],
  ES: ['EUR', 18, 'es', 'en'],
  FI: ['EUR', 24, 'fi', 'sv'],
  FR: ['EUR', 21, 'fr', 'en'],
  GB: ['GBP', 24, 'en'],
  GH: ['USD', 7, 'en'],
  GR: ['EUR', 12, 'el', 'en'],
  HU: ['HUF', 3800, 'hu', 'en'],
  IE: ['EUR', 28, 'en'],
  IN: ['INR', 350, 'hi', 'en'],
  IT: ['EUR', 18, 'it', 'en'],
  KE: ['USD', 6, 'en', 'sw'],
  KW: ['KWD', 6, 'ar', 'en'],
  MY: ['USD', 8, 'ms', 'en'],
  NG: ['USD', 6, 'en'],
  NL: ['EUR', 28, 'nl', 'en'],
  NO: ['NOK', 290, 'nb', 'en'],
  NZ: ['NZD', 45, 'en'],
  OM: ['AED', 50, 'ar', 'en'],
  PH: ['PHP', 320, 'fil', 'en'],
  PL: ['PLN', 52, 'pl', 'en'],
  PT: ['EUR', 13, 'pt', 'en'],
  QA: ['AED', 65, 'ar', 'en'],
  RO: ['RON', 45, 'ro', 'en'],
  SA: ['AED', 60, 'ar', 'en'],
  SE: ['SEK', 230, 'sv', 'en'],
  SG: ['SGD', 32, 'en', 'zh'],
};

/** Invented round rates, near enough to compare invented pay by. */
export const RATES = {
  asOf: '2026-11-20',
  base: 'EUR',
  perBase: {
    ...{ USD: 1.15, CAD: 1.6, GBP: 0.87, CHF: 0.93, AUD: 1.77, NZD: 2.02, SGD: 1.5, AED: 4.2, KWD: 0.35, DKK: 7.46 },
    ...{ SEK: 11, NOK: 11.7, PLN: 4.25, RON: 5.1, CZK: 24.5, HUF: 385, INR: 102, PHP: 67 },
  },
  source: 'rounded invented rates',
};

export const PLACES = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [jurisdiction, latitude, longitude, timeZone] = row.split(' ');
    const [currency, hourly, first, second] = COUNTRIES[jurisdiction.slice(0, 2)];
    const languages = jurisdiction === 'CA-QC' ? ['fr', 'en'] : second ? [first, second] : [first];
    return {
      jurisdiction,
      latitude: Number(latitude),
      longitude: Number(longitude),
      timeZone,
      currency,
      hourly,
      languages,
    };
  });
