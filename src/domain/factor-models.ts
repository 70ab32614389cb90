import type { BlueGreenSurface } from './blue-green-surface.ts';
import type { LocalText } from './local-text.ts';

/** Tables of weights for a blue-green factor. */
export type FactorModelId = 'bgf-2014' | 'malmo-2011';

/** One kind of surface in a published table, with its weight. */
export interface FactorRow {
  readonly id: string;
  readonly title: LocalText;
  readonly weight: number;
}

/** A published table of weights for surfaces, and which of its rows our surfaces are taken as. */
export interface FactorModel {
  readonly id: FactorModelId;
  readonly title: LocalText;
  readonly source: {
    /** As the publisher writes it. */
    readonly title: string;
    readonly publisher: string;
    readonly year: number;
    readonly url: string;
    /** Where the figures were read, if that is another place. */
    readonly readIn: { readonly title: string; readonly url: string };
  };
  readonly rows: readonly FactorRow[];
  /**
   * The rows whose weights add up to a surface's own. An assumption, said beside the numbers: the
   * data do not tell soil or paving.
   */
  readonly takenAs: Readonly<Record<BlueGreenSurface, readonly [string, ...string[]]>>;
}

/**
 * The 2014 factor of Bærum and Oslo, from which the Norwegian standard NS 3845:2020 was developed.
 * The standard's own table is sold and not freely published, so that it cannot stand here. Of the
 * added qualities only those stand here that a sketch can tell: rain beds and the crowns of trees.
 */
const bgf2014: FactorModel = {
  id: 'bgf-2014',
  title: {
    nb: 'Blågrønn faktor, Bærum og Oslo 2014',
    nn: 'Blågrøn faktor, Bærum og Oslo 2014',
    sv: 'Blågrön faktor, Bærum och Oslo 2014',
    en: 'Blue-green factor, Bærum and Oslo 2014',
  },
  source: {
    title: 'Blågrønn faktor. Veileder byggesak',
    publisher: 'Framtidens byer: Bærum kommune, Oslo kommune',
    year: 2014,
    url: 'http://www.klimatilpasning.no/veiledere/blagronn-faktor/',
    readIn: {
      title: 'Horvath, Barton, Hauglin & Ellefsen 2017: NINA Report 1445, BGF_EN.csv',
      url: 'https://github.com/peterhor/BGF-QGIS',
    },
  },
  rows: [
    row('open-water', 1, {
      nb: 'Åpent, varig vannspeil',
      nn: 'Ope, varig vasspegel',
      sv: 'Öppen, varaktig vattenyta',
      en: 'Open, permanent water',
    }),
    row('part-permeable', 0.3, {
      nb: 'Delvis gjennomtrengelig: grus, singel, armert gress',
      nn: 'Delvis gjennomtrengeleg: grus, singel, armert gras',
      sv: 'Delvis genomsläpplig: grus, singel, armerat gräs',
      en: 'Partly permeable: gravel, stone, reinforced grass',
    }),
    row('sealed-to-green', 0.2, {
      nb: 'Tett, med avrenning til grønt eller åpent magasin',
      nn: 'Tett, med avrenning til grønt eller ope magasin',
      sv: 'Tät, med avrinning till grönt eller öppet magasin',
      en: 'Sealed, draining to green or to an open basin',
    }),
    row('sealed-to-basin', 0.1, {
      nb: 'Tett, med avrenning til lukket lokalt magasin',
      nn: 'Tett, med avrenning til lukka lokalt magasin',
      sv: 'Tät, med avrinning till slutet lokalt magasin',
      en: 'Sealed, draining to a closed local basin',
    }),
    row('green-on-ground', 1, {
      nb: 'Vegetasjon i forbindelse med jord eller fjell',
      nn: 'Vegetasjon i samband med jord eller fjell',
      sv: 'Växtlighet i kontakt med jord eller berg',
      en: 'Vegetation in contact with soil or rock',
    }),
    row('green-over-80', 0.8, {
      nb: 'Vegetasjon på dekke, over 80 cm jord',
      nn: 'Vegetasjon på dekke, over 80 cm jord',
      sv: 'Växtlighet på bjälklag, över 80 cm jord',
      en: 'Vegetation on a deck, over 80 cm of soil',
    }),
    row('green-40-80', 0.6, {
      nb: 'Vegetasjon på dekke, 40–80 cm jord',
      nn: 'Vegetasjon på dekke, 40–80 cm jord',
      sv: 'Växtlighet på bjälklag, 40–80 cm jord',
      en: 'Vegetation on a deck, 40–80 cm of soil',
    }),
    row('green-20-40', 0.4, {
      nb: 'Vegetasjon på dekke, 20–40 cm jord',
      nn: 'Vegetasjon på dekke, 20–40 cm jord',
      sv: 'Växtlighet på bjälklag, 20–40 cm jord',
      en: 'Vegetation on a deck, 20–40 cm of soil',
    }),
    row('green-5-20', 0.2, {
      nb: 'Vegetasjon på dekke, 5–20 cm jord',
      nn: 'Vegetasjon på dekke, 5–20 cm jord',
      sv: 'Växtlighet på bjälklag, 5–20 cm jord',
      en: 'Vegetation on a deck, 5–20 cm of soil',
    }),
    row('rain-bed', 0.3, {
      nb: 'Regnbed, i tillegg til vegetasjonen',
      nn: 'Regnbed, i tillegg til vegetasjonen',
      sv: 'Regnbädd, utöver växtligheten',
      en: 'Rain bed, on top of its vegetation',
    }),
    row('tree-crowns', 1, {
      nb: 'Sluttede trekroner',
      nn: 'Slutta trekroner',
      sv: 'Slutna trädkronor',
      en: 'Closed tree crowns',
    }),
  ],
  takenAs: {
    water: ['open-water'],
    'opened-stream': ['open-water'],
    'rain-bed': ['green-on-ground', 'rain-bed'],
    'green-area': ['green-on-ground'],
    'sketched-park': ['green-on-ground'],
    'pocket-park': ['green-on-ground'],
    allotment: ['green-on-ground'],
    // A thin roof of sedum, as most are; a deeper one is set by hand.
    'green-roof': ['green-5-20'],
    'street-trees': ['tree-crowns'],
  },
};

