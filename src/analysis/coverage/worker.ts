import { expose } from 'comlink';
import { coverageService } from './coverage-service.ts';
import { sparedService } from './sparing-link.ts';

expose(sparedService(coverageService()));
