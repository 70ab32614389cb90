import { describe, expect, it } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';

const text = { nb: 'Torg', nn: 'Torg', sv: 'Torg', en: 'Square' };

const sources = {
  sources: [
    {
      id: 'city',
      role: 'data',
      title: text,
      publisher: 'Kommunen',
      licence: text,
      licenceUrl: null,
      date: '2020/..',
      url: 'https://example.org/',
      attribution: text,
      processing: null,
    },
  ],
};

const workspace = {
  schema: 1,
  id: 'trondheim',
  title: text,
  centre: [10.4, 63.4],
  bounds: [10, 63, 11, 64],
  start: { centre: [10.4, 63.4], zoom: 12 },
  zoneSets: [
    {
      id: 'zones',
      title: text,
      file: 'zones.geojson',
      source: ['city'],
      idField: 'id',
      nameField: 'name',
      isDefault: true,
      generalised: false,
    },
  ],
  layers: [
    {
      id: 'squares',
      group: 'meeting-places',
      title: text,
      geometry: 'point',
      file: 'squares.geojson',
      source: ['city'],
      visible: true,
      targetKind: 'meeting-place',
    },
  ],
  residents: null,
  programme: null,
};

const issuesOf = (changed: object, changedSources: object = sources) =>
  parseWorkspace({ ...workspace, ...changed }, changedSources).issues.map(
    ({ path, reason }) => `${path}: ${reason}`,
  );

describe('parseWorkspace', () => {
  it('gives the workspace with its sources', () => {
    const parsed = parseWorkspace(workspace, sources);
    expect(parsed.issues).toEqual([]);
    expect(parsed.workspace?.layers[0].targetKind).toBe('meeting-place');
    expect(parsed.workspace?.sources[0].date).toBe('2020/..');
  });

  it('names a title that lacks a language', () => {
    const { nb, nn, en } = text;
    expect(issuesOf({ title: { nb, nn, en } })).toEqual(['title.sv: is missing']);
  });

  it('names a field that is misspelt', () => {
    expect(issuesOf({ layers: [{ ...workspace.layers[0], vissible: true }] })).toEqual([
      'layers[0].vissible: is not a field of this schema',
    ]);
  });

  it('refuses a file outside the folder', () => {
    const [layer] = workspace.layers;
    const [issue] = issuesOf({ layers: [{ ...layer, file: '../secret.geojson' }] });
    expect(issue).toMatch(/^layers\[0\]\.file: expected the name of a \.geojson file/);
  });

  it('names a source that is not listed', () => {
    expect(issuesOf({ layers: [{ ...workspace.layers[0], source: ['nobody'] }] })).toEqual([
      'layers[0].source: nobody is not among the sources',
    ]);
  });

  it('names a layer that has no source at all', () => {
    expect(issuesOf({ layers: [{ ...workspace.layers[0], source: [] }] })).toEqual([
      'layers[0].source: expected a list of at least 1',
    ]);
  });

  it('wants a licence for every source and a date for data', () => {
    const [city] = sources.sources;
    const { licence: _, ...unlicensed } = city;
    expect(issuesOf({}, { sources: [unlicensed] })).toEqual(['sources[0].licence: is missing']);
    expect(issuesOf({}, { sources: [{ ...city, date: null }] })).toEqual([
      'sources[0].date: data must have a date',
    ]);
    expect(issuesOf({}, { sources: [{ ...city, date: 'last year' }] })[0]).toMatch(/a date YYYY/);
  });

  it('takes a reference without a date', () => {
    const [city] = sources.sources;
    const note = { ...city, id: 'note', role: 'reference', date: null };
    expect(issuesOf({}, { sources: [city, note] })).toEqual([]);
  });

  it('wants exactly one default zone set', () => {
    const [set] = workspace.zoneSets;
    const second = { ...set, id: 'other' };
    expect(issuesOf({ zoneSets: [set, second] })).toEqual([
      'zoneSets: exactly one must be the default, not 2',
    ]);
  });

  it('names an id that two layers share', () => {
    const [layer] = workspace.layers;
    expect(issuesOf({ layers: [layer, layer] })).toEqual(['layers[1].id: squares is used twice']);
  });

  it('refuses bounds that are turned round', () => {
    expect(issuesOf({ bounds: [11, 63, 10, 64] })[0]).toMatch(/^bounds: expected west, south/);
  });

  it.each([null, 7, 'workspace', []])('says what %j is not', (value) => {
    expect(parseWorkspace(value, sources).workspace).toBeNull();
    expect(parseWorkspace(value, sources).issues[0].reason).toMatch(/expected an object/);
  });
});
