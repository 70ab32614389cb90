import type { ContributionParcel } from '../../src/domain/contribution-parcel.ts';
import type { Contribution } from '../../src/domain/contribution.ts';
import { packText, unpackText } from '../../src/files/pack-text.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { nearAddress, nearPlan, planned } from './near-plan.ts';
import { Planner } from './planner.ts';
import { ResidentSpeaks } from './resident-speaks.ts';

const phone = { width: 390, height: 844 };
const script = '<img src="https://else.example/x.png" onerror="alert(1)"><script>alert(2)</script>';

function parcelIn(code: string): ContributionParcel {
  const unpacked = unpackText(code, 1_000_000);
  if (!unpacked.ok) throw new Error(`The code is ${unpacked.reason}`);
  return JSON.parse(unpacked.value) as ContributionParcel;
}

test('a resident says three things on a phone, takes one back and sends; a planner takes them in', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(phone);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('dialog', () => expect(false, 'nothing asks or runs').toBe(true));
  const resident = new ResidentSpeaks(page);
  await resident.opens(nearAddress());

  // By a tap on the map, with a telephone number that is warned of and not refused.
  await resident.writes('Idé', 'Flere trær her. Ring 99 99 99 99.');
  await expect(resident.dialog.getByText('Dette ser ut som et telefonnummer')).toBeVisible();
  await isClean(page, 'the dialog with a warning');
  await resident.dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(resident.dialog.getByText('Velg hva det gjelder.')).toBeVisible();
  await isClean(page, 'the dialog with something missing');
  await resident.isAbout('Et sted på kartet');
  await resident.dialog.getByRole('button', { name: 'Trykk på kartet' }).click();
  await isClean(page, 'the map that waits for a tap');
  await resident.tapsMap();
  await expect(resident.dialog.getByText(/^Et sted i /)).toBeVisible();
  await resident.keeps();

  // From the list, about a zone; the text is markup, and stays a text.
  await resident.writes('Ros', script);
  await resident.isAbout('En hel sone');
  await resident.chooses(/Hvilken sone/, 'Lademoen');
  await resident.keeps();

  // About a measure, with the map switched off.
  await resident.turnsMapOff();
  await resident.writes('Utfordring', 'Det er mørkt her om kvelden.');
  await resident.isAbout('Noe som er planlagt');
  await resident.chooses(/Hva gjelder det av/, 'Møteplassen ved kirka');
  await resident.keeps();
  await expect(resident.own).toHaveCount(3);
  await isClean(page, 'what was said, not sent');

  await page.reload();
  await resident.opensSaid();
  await expect(resident.own).toHaveCount(3);
  await expect(resident.own.filter({ hasText: '<script>alert(2)</script>' })).toHaveCount(1);

  // What never left the device is gone from it at once.
  const trees = resident.own.filter({ hasText: 'trær' });
  await trees.getByRole('button', { name: 'Slett' }).click();
  await isClean(page, 'the question whether to delete');
  await resident.sure.getByRole('button', { name: 'Avbryt' }).click();
  await resident.removes(trees, 'Slett');
  await expect(resident.own).toHaveCount(2);

  const code = await resident.readsCode();
  const sent = parcelIn(code);
  expect(sent.contributions.map(({ text }) => text)).toEqual([
    script,
    'Det er mørkt her om kvelden.',
  ]);
  await isClean(page, 'the ways to send');
  await resident.dialog.getByRole('button', { name: 'Kopier lenke' }).click();
  await expect(resident.dialog.getByText('Lenken er kopiert')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.endsWith(`#/plan/trondheim/in/${code}`)).toBe(true);
  await resident.dialog.getByRole('button', { name: 'Ferdig' }).click();
  await expect(resident.own.filter({ hasText: /Sendt / })).toHaveCount(2);

  // The planner, in another window.
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1024, height: 768 });
  desk.on('dialog', () => expect(false, 'nothing asks or runs').toBe(true));
  const planner = new Planner(desk);
  await desk.goto(link);
  const receiving = desk.getByRole('dialog');
  await expect(receiving.getByText('2 innspill.')).toBeVisible({ timeout: 60_000 });
  await receiving.getByRole('button', { name: 'Se hva de sier' }).click();
  await expect(receiving.getByText(script)).toBeVisible();
  await isClean(desk, 'asked whether to take in');
  await receiving.getByRole('button', { name: 'Ta inn 2 innspill' }).click();
  await expect(receiving.getByRole('heading', { name: 'Innspill tatt inn' })).toBeVisible();
  await isClean(desk, 'what became of every line');
  await receiving.getByRole('button', { name: 'Se innspillene' }).click();
  await expect(desk.getByText('Det er mørkt her om kvelden.').first()).toBeVisible();
  await expect(desk.getByText(script).first()).toBeVisible();
  await planner.isSaved();
  expect(desk.url()).toContain('#/plan/trondheim/contributions');

  // The same link again is recognised, and changes nothing.
  await desk.goto('about:blank');
  await desk.goto(link);
  await receiving.getByRole('button', { name: 'Ta inn 2 innspill' }).click({ timeout: 60_000 });
  await expect(receiving.getByText('Det er her fra før.')).toHaveCount(2);
  await receiving.getByRole('button', { name: 'Lukk' }).last().click();

  // What was sent is taken back with the next parcel: by a code that is pasted.
  await resident.removes(resident.own.filter({ hasText: 'mørkt' }), 'Ta tilbake');
  await expect(page.getByText('Tatt tilbake. De som planlegger')).toBeVisible();
  const back = await resident.readsCode();
  expect(parcelIn(back)).toMatchObject({ contributions: [], withdrawn: [{}] });
  expect(JSON.stringify(parcelIn(back))).not.toContain('mørkt');
  await desk.getByRole('button', { name: 'Ta imot innspill fra beboere' }).first().click();
  await isClean(desk, 'where codes are pasted');
  await receiving.getByRole('textbox').fill(`  ${back.slice(0, 30)}\n${back.slice(30)} `);
  await receiving.getByRole('button', { name: 'Les', exact: true }).click();
  await receiving.getByRole('button', { name: 'Ta inn 1 innspill' }).click();
  await expect(receiving.getByText('Det er tatt tilbake, og teksten er borte.')).toBeVisible();

  // What became of the other one, when the planners have answered and published.
  const plan = nearPlan();
  const [mine] = sent.contributions;
  const answered: Contribution = {
    ...mine,
    source: 'resident',
    dots: 0,
    cell: '',
    state: 'shown',
    hiddenBecause: '',
    theme: '',
    answer: 'Takk! Det tar vi med oss.',
    answeredOn: '2026-05-20',
    measures: [planned],
  };
  const published = { ...plan, contributions: { ...plan.contributions, [mine.id]: answered } };
  await page.goto('about:blank');
  await resident.opens(`/#/view/trondheim/${packText(writePlan(published))}`);
  await resident.opensSaid();
  const became = page
    .getByRole('listitem')
    .filter({ hasText: 'Mottatt, vist for alle og besvart.' });
  await expect(became.getByText('Takk! Det tar vi med oss.')).toBeVisible();
  await isClean(page, 'what became of it');
});