/** Malmö's factor for surfaces as an expert of the city tabulated it for the GRaBS project. */
const malmo2011: FactorModel = {
  id: 'malmo-2011',
  title: {
    nb: 'Grönytefaktor, Malmö 2011',
    nn: 'Grönytefaktor, Malmö 2011',
    sv: 'Grönytefaktor, Malmö 2011',
    en: 'Green space factor, Malmö 2011',
  },
  source: {
    title: 'The Green Space Factor and the Green Points System (GRaBS Expert Paper 6)',
    publisher: 'Malmö stad; Annika Kruuse, TCPA',
    year: 2011,
    url: 'https://docslib.org/doc/9930849/the-green-space-factor-and-the-green-points-system-by-annika-kruuse-grabs-expert-paper-6-the-green-space-factor-and-the-green-points-system',
    readIn: {
      title: 'Table 1, Green Space Factor values',
      url: 'https://www.yumpu.com/en/document/view/22060866/download-grabs/52',
    },
  },
  rows: [
    row('green-on-ground', 1, {
      nb: 'Vegetasjon på bakken',
      nn: 'Vegetasjon på bakken',
      sv: 'Växtlighet på mark',
      en: 'Vegetation on the ground',
    }),
    row('green-wall', 0.7, {
      nb: 'Vegetasjon på espalier eller vegg',
      nn: 'Vegetasjon på espalier eller vegg',
      sv: 'Växtlighet på spaljé eller vägg',
      en: 'Vegetation on a trellis or wall',
    }),
    row('green-roof', 0.6, {
      nb: 'Grønt tak',
      nn: 'Grønt tak',
      sv: 'Grönt tak',
      en: 'Green roof',
    }),
    row('green-20-80', 0.7, {
      nb: 'Vegetasjon på dekke, 20–80 cm jord',
      nn: 'Vegetasjon på dekke, 20–80 cm jord',
      sv: 'Växtlighet på bjälklag, 20–80 cm jord',
      en: 'Vegetation on a deck, 20–80 cm of soil',
    }),
    row('green-over-80', 0.9, {
      nb: 'Vegetasjon på dekke, over 80 cm jord',
      nn: 'Vegetasjon på dekke, over 80 cm jord',
      sv: 'Växtlighet på bjälklag, över 80 cm jord',
      en: 'Vegetation on a deck, over 80 cm of soil',
    }),
    row('open-water', 1, {
      nb: 'Vannflate',
      nn: 'Vassflate',
      sv: 'Vattenyta',
      en: 'Water surface',
    }),
    row('storm-water', 0.2, {
      nb: 'Samler og holder på overvann',
      nn: 'Samlar og held på overvatn',
      sv: 'Samlar och håller kvar dagvatten',
      en: 'Collects and holds storm water',
    }),
    row('sealed-to-green', 0.2, {
      nb: 'Avrenning fra tett flate til grønt',
      nn: 'Avrenning frå tett flate til grønt',
      sv: 'Avrinning från tät yta till grönt',
      en: 'Run-off from sealed ground to green',
    }),
    row('sealed', 0, {
      nb: 'Tett flate',
      nn: 'Tett flate',
      sv: 'Tät yta',
      en: 'Sealed ground',
    }),
    row('joints', 0.2, {
      nb: 'Belegg med fuger',
      nn: 'Belegg med fuger',
      sv: 'Beläggning med fogar',
      en: 'Paving with joints',
    }),
    row('gravel', 0.4, {
      nb: 'Grus eller sand',
      nn: 'Grus eller sand',
      sv: 'Grus eller sand',
      en: 'Gravel or sand',
    }),
  ],
  takenAs: {
    water: ['open-water'],
    'opened-stream': ['open-water'],
    'rain-bed': ['green-on-ground', 'storm-water'],
    'green-area': ['green-on-ground'],
    'sketched-park': ['green-on-ground'],
    'pocket-park': ['green-on-ground'],
    allotment: ['green-on-ground'],
    'green-roof': ['green-roof'],
    // The table counts trees by the piece; the crown over the ground is taken as green on it.
    'street-trees': ['green-on-ground'],
  },
};

export const factorModels: readonly FactorModel[] = [bgf2014, malmo2011];

/** A table of weights by its id; throws on one that is not there. */
export function factorModel(id: FactorModelId): FactorModel {
  const found = factorModels.find((model) => model.id === id);
  if (!found) throw new Error(`No table of weights called ${id}`);
  return found;
}

function row(id: string, weight: number, title: LocalText): FactorRow {
  return { id, weight, title };
}
