import { expose } from 'comlink';
import { gapsService } from './gaps-service.ts';

expose(gapsService());
