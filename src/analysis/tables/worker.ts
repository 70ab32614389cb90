import { expose } from 'comlink';
import { tablesService } from './tables-service.ts';

expose(tablesService());
