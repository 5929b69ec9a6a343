import { describeNurseRanking } from './testing/describe-nurse-ranking.js';

describeNurseRanking({ runs: 150, mostNurses: 60 });
