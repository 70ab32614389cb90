import { useEffect, useState } from 'react';
import type { ReportPicture, ReportPictures } from '../../domain/report-document.ts';

/** A picture of the map, and its bytes as an address: the content policy knows of no other. */
export interface ShownPicture extends ReportPicture {
  readonly address: string;
}

const none: ReadonlyMap<string, ShownPicture> = new Map();

/** The map pages by their ids, as soon as they are read. */
export function usePictureAddresses(state: ReportPictures): ReadonlyMap<string, ShownPicture> {
  const [read, setRead] = useState({ of: state, pictures: none });
  useEffect(() => {
    if (state.status !== 'ready') return undefined;
    let isWanted = true;
    void Promise.all(state.pictures.map(withAddress)).then((all) => {
      if (isWanted) setRead({ of: state, pictures: new Map(all.map((one) => [one.id, one])) });
    });
    return () => {
      isWanted = false;
    };
  }, [state]);
  return read.of === state ? read.pictures : none;
}

function withAddress(picture: ReportPicture): Promise<ShownPicture> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      resolve({ ...picture, address: typeof result === 'string' ? result : '' });
    });
    reader.addEventListener('error', () => reject(new Error('A picture could not be read')));
    reader.readAsDataURL(picture.png);
  });
}
