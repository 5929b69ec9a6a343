import { runService } from '@crossward/platform-http';
import { SERVICE } from './bootstrap.js';

await runService(SERVICE);
