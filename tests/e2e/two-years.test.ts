import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newPerson, type Person } from './person.ts';

/**
 * Two years of one client, told as a transcript through the real binary: won, steady, drifting, a complaint, repaired,
 * grown, a champion leaves, late payments, let go. Read the file beside as a reader would: every screen has to be true.
 */
it('two years of one client read true', async () => {
  const story = new Story();
  story.chapter('Won', '2024-11-04');
  story.type('client add "Marlow Instruments" --handle marlow --since 2024-11-04 --until 2026-10-30 --share 0.3 --contact-every 7 --person "Ines Marlow:decider" --person "Tom Birk:sponsor"');
  story.type('boundary add "no calls after 20:00"');
  story.type('log marlow visit with ines and tom 2h --tone agreement --topic strategic');
  story.type('check marlow --answer "Bring Tom the list of what we do not know yet, so that he can plan" --rate communication=4 --rate expectations=3');
  story.type('report marlow');

  story.chapter('Steady', '2025-06-16');
  story.weeks('2024-11-11', '2025-06-13', { rating: 4, theirs: 2 });
  story.type('status');
  story.type('log marlow voice "You saved our quarter." --tone good --score 9');
  story.type('drift marlow');
  story.type('ask marlow --sent');

  story.chapter('Drifting', '2025-09-08');
  story.weeks('2025-06-16', '2025-07-11', { rating: 4, theirs: 2 });
  story.weeks('2025-07-14', '2025-09-05', { rating: 3, theirs: 0, sparse: true });
  story.type('status');
  story.type('drift marlow');

  story.chapter('A complaint', '2025-09-10');
  story.type('log marlow complaint "the report was late again"');
  story.day('2025-09-12');
  story.type('status');
  story.type('log marlow complaint --answer "rang Ines; the report is hers by noon on Fridays now" --core "she looked bad before her board"');

  story.chapter('Repaired', '2025-09-15');
  story.type('review marlow --decide repair --until 2025-12-15 --reason "they are worth it, and it began with us" --step "visit Ines by friday" --step "the Friday report by noon by 2025-09-26" --step "two options for the new plant by 2025-10-10"');
  story.type('promise marlow --settle visit kept', '2025-09-19');
  story.type('promise marlow --settle "the Friday" kept', '2025-09-26');
  story.type('promise marlow --settle "two options" kept', '2025-10-10');
  story.weeks('2025-09-15', '2025-12-12', { rating: 4.6, theirs: 2 });
  story.day('2025-12-15');
  story.type('drift marlow');
  story.type('review marlow');
  story.type('review marlow --decide keep --until 2026-06-15 --reason "the plan worked"');

  story.chapter('Grown', '2026-02-02');
  story.weeks('2025-12-15', '2026-01-30', { rating: 5, theirs: 2 });
  story.type('log marlow outcome grown');
  story.type('log marlow voice "Brilliant. I tell everybody." --tone good --score 10');
  story.type('client edit marlow --share 0.4');
  story.type('portfolio');

  story.chapter('The champion leaves', '2026-04-07');
  story.weeks('2026-02-02', '2026-04-03', { rating: 4, theirs: 1 });
  story.type('client people marlow left tom');
  story.type('drift marlow');
  story.type('client people marlow add "Paul Reed" --role user');

  story.chapter('Late payments', '2026-07-20');
  story.weeks('2026-04-07', '2026-07-17', { rating: 3, theirs: 0 });
  for (const [number, on, due, paid] of [['31', '2026-04-01', '2026-05-01', '2026-05-29'], ['32', '2026-05-04', '2026-06-01', '2026-07-03'], ['33', '2026-06-01', '2026-07-01', undefined]] as const) {
    story.type(`log marlow invoice ${number} --on ${on} --due ${due}`);
    if (paid !== undefined) story.type(`log marlow invoice ${number} --paid ${paid}`);
  }
  story.type('flag marlow late-payment "invoice 31, four weeks"', '2026-06-02');
  story.type('flag marlow late-payment "invoice 32, nobody rings back"', '2026-07-01');
  story.type('flag marlow late-payment "invoice 33, third time"', '2026-07-20');
  story.type('status');
  story.type('report marlow');

  story.chapter('Let go', '2026-07-21');
  story.type('review marlow --decide let-go --until 2026-10-30 --reason "they no longer pay, and nobody there speaks for us"');
  story.type('promise marlow');
  story.weeks('2026-07-21', '2026-10-23', { rating: 2.6, theirs: 0, sparse: true });
  for (const step of ['recommend', 'say it', 'give notice', 'settle', 'send']) story.type(`promise marlow --settle "${step}" kept`, '2026-10-29');
  story.type('log marlow outcome lost', '2026-10-30');
  story.type('client end marlow --reason "let go, recommended to Birk & Co"', '2026-10-30');
  story.day('2026-11-02');
  story.type('review marlow');
  story.type('status');
  await expect(story.text()).toMatchFileSnapshot(join(import.meta.dirname, 'expected/two-years.txt'));
}, 120_000);

