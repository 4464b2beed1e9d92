import type { Intention } from '../../story.ts';

/** Five weeks: getting to know them. */
export const beginning: readonly Intention[] = [
  ['Ask Layla what a good first month would look like to her, so that we do not deliver somebody else\'s', 'three sentences, I have them on the wall'],
  ['Learn from Omar how a box of dates travels from the palm to the shelf, so that my questions get better'],
  ['Write the week up in ten lines for Layla, so that she sees what we understood and corrects it', 'she corrected two'],
  ['Find out when they pray, eat and travel, so that our calls never fall into it', 'mornings until eleven are best'],
  ['Show Omar one small thing from his own order data, so that he sees what it is good for', 'he asked for the same by region'],
  ['Ask Layla who will be unhappy about this project, so that we meet him first', 'her uncle, the head of the warehouse'],
  ['Have tea with the head of the warehouse without a laptop, so that he can tell us what he is proud of', 'an hour about storing dates'],
  ['Send Layla the agenda the evening before, so that she can bring the people she needs'],
  ['Check the Ramadan demand of three years, so that Omar knows when to buy boxes'],
  ['Tell Layla what we do not know yet, so that she trusts what we say we know'],
  ['Bring Omar the crate idea from the salmon house, as a story and not as a proposal', 'he drew it for the crew'],
  ['Agree with Layla how she wants to hear bad news, so that the first one finds a path', 'a call, never a group chat'],
  ['Put the harvest dates and the ship dates on one sheet, so that Omar sees the ten days that hurt'],
  ['Learn the three grades by taste, so that I stop mixing them up in front of the crew', 'wrong twice, they were delighted'],
  ['Ask Layla what her father would want to see, so that the first result is one he understands'],
];
