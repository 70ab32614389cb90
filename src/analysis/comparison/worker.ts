import { expose } from 'comlink';
import { comparisonService } from './comparison-service.ts';

expose(comparisonService());
