import { expose } from 'comlink';
import { nearService } from './near-service.ts';

expose(nearService());
