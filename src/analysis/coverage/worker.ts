import { expose } from 'comlink';
import { coverageService } from './coverage-service.ts';

expose(coverageService());
