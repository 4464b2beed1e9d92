'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/** What was loaded, by file name: the script and what it exports. */
const loaded = new Map();

/**
 * Loads a file of the built program, each of which is a function expression (module, require, __dirname). Beside
 * those that run in a morning lies what V8 compiled them to when they were built: to compile them again would take longer
 * than most commands run. Another version of node does not accept that, and compiles as ever.
 */
function load(folder, name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const path = `${folder}/${name}`;
  const script = new Script(readFileSync(path, 'utf8'), { filename: name, cachedData: readIfThere(`${path}.v8`) });
  const module = { exports: {} };
  loaded.set(name, { script, module });
  script.runInThisContext()(module, (id) => (id.startsWith('./') ? load(folder, id.slice(2)) : require(id)), folder);
  return module.exports;
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { load, loaded };
