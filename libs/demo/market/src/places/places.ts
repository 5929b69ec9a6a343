import type { JurisdictionCode } from '@crossward/kernel';

/** A real place; latitude and longitude to two digits (about a kilometre). */
export interface Place {
  readonly place: string;
  readonly jurisdiction: JurisdictionCode;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
}

type Row = [place: string, latitude: number, longitude: number, timeZone?: string];

const ROWS: Readonly<Record<string, { timeZone: string; rows: Row[] }>> = {
  'US-TX': {
    timeZone: 'America/Chicago',
    rows: [
      ['Houston', 29.76, -95.37],
      ['Dallas', 32.78, -96.8],
      ['San Antonio', 29.42, -98.49],
      ['El Paso', 31.76, -106.49, 'America/Denver'],
      ['Lubbock', 33.58, -101.86],
    ],
  },
  'US-FL': {
    timeZone: 'America/New_York',
    rows: [
      ['Miami', 25.76, -80.19],
      ['Tampa', 27.95, -82.46],
      ['Orlando', 28.54, -81.38],
      ['Jacksonville', 30.33, -81.66],
    ],
  },
  'US-AZ': { timeZone: 'America/Phoenix', rows: [['Tucson', 32.22, -110.97]] },
  'US-CO': { timeZone: 'America/Denver', rows: [['Pueblo', 38.25, -104.61]] },
  'US-NM': { timeZone: 'America/Denver', rows: [['Las Cruces', 32.31, -106.78]] },
  'US-NC': { timeZone: 'America/New_York', rows: [['Durham', 35.99, -78.9]] },
  'US-GA': { timeZone: 'America/New_York', rows: [['Macon', 32.84, -83.63]] },
  'US-TN': { timeZone: 'America/Chicago', rows: [['Memphis', 35.15, -90.05]] },
  'US-OH': { timeZone: 'America/New_York', rows: [['Toledo', 41.65, -83.54]] },
  'US-NJ': { timeZone: 'America/New_York', rows: [['Trenton', 40.22, -74.76]] },
  'US-WA': {
    timeZone: 'America/Los_Angeles',
    rows: [
      ['Seattle', 47.61, -122.33],
      ['Bellingham', 48.75, -122.48],
    ],
  },
  'US-CA': {
    timeZone: 'America/Los_Angeles',
    rows: [
      ['Los Angeles', 34.05, -118.24],
      ['Fresno', 36.74, -119.78],
      ['San Diego', 32.72, -117.16],
    ],
  },
  'US-NY': {
    timeZone: 'America/New_York',
    rows: [
      ['Buffalo', 42.89, -78.88],
      ['Rochester', 43.16, -77.61],
      ['Albany', 42.65, -73.75],
    ],
  },
  'US-CT': { timeZone: 'America/New_York', rows: [['Hartford', 41.76, -72.67]] },
  'US-MI': {
    timeZone: 'America/Detroit',
    rows: [
      ['Detroit', 42.33, -83.05],
      ['Lansing', 42.73, -84.56],
    ],
  },
  'US-OR': { timeZone: 'America/Los_Angeles', rows: [['Salem', 44.94, -123.04]] },
  'US-IL': { timeZone: 'America/Chicago', rows: [['Peoria', 40.69, -89.59]] },
  'US-MN': { timeZone: 'America/Chicago', rows: [['Duluth', 46.79, -92.1]] },
  'US-NV': { timeZone: 'America/Los_Angeles', rows: [['Reno', 39.53, -119.81]] },
  'US-GU': { timeZone: 'Pacific/Guam', rows: [['Hagåtña', 13.48, 144.75]] },
  'CA-ON': {
    timeZone: 'America/Toronto',
    rows: [
      ['Windsor', 42.31, -83.04],
      ['Chatham', 42.4, -82.19],
      ['Fort Erie', 42.9, -78.93],
      ['St. Catharines', 43.16, -79.24],
      ['Toronto', 43.65, -79.38],
    ],
  },
  'CA-BC': {
    timeZone: 'America/Vancouver',
    rows: [
      ['Vancouver', 49.28, -123.12],
      ['Kelowna', 49.89, -119.5],
    ],
  },
  'CA-QC': {
    timeZone: 'America/Toronto',
    rows: [
      ['Montréal', 45.5, -73.57],
      ['Gatineau', 45.48, -75.7],
    ],
  },
  MX: {
    timeZone: 'America/Mexico_City',
    rows: [
      ['Ciudad Juárez', 31.69, -106.42, 'America/Ciudad_Juarez'],
      ['Chihuahua', 28.63, -106.07, 'America/Chihuahua'],
    ],
  },
  DK: {
    timeZone: 'Europe/Copenhagen',
    rows: [
      ['København', 55.68, 12.57],
      ['Roskilde', 55.64, 12.08],
    ],
  },
  SE: {
    timeZone: 'Europe/Stockholm',
    rows: [
      ['Malmö', 55.6, 13.0],
      ['Lund', 55.7, 13.19],
    ],
  },
  NO: { timeZone: 'Europe/Oslo', rows: [['Bergen', 60.39, 5.32]] },
  CH: {
    timeZone: 'Europe/Zurich',
    rows: [
      ['Basel', 47.56, 7.59],
      ['Biel/Bienne', 47.14, 7.25],
    ],
  },
  DE: {
    timeZone: 'Europe/Berlin',
    rows: [
      ['Lörrach', 47.61, 7.66],
      ['Görlitz', 51.15, 14.99],
      ['Dresden', 51.05, 13.74],
      ['Freiburg im Breisgau', 47.99, 7.85],
    ],
  },
  FR: {
    timeZone: 'Europe/Paris',
    rows: [
      ['Mulhouse', 47.75, 7.34],
      ['Colmar', 48.08, 7.36],
    ],
  },
  PL: {
    timeZone: 'Europe/Warsaw',
    rows: [
      ['Zgorzelec', 51.15, 15.01],
      ['Wrocław', 51.11, 17.04],
      ['Lublin', 51.25, 22.57],
    ],
  },
  RO: {
    timeZone: 'Europe/Bucharest',
    rows: [
      ['Cluj-Napoca', 46.77, 23.6],
      ['Iași', 47.16, 27.58],
    ],
  },
  GB: {
    timeZone: 'Europe/London',
    rows: [
      ['London', 51.51, -0.13],
      ['Newry', 54.18, -6.34],
      ['Leeds', 53.8, -1.55],
    ],
  },
  IE: {
    timeZone: 'Europe/Dublin',
    rows: [
      ['Dundalk', 54.0, -6.42],
      ['Dublin', 53.35, -6.26],
      ['Galway', 53.27, -9.05],
    ],
  },
  AU: {
    timeZone: 'Australia/Sydney',
    rows: [
      ['Sydney', -33.87, 151.21],
      ['Newcastle', -32.93, 151.78],
    ],
  },
  NZ: {
    timeZone: 'Pacific/Auckland',
    rows: [
      ['Auckland', -36.85, 174.76],
      ['Whangārei', -35.73, 174.32],
    ],
  },
  PH: { timeZone: 'Asia/Manila', rows: [['Manila', 14.6, 120.98]] },
  IN: { timeZone: 'Asia/Kolkata', rows: [['Kochi', 9.93, 76.27]] },
  NG: { timeZone: 'Africa/Lagos', rows: [['Lagos', 6.52, 3.38]] },
};

/** Every place of a jurisdiction in this market. */
export const placesIn = (jurisdiction: string): Place[] => {
  const found = ROWS[jurisdiction];
  if (!found) throw new Error(`This market knows no place in (${jurisdiction}).`);
  return found.rows.map(([place, latitude, longitude, timeZone]) => ({
    place,
    jurisdiction: jurisdiction as JurisdictionCode,
    latitude,
    longitude,
    timeZone: timeZone ?? found.timeZone,
  }));
};

/** One place by its name. */
export const placeNamed = (jurisdiction: string, name: string): Place => {
  const found = placesIn(jurisdiction).find(({ place }) => place === name);
  if (!found) throw new Error(`This market knows no (${name}) in (${jurisdiction}).`);
  return found;
};
