'use strict';
// Runs one command line of the program in the folder that is named first, and keeps what V8 compiled for it. With
// "at a keyboard" before the line, Enter is pressed until it ends, or a hundred times.
const { renameSync, writeFileSync } = require('node:fs');
const { Readable, Writable } = require('node:stream');
const { load, loaded } = require('./load.js');

/** Bytes: where V8 makes less, to read it takes as long as to make it again. */
const WORTH_READING = 24 * 1024;

const [folder, ...words] = process.argv.slice(2);
const isAtKeyboard = words[0] === 'at a keyboard';
process.argv.splice(2, Infinity, ...(isAtKeyboard ? words.slice(1) : words));
if (isAtKeyboard) sitDown();
process.on('exit', () => {
  if (isAtKeyboard) process.exitCode = 0;
  for (const [name, { script }] of loaded) {
    const compiled = script.createCachedData();
    if (compiled.length < WORTH_READING) continue;
    writeFileSync(`${folder}/${name}.new`, compiled);
    renameSync(`${folder}/${name}.new`, `${folder}/${name}.v8`);
  }
});
load(folder, 'main.cjs');

/** A terminal for the program alone: what it shows is seen by nobody. */
function sitDown() {
  let left = 100;
  const press = () => (left-- > 0 ? keyboard.push('\r') : process.emit('SIGTERM'));
  const keyboard = Object.assign(new Readable({ read: () => setImmediate(press) }), { isTTY: true, setRawMode: () => keyboard });
  const screen = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: true, columns: 80, rows: 24, end: () => screen });
  Object.defineProperties(process, { stdin: { value: keyboard }, stdout: { value: screen } });
}
