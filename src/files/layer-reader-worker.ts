import { expose } from 'comlink';
import { readLayer } from './read-layer.ts';

const layerReader = { read: readLayer };

export type LayerReader = typeof layerReader;

expose(layerReader);
