import type { Outcome } from '../../domain/outcome.ts';
import { guessRole } from '../../domain/statistics/guess-role.ts';
import type {
  StatDimension,
  StatFile,
  StatRole,
  StatTable,
} from '../../domain/statistics/stat-table.ts';
import { jsonStatCategories } from './json-stat-categories.ts';
import { jsonStatCells } from './json-stat-cells.ts';
import { fieldOf, isFields, listOf, textOf, textsOf, type JsonFields } from './json-fields.ts';

const mostDimensions = 30;
const mostTables = 200;

/**
 * The tables of a JSON-stat text, as parsed JSON: a dataset of version 2, the datasets that a
 * collection carries within itself, or those of a bundle of version 1 (json-stat.org/format). Our own
 * reading of the format: its author's toolkit has no types and takes sizes, indexes and values as
 * they come, while a file of a person's own may hold anything. Links are not followed. Refused:
 * `stat-not-json-stat`, `stat-no-values`, `stat-linked-only`, and what is wrong with a dataset:
 * `stat-broken-dimension` (values: name), `stat-category-twice` (values: name, code),
 * `stat-wrong-size` (values: expected, found), `stat-too-many` (values: count, most).
 */
export function readJsonStat(json: unknown): Outcome<StatFile> {
  if (!isFields(json)) return { ok: false, reason: 'stat-not-json-stat' };
  const datasets = datasetsIn(json);
  if (!datasets.ok) return datasets;
  const tables: StatTable[] = [];
  for (const dataset of datasets.value) {
    const table = tableOf(dataset);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return { ok: true, value: { tables } };
}

function datasetsIn(json: JsonFields): Outcome<readonly JsonFields[]> {
  const kind = fieldOf(json, 'class');
  if (kind === 'dimension') return { ok: false, reason: 'stat-no-values' };
  if (kind === 'collection') {
    const link = fieldOf(json, 'link');
    const items = listOf(isFields(link) ? fieldOf(link, 'item') : null).filter(isFields);
    const embedded = items.filter(isDataset);
    if (embedded.length > 0) return { ok: true, value: embedded.slice(0, mostTables) };
    return { ok: false, reason: items.length > 0 ? 'stat-linked-only' : 'stat-no-values' };
  }
  if (isDataset(json)) return { ok: true, value: [json] };
  if (kind === 'dataset') return { ok: false, reason: 'stat-no-values' };
  const bundled = Object.values(json).filter(isFields).filter(isDataset);
  if (bundled.length > 0) return { ok: true, value: bundled.slice(0, mostTables) };
  return { ok: false, reason: 'stat-not-json-stat' };
}

function isDataset(fields: JsonFields): boolean {
  return isFields(fieldOf(fields, 'dimension')) && Object.hasOwn(fields, 'value');
}

/** Whose categories `id` and `size` are: version 1 keeps them with the dimensions. */
function tableOf(dataset: JsonFields): Outcome<StatTable> {
  const described = fieldOf(dataset, 'dimension') as JsonFields;
  const outer = Object.hasOwn(dataset, 'id') ? dataset : described;
  const ids = textsOf(fieldOf(outer, 'id'));
  const sizes = listOf(fieldOf(outer, 'size'));
  if (ids === null || ids.length === 0 || ids.length > mostDimensions) {
    return { ok: false, reason: 'stat-not-json-stat' };
  }
  if (new Set(ids).size < ids.length || sizes.length !== ids.length) {
    return { ok: false, reason: 'stat-broken-dimension', values: { name: ids.join(', ') } };
  }
  const roles = fieldOf(outer, 'role');
  const dimensions: StatDimension[] = [];
  for (const [at, id] of ids.entries()) {
    const dimension = dimensionOf(id, fieldOf(described, id), sizes[at], roles);
    if (!dimension.ok) return dimension;
    dimensions.push(dimension.value);
  }
  const cells = jsonStatCells(dataset, dimensions);
  if (!cells.ok) return cells;
  return {
    ok: true,
    value: {
      format: 'json-stat',
      title: textOf(fieldOf(dataset, 'label')),
      source: textOf(fieldOf(dataset, 'source')),
      updated: textOf(fieldOf(dataset, 'updated')),
      notes: textsOf(fieldOf(dataset, 'note')) ?? [],
      dimensions,
      csv: null,
      ...cells.value,
    },
  };
}

function dimensionOf(
  id: string,
  described: unknown,
  size: unknown,
  roles: unknown,
): Outcome<StatDimension> {
  if (!isFields(described)) {
    return { ok: false, reason: 'stat-broken-dimension', values: { name: id } };
  }
  const label = textOf(fieldOf(described, 'label')) || id;
  const categories = jsonStatCategories(label, fieldOf(described, 'category'));
  if (!categories.ok) return categories;
  const found = categories.value.length;
  if (size !== found) {
    const expected = typeof size === 'number' ? size : 0;
    return { ok: false, reason: 'stat-wrong-size', values: { expected, found } };
  }
  const role = roleIn(roles, id) ?? guessRole([id, label], categories.value);
  return { ok: true, value: { id, label, role, categories: categories.value } };
}

function roleIn(roles: unknown, id: string): StatRole {
  if (!isFields(roles)) return null;
  if (listOf(fieldOf(roles, 'time')).includes(id)) return 'time';
  if (listOf(fieldOf(roles, 'geo')).includes(id)) return 'zone';
  return listOf(fieldOf(roles, 'metric')).includes(id) ? 'measure' : null;
}
