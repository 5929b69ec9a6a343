import preset from '../jest.preset.mjs';

export default { ...preset, testMatch: ['<rootDir>/**/*.spec.mjs'], extensionsToTreatAsEsm: ['.ts'] };