/** What is typed on which day, and every line that comes back. */
class Story {
  readonly #person: Person = newPerson();
  readonly #lines: string[] = [];
  #day = '';

  chapter(name: string, day: string): void {
    this.#lines.push(`${this.#lines.length === 0 ? '' : '\n\n'}### ${name}`);
    this.day(day);
  }

  day(day: string): void {
    this.#day = day;
    this.#lines.push('', `## ${day}`);
  }

  /** @param day of this command alone */
  type(line: string, day = this.#day): void {
    const { code, stdout, stderr } = this.#person.type(line, { env: { RAPPORT_NOW: `${day}T09:00:00+01:00` } });
    this.#lines.push('', `${day === this.#day ? '' : `(${day}) `}$ rapport ${line}`, `${stdout}${stderr}`.trimEnd());
    expect({ line, code }).toEqual({ line, code: 0 });
  }

  /** What was recorded in these weeks: a check on Monday and Thursday, a contact a week, so many of four begun by them. */
  weeks(from: string, to: string, { rating, theirs, sparse = false }: { readonly rating: number; readonly theirs: number; readonly sparse?: boolean }): void {
    const lines: string[] = [];
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    for (let n = 0; n <= days; n++) {
      const on = new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
      const week = Math.floor((Date.parse(on) - Date.parse('2024-11-04')) / (7 * 86_400_000));
      const weekday = new Date(on).getUTCDay();
      if (weekday === 1 || weekday === 4) lines.push(JSON.stringify({ kind: 'check', client: 'marlow', on, ratings: ratingsOf(rating, week + weekday), seconds: 50 }));
      if (weekday === 3 && (!sparse || week % 3 === 0)) lines.push(JSON.stringify({ kind: 'touch', client: 'marlow', on, touch: 'call', by: week % 4 < theirs ? 'them' : 'us', with: [week % 2 === 0 ? 'Ines Marlow' : 'Tom Birk'], tone: rating < 3.5 ? 'mixed' : 'agreement' }));
      if (weekday === 5 && week % 4 === 1 && rating > 3.5) lines.push(JSON.stringify({ kind: 'idea', client: 'marlow', on, text: `idea of week ${week}` }));
    }
    const { code } = this.#person.type('import -', { input: `${lines.join('\n')}\n`, env: { RAPPORT_NOW: `${to}T18:00:00+01:00` } });
    expect(code).toBe(0);
    this.#lines.push('', `... ${from} to ${to}: checks around ${rating}${sparse ? ', a contact every third week' : ''}`);
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

const TRAITS = ['communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'attitude', 'manners', 'resolution'];

/** Ratings that move about the mean as people's do, the same in every run. */
function ratingsOf(mean: number, seed: number): Readonly<Record<string, number>> {
  const rated = [0, 1, 2, 3].map((n) => TRAITS[(seed * 4 + n) % TRAITS.length]!);
  return Object.fromEntries(rated.map((item, n) => {
    const noise = (((seed * 7 + n * 13) * 2654435761) % 1000) / 1000 - 0.5;
    return [item, Math.min(5, Math.max(1, Math.round(mean + noise)))];
  }));
}
