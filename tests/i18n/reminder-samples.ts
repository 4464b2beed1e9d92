const via = ['cron', 'systemd', 'launchd'];
const when = [{ day: '2026-11-24', time: '08:30' }, { day: '2026-11-23', time: '08:30' }, { day: '2026-11-25', time: '08:30' }, null];

/** What is said of the reminder; as in samples.ts. */
export const REMINDER_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'error.*.via': via, 'error.*.again': ['10:30'], 'error.*.program': ['systemctl'], 'error.*.code': [1],
  'remind.*.via': via, 'remind.*.again': ['10:30', null], 'remind.*.commands': [['systemctl --user daemon-reload']], 'remind.*.today': ['2026-11-24'],
  'remind.silent.why': ['done', 'day-off', 'nobody', 'said'], 'remind.coffee-hint.usual': ['08:30'], 'remind.plan-files.files': ['/some/where\n'], 'remind.plan-files.areThere': [false, true],
  'remind.part.state': ['there', 'gone', 'moved'], 'remind.time.what': ['run', 'said', 'next'], 'remind.time.when': when, 'remind.missed.day': ['2026-11-24', '2026-11-23', '2026-11-20'], 'remind.trouble.problem': ['absent', 'moved', 'not-read'],
  'client.import-row.today': ['2026-11-24'],
};
