import { INSTEADS } from '../../src/core/things.ts';

const DAY = '2026-11-24';
const VIAS = ['cron', 'systemd', 'launchd'];
const MOMENTS = [{ day: DAY, time: '08:30' }, { day: '2026-11-23', time: '08:30' }, { day: '2026-11-25', time: '08:30' }, { day: '2026-11-03', time: '08:30' }];

/** What is said of reminders, and of what to give instead; as in samples.ts. */
export const REMINDER_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(['error.installed-elsewhere', 'error.scheduler-missing', 'remind.ask', 'remind.why', 'remind.install', 'remind.present', 'remind.tested', 'remind.foreign'].map((id) => [`${id}.via`, VIAS])),
  'remind.uninstall.via': [...VIAS, null], 'error.scheduler-missing.program': ['systemctl'], 'error.scheduler-missing.reason': ['\u2023text'], 'error.scheduler-refused.reason': ['\u2023text'], 'error.again-before.again': ['08:00'],
  'error.reminder-fails.code': [127], 'error.reminder-fails.reason': ['\u2023text', ''], 'remind.silent.why': ['done', 'day-off', 'nobody', 'said'], 'remind.coffee-hint.usual': ['08:30'],
  'remind.plan-files.files': ['\u2023text\n'], 'remind.plan-files.commands': [['systemctl --user daemon-reload']], 'remind.plan-files.areThere': [false, true], 'remind.plan-files-gone.commands': [['systemctl --user daemon-reload']], 'remind.plan-files-gone.paths': [['/some/where']],
  'remind.install.again': [null, '11:30'], 'remind.present.again': [null, '11:30'], 'remind.part.state': ['there', 'gone', 'moved'], 'remind.time.what': ['run', 'said', 'next'], 'remind.time.when': [...MOMENTS, null], 'remind.time.today': [DAY],
  'remind.unheard.why': ['no-mailer', 'no-mailto', 'no-notifier'], 'remind.missed.day': ['2026-11-23', '2026-11-03'], 'remind.missed.today': [DAY], 'remind.trouble.problem': ['absent', 'moved', 'not-read'], 'remind.trouble.paths': [['/some/where']], 'remind.ics.file': ['x.ics'],
  'error.no-terminal.instead': INSTEADS,
};
