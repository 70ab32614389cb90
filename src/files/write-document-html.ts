import type {
  ReportBlock,
  ReportDocument,
  ReportFact,
  ReportTable,
} from '../domain/report-document.ts';

/** A picture as it stands in the file: a `data:` address, so that the file needs nothing else. */
export interface DocumentPicture {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * A document as one HTML file that needs nothing beside it: no script runs in it and nothing is
 * fetched, whatever the texts hold, for every text is escaped and the file's own policy says so too.
 * Charts are left out: their numbers stand in the table before them.
 */
export function writeDocumentHtml(
  document: ReportDocument,
  pictures: readonly DocumentPicture[],
): string {
  const { lang, title, subtitle, lines, contents, sections } = document;
  const shown = new Map(pictures.map((picture) => [picture.id, picture]));
  const entries = sections.map(
    (section) =>
      `<li><a href="#${escaped(anchor(section.part))}">${escaped(section.title)}</a></li>`,
  );
  const parts = sections.map(
    (section) =>
      `<section>\n<h2 id="${escaped(anchor(section.part))}">${escaped(section.title)}</h2>\n${[
        ...paragraphs(section.comment),
        ...section.blocks.map((block) => blockHtml(block, shown)),
      ].join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} · ${subtitle}`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="place">${escaped(subtitle)}</p>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</header>
<nav aria-label="${escaped(contents)}">
<ol>
${entries.join('\n')}
</ol>
</nav>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** The same text as HTML that shows it and means nothing else. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function blockHtml(block: ReportBlock, pictures: ReadonlyMap<string, DocumentPicture>): string {
  switch (block.type) {
    case 'heading':
      return `<h3 id="${escaped(anchor(block.id))}">${escaped(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>`;
    case 'facts':
    case 'figures':
      return `<dl class="${block.type}">\n${block.items
        .map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`)
        .join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return '';
    case 'picture':
      return pictureHtml(block.caption, pictures.get(block.id));
    case 'source':
      return `<p class="source"><b>[${block.number}]</b> ${linked(block.text, block.url)}. ${escaped(
        block.details.join('. '),
      )}.</p>`;
  }
}

function itemHtml({ label, text }: ReportFact): string {
  const said = [label === '' ? '' : `<strong>${escaped(label)}</strong>`, escaped(text)];
  return `<li>${said.filter(Boolean).join(': ')}</li>`;
}

function tableHtml({ caption, columns, rows, notes = [] }: ReportTable): string {
  const cell = (text: string, at: number): string =>
    `<td${columns[at]?.isNumber ? ' class="number"' : ''}>${escaped(text)}</td>`;
  const head = columns.map(
    ({ label, isNumber }) =>
      `<th scope="col"${isNumber ? ' class="number"' : ''}>${escaped(label)}</th>`,
  );
  const body = rows.map(({ cells: [first, ...rest], isTotal }) =>
    [
      `<tr${isTotal ? ' class="total"' : ''}><th scope="row">${escaped(first?.text ?? '')}</th>`,
      ...rest.map(({ text }, at) => cell(text, at + 1)),
      '</tr>',
    ].join(''),
  );
  return `<div class="wide"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}`;
}

function pictureHtml(caption: string, picture: DocumentPicture | undefined): string {
  if (!picture || !/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/.test(picture.address)) {
    return `<p class="note">${escaped(caption)}</p>`;
  }
  const { address, width, height, alt } = picture;
  return `<figure><figcaption>${escaped(caption)}</figcaption><img src="${address}" width="${width}" height="${height}" alt="${escaped(alt)}"></figure>`;
}

/** Only addresses of the web lead anywhere. */
function linked(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return `<b>${escaped(text)}</b>`;
  return `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(text)}</a>`;
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`);
}

function anchor(id: string): string {
  return `part-${id}`;
}

const style = `
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:58rem;color:#1d2420;background:#fff;font:1rem/1.55 "Atkinson Hyperlegible",system-ui,sans-serif}
h1{margin:.2rem 0 1rem;font-size:2rem;line-height:1.2}
h2{margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:2px solid #1d2420;font-size:1.4rem}
h3{margin:1.75rem 0 .5rem;font-size:1.1rem}
.place{margin:0;color:#47534c}
nav ol{padding-left:1.25rem}
a{color:#0b5a8a}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:.75rem 0;font-size:.95rem}
caption{padding:.25rem 0;text-align:left;font-weight:700}
th,td{padding:.35rem .6rem;border-bottom:1px solid #c9d0cb;text-align:left;vertical-align:top}
th[scope=row]{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.total th,.total td{font-weight:700;border-top:2px solid #1d2420}
.figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem}
.figures dt{color:#47534c}.figures dd{margin:0;font-size:1.75rem;font-weight:700}
.facts div{display:grid;grid-template-columns:16rem 1fr;gap:1rem}.facts dd{margin:0}
.note,.source{color:#47534c;font-size:.95rem}
figure{margin:1.5rem 0;break-inside:avoid}figcaption{font-weight:700}img{max-width:100%;height:auto}
@media print{body{padding:0;max-width:none}h2{break-after:avoid}tr,figure{break-inside:avoid}}
`;
