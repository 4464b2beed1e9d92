import type { Intention } from '../../story.ts';

/** When it was alive: downtime, energy, people who wanted to know. */
export const downtime: readonly Intention[] = [
  ['Stand at machine two with Marek for an hour, so that the stop codes mean what the crew means', 'six codes instead of forty'],
  ['Show Grzegorz the three stops that cost the most tonnes, so that he can ask for one mechanic', 'he got the mechanic'],
  ['Explain to Danuta why a short stop costs more than a long one, so that she shifts the bonus'],
  ['Give Marek the wire breaks by reel, so that he can prove it is the pulp', 'the pulp supplier came on Monday'],
  ['Compare both crews without names, so that they talk to each other and not about each other'],
  ['Bring Grzegorz the dryer idea from the tile works, so that he has something new for the energy talk', 'eight per cent of steam, measured'],
  ['Ask the night crew why Sundays are good, so that the other days can learn it', 'they leave the settings alone'],
  ['Prepare Danuta for the group meeting: one page, no red, three decisions', 'she got two of three'],
  ['Check the felt changes against the breaks, so that Marek can plan them on a Tuesday'],
  ['Ring Grzegorz before the overhaul with the list of what can wait, so that he gains two days', 'two and a half'],
  ['Teach Marek the Pareto sheet, so that he can do it while I am away', 'his is better than mine'],
  ['Write the overhaul review with the fitters, so that the next one starts from their list'],
  ['Tell Danuta that the new nozzle does not pay, so that she can spend it on the bearings', 'the bearings were the problem'],
  ['Find the hour in which the orders change, so that planning stops blaming the crews'],
  ['Send Grzegorz the grade changes by cost, so that he can bundle the brown ones', 'four fewer a week'],
  ['Ask Marek what he would measure if nobody looked, so that we measure that'],
];

/** Marek has left; the report goes on. */
export const fading: readonly Intention[] = [
  ['Send Grzegorz the {lastMonth} downtime report, so that he has it for the Tuesday call'],
  ['Ask Grzegorz who takes over from Marek, so that somebody reads the codes'],
  ['Update the energy table, so that the group has its number'],
  ['Prepare the Tuesday call: three stops and what was done', 'he took one of them along'],
  ['Add the new grade to the report'],
  ['Check the stop codes of {lastMonth}, so that the report is right'],
  ['Think of one question for Danuta that is not about the report'],
  ['Send the slides for the Tuesday call on Monday evening'],
  ['Look for a reason to visit the mill before winter'],
  ['Clean the data of machine two, so that the trend is complete'],
  ['Answer Grzegorz about the columns'],
  ['Prepare the quarterly slides like last time'],
  ['Ask whether the crews still see the report at all'],
  ['Keep the dryer topic warm with a short mail'],
];

/** The rut. These repeat, and are meant to. */
export const rut: readonly Intention[] = [
  ['Status call with Grzegorz'],
  ['Send the monthly report'],
  ['Follow up'],
  ['Status call with Grzegorz'],
  ['Stay in touch'],
  ['Update the report'],
  ['Prepare the Tuesday call'],
  ['As always'],
];
