'use strict';
// Runs one command line of the program in the folder that is named first, and keeps what V8 compiled for it.
const { renameSync, writeFileSync } = require('node:fs');
const { load, loaded } = require('./load.js');

const [folder, ...line] = process.argv.slice(2);
process.argv.splice(2, Infinity, ...line);
process.on('exit', () => {
  for (const [name, { script }] of loaded) {
    writeFileSync(`${folder}/${name}.new`, script.createCachedData());
    renameSync(`${folder}/${name}.new`, `${folder}/${name}.v8`);
  }
});
load(folder, 'main.cjs');
