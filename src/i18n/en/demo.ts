/** What `rapport demo` says: why each command of the tour is worth a look. */
export const demo = {
  'demo.tour.status': () => 'Six clients, one morning: what is due, what was promised, who has gone quiet.',
  'demo.tour.portfolio': () => 'The same six side by side, the worst first: how each stands, and by whose word.',
  'demo.tour.drifting': () => 'Wendlau: nobody complained, and for eight weeks it has been getting quieter. Look at the last contacts.',
  'demo.tour.warned': () => 'What says so, since when, and what to do next.',
  'demo.tour.quiet': () => 'Brennhavn is well: no warning in two years. What could be seen by now, if it were not?',
  'demo.tour.replay': () => 'Carrickmoy fell, and recovered: when it would have warned, and when that was over.',
  'demo.tour.promises': () => 'What either side promised, and how well each keeps its word.',
  'demo.tour.rut': () => 'Łęgowo: the same call, the same answer, the same four on everything. It once read differently.',
  'demo.tour.recovered': () => 'Carrickmoy: from 1,900 wrong letters to "You saved our quarter".',
  'demo.tour.fall': () => 'Carrickmoy on a bad day last year: what was known by then, and nothing that came later.',
  'demo.tour.meeting': () => 'The next meeting is with Carrickmoy at 14:00. This is the page to read before.',
  'demo.tour.leaving': () => 'Dorvaine: late money, words that hurt, and a decision that waits.',
  'demo.tour.new': () => 'Five weeks old, with a name in Arabic script. Nothing is assumed about them yet.',
  'demo.tour.log': () => 'Suppose Katrin rings. One line, and it counts.',
  'demo.tour.check': () => 'The morning itself: about ninety seconds. Start with what you meant to do yesterday.',
  'demo.tour.undo': () => 'Takes back the last thing you recorded. Nothing here touches your own store.',
};
