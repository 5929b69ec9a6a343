export { seeded, syntheticProfiles } from './synthetic-profiles.js';
