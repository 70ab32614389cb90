import { expose } from 'comlink';
import { greenBlueService } from './green-blue-service.ts';

expose(greenBlueService());
