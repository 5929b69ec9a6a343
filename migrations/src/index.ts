import { Platform1763800000000 } from './1763800000000-platform.js';
import { Identity1763800100000 } from './1763800100000-identity.js';
import { Marketplace1763800200000 } from './1763800200000-marketplace.js';
import { Credentials1763800300000 } from './1763800300000-credentials.js';
import { Onboarding1763800400000 } from './1763800400000-onboarding.js';
import { Rechecks1764100000000 } from './1764100000000-rechecks.js';
import { PayComponents1764200000000 } from './1764200000000-pay-components.js';
import { Gaps1764300000000 } from './1764300000000-gaps.js';

/** Every migration, oldest first. Forward only: a committed one is never rewritten. */
export const MIGRATIONS = [
  Platform1763800000000,
  Identity1763800100000,
  Marketplace1763800200000,
  Credentials1763800300000,
  Onboarding1763800400000,
  Rechecks1764100000000,
  PayComponents1764200000000,
  Gaps1764300000000,
];
