import { UserError } from '../../src/core/errors.ts';
import type { Day } from '../../src/core/calendar.ts';

export const NOW = { today: '2026-11-24' as Day, at: '2026-11-24T08:31:02.120+01:00' };

/** One good line of every kind; together they can be imported on TODAY. */
export const GOOD_LINES = `
{"kind":"client","client":"acme","name":"Acme GmbH","since":"2024-03-01","share":0.35,"contractUntil":"2027-06-30","checkEvery":1,"contactEvery":7,"weights":{"exchange-of-views":2},"aliases":["ACM"],"people":[{"name":"Jana Roth","role":"decider","email":"jana@acme.example"}]}
{"kind":"phase","client":"acme","on":"2026-07-01","phase":"paused","until":"2026-08-31","reason":"summer"}
{"kind":"person","client":"acme","on":"2026-07-01","name":"Jana Roth","change":"left","role":"decider"}
{"kind":"check","client":"acme","on":"2026-03-02","answer":"figures before her board call","settle":"kept","effect":"she could face the board","ratings":{"communication":4,"resolution":"none","respect":null,"acts-on-advice":true},"evidence":{"communication":"she rang first"},"reflections":{"rival-view":"slower than them","coffee":true},"note":"rain","seconds":41}
{"kind":"pulse","client":"acme","on":"2026-03-03","value":4}
{"kind":"touch","client":"acme","on":"2026-03-02","touch":"call","by":"us","outcome":"held","minutes":30,"with":["Jana Roth"],"tone":"agreement","topic":"strategic","note":"budget"}
{"kind":"touch","client":"acme","on":"2026-12-01","touch":"meeting","outcome":"planned","time":"14:00"}
{"kind":"promise","client":"acme","on":"2026-03-02","by":"us","text":"churn figures","due":"2026-03-06","id":"p1"}
{"kind":"settlement","client":"acme","on":"2026-03-06","of":"p1","outcome":"kept","effect":"calm"}
{"kind":"complaint","client":"acme","on":"2026-03-03","text":"too slow","id":"c1"}
{"kind":"complaint-answer","client":"acme","on":"2026-03-04","of":"c1","core":"left in the dark","done":"a call each Monday"}
{"kind":"invoice","client":"acme","on":"2026-03-31","number":"17","due":"2026-04-14","paid":"2026-05-02","disputed":false}
{"kind":"flag","client":"acme","on":"2026-03-05","item":"lying","text":"about the budget","boundary":"b1"}
{"kind":"voice","client":"acme","on":"2026-03-06","text":"you saved our week","tone":"good","score":8}
{"kind":"idea","client":"acme","on":"2026-03-06","text":"a joint workshop"}
{"kind":"noticed","client":"acme","on":"2026-03-06","text":"a new logo"}
{"kind":"change","client":"acme","on":"2026-03-06","text":"Tom is on leave","told":"2026-03-07","cost":"a week"}
{"kind":"decision","client":"acme","on":"2026-03-09","choice":"repair","until":"2026-06-01","reason":"worth it","steps":["ask Jana"]}
{"kind":"outcome","client":"acme","on":"2026-09-01","what":"renewed"}
{"kind":"boundary","on":"2026-01-05","text":"no calls after 20:00","client":"acme","id":"b1"}
{"kind":"away","on":"2026-12-20","to":"2027-01-03","reason":"holiday"}
{"kind":"setting","on":"2026-01-05","name":"workingDays","value":"mon-fri"}
{"kind":"ack","client":"acme","on":"2026-03-10","signal":"trait-drift","reason":"they are moving"}
{"kind":"morning","on":"2026-03-10","seconds":80}
{"kind":"amendment","of":"p1","set":{"text":"churn and renewal figures","due":null}}
{"kind":"retraction","of":"c1"}
`.trim().split('\n');

/** The error of a call; fails where there is none, or another than a mistake of the user. */
export function mistakeOf(call: () => unknown): Pick<UserError, 'id' | 'data' | 'code'> {
  try {
    call();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id: error.id, data: error.data, code: error.code };
  }
  throw new Error('nothing was refused');
}
