/** What `rapport help <topic>` explains, in English: a screen each, a paragraph a line. */
export const topics = {
  'topic.streaks': () => `Streaks

The streak counts working days on which you showed up: a check made that day, or the pulse gone through to its end. What you answer never matters. Bad news costs nothing.

Days off do not break it, entered before or after: rapport away 2026-12-24 2027-01-06
An answer for an earlier day is kept, marked late, and earns no streak. Today is not missed before it is over; a day begins at 03:00.

Beside it stands how firm the habit is: forming, firm or fading. One missed day dents it, and does not take it to nothing.

Each client has a streak too: checks in a row that came within its rhythm.

Your working days: rapport config set workingDays sun-thu`,
  'topic.drift': () => `Drift

Relationships rarely end with a bang. Contact thins out, ideas stop, and nobody says anything. rapport compares each client with its own past, never with other clients.

A warning names the days that made it and a next step. Signs of one story are one warning. A note is worth knowing, a look is worth a look, an alert asks you to act.

Some warnings are chance; rapport drift says how many. It takes some weeks of answers before ratings can say anything.

What stands: rapport drift
The numbers behind one: rapport drift why acme
Seen, until there is new evidence: rapport drift ack acme contact-gap --reason "..."
How early it would have warned: rapport drift --replay

All options: rapport drift --help`,
  'topic.bands': () => `Bands

There is no score. Each client stands on five sides: traits (how you work together), our part, their part, rut, red flags. Each is good, watch, bad or unknown, with what made it so.

Unknown is not good. Nobody looked lately, or a rating has expired: after three of its rounds, at most 90 days.

Good needs something dated that came from them: a call they began, words of theirs, a paid invoice. Without it good reads "by your own word", marked with * in tables.

Nothing is averaged away: one grave red flag stands, however good the rest is.

All clients side by side: rapport portfolio
One with its reasons: rapport report acme --more`,
  'topic.privacy': () => `Privacy

Everything stays on this machine, in one folder that only you can read. No command opens a connection. Nothing is sent unless you send it.

What you write in a note is kept word for word, so write what you could stand by.

To show a report to others: rapport report --redact leaves out notes, words and names of people, --code-names the names of clients as well. rapport report acme --public is only what the client may glimpse.

To delete everything about a client, for good: rapport client forget acme --dry-run shows first what goes. Backups you made are yours to delete.

Where things are: rapport doctor and rapport config list`,
  'topic.scripting': () => `Scripting

--json prints one JSON document and nothing else, in English and with a version. Results go to standard output, everything else to standard error.

Nothing asks where standard input or output is no terminal, or with --no-input; what is missing is an error that names the option to give.

Exit codes: 0 done, 1 findings (only with --exit-code), 2 yours to fix, 65 bad data, 74 reading or writing failed, 70 a bug, 130 interrupted.

A check in one line: rapport check acme --answer "Send Jana the figures" --rate communication=4
For a shell prompt: rapport status --short
As it stood on a day: rapport status --json --as-of 2026-11-20
Another store: --store <dir>, or RAPPORT_STORE

More recipes: README, "Scripting"`,
};