test('what is typed is there again after Esc and a reload, by keyboard alone and without a map', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const resident = new ResidentSpeaks(page);
  await resident.opens();
  const { keyboard } = page;
  await resident.begin.focus();
  await keyboard.press('Enter');
  await expect(resident.dialog).toBeVisible();
  await resident.dialog.getByRole('radio', { name: 'Utfordring' }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('Kan vi få en benk ved bakken?');
  await keyboard.press('Escape');
  await expect(resident.dialog).toBeHidden();
  await expect(resident.begin).toBeFocused();

  await page.reload();
  await expect(resident.begin).toBeVisible({ timeout: 40_000 });
  await resident.begin.focus();
  await keyboard.press('Enter');
  await expect(resident.words).toHaveValue('Kan vi få en benk ved bakken?');
  await expect(resident.dialog.getByRole('radio', { name: 'Idé' })).toBeChecked();
  await resident.words.focus();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(resident.dialog.getByRole('radio', { name: 'Et sted på kartet' })).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByRole('option', { name: 'Lademoen' }).focus();
  await keyboard.press('Enter');
  await expect(resident.dialog.getByText('Et sted i Lademoen')).toBeVisible();
  await resident.dialog.getByRole('button', { name: 'Lagre' }).focus();
  await keyboard.press('Enter');
  await expect(resident.own).toHaveText([/Kan vi få en benk ved bakken\?/]);
  await resident.begin.click();
  await expect(resident.words).toHaveValue('');
});

test('files of residents are received wherever they are dropped, and those of another place lead there', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  const parcel = (text: string, number: number, workspaceId = 'trondheim') =>
    JSON.stringify({
      format: 'strok-contributions',
      version: 1,
      workspaceId,
      contributions: [
        {
          id: `c-${String(number).padStart(20, '0')}`,
          kind: 'idea',
          text,
          about: { type: 'everywhere' },
          madeOn: '2099-01-01',
          token: `t${String(number).padStart(20, '0')}`,
        },
      ],
      withdrawn: [],
    });
  const files = [
    ['en.json', parcel('Den første', 1)],
    ['to.strok-input.json', parcel('Den andre', 2)],
    ['halv.strok-input.json', parcel('Den halve', 3).slice(0, -20)],
    ['annet-sted.strok-input.json', parcel('En annen by', 4, 'kristiansund')],
  ] as const;
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await planner.map.dispatchEvent('drop', { dataTransfer: data });
  const receiving = page.getByRole('dialog');
  await expect(receiving.getByText('en.json')).toBeVisible();
  await expect(receiving.getByText(/halv\.strok-input\.json/)).toBeVisible();
  await expect(receiving.getByRole('button', { name: /^Åpne / })).toBeVisible();
  await isClean(page, 'several files, one of them broken and one of another place');
  await receiving.getByRole('button', { name: 'Ta inn 2 innspill' }).click();
  await expect(receiving.getByText(/Datoen var ikke gyldig/)).toHaveCount(2);
  await receiving.getByRole('button', { name: 'Se innspillene' }).click();
  await expect(page.getByText('Den første').first()).toBeVisible();
  await expect(page.getByText('Den andre').first()).toBeVisible();
  await expect(page.getByText('En annen by')).toHaveCount(0);

  // All of it is one step.
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(page.getByText('Den første')).toHaveCount(0);
});

test('a device that keeps nothing says so, and what was said can still be sent', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    IDBFactory.prototype.open = (name: string, version?: number) => {
      if (name.includes('own')) throw new DOMException('denied', 'SecurityError');
      return open(name, version);
    };
  });
  const resident = new ResidentSpeaks(page);
  await resident.opens();
  await resident.writes('Ros', 'Fint her.');
  await resident.isAbout('Hele området');
  await resident.keeps();
  await expect(page.getByRole('alert')).toContainText('Enheten tar ikke vare på det du skriver');
  await isClean(page, 'a device that keeps nothing');
  expect(parcelIn(await resident.readsCode()).contributions).toMatchObject([{ text: 'Fint her.' }]);
});
