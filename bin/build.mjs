// Bundles src/ into dist/, or the folder that is named, with the licences of all that is bundled beside it.
//
// Starting is most of what a short command takes: the loader for ES modules (CommonJS does without it), the number of
// files, and their length, for V8 reads a hundred kilobytes about as fast as node starts by a quarter. So there is one
// file for what every run needs, one for what every command needs, and the rest is loaded on demand.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

const outdir = process.argv[2] ?? 'dist';
const src = resolve('src');
const everyRun = ['commands/streams.ts', 'commands/clock.ts', 'core/harmless.ts', 'commands/locale.ts', 'cli/specs.ts', 'i18n/en/help.ts'];
const everyCommand = ['commands/start-session.ts', 'commands/print.ts', 'commands/status.ts'];

/** What is imported on demand. esbuild gives code that several such files share to as many chunks as there are sets of them. */
const onDemand = new Set(readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).flatMap((file) => {
  const specifiers = readFileSync(join(src, file), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g);
  return [...specifiers].map(([, specifier]) => resolve(src, dirname(file), specifier));
}));

/** Where all of them import something it comes to lie in one chunk. */
const sharing = {
  name: 'sharing',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const isStart = path === join(src, 'main.ts') || path === join(src, 'cli/parse.ts');
      if (!isStart && !onDemand.has(path)) return undefined;
      const shared = isStart ? everyRun : [...everyRun, ...everyCommand];
      return { loader: 'ts', contents: [readFileSync(path, 'utf8'), ...shared.map((file) => `import ${JSON.stringify(join(src, file))};`)].join('\n') };
    });
  },
};

/** Modules of node that few runs use are loaded where one is used, not where it is imported. */
const loadingLate = {
  name: 'loading-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(child_process|os|stream|util|worker_threads|zlib)$/ }, ({ importer, path }) => {
      return importer.startsWith(src) || importer.includes('node_modules/commander/') ? { path, namespace: 'late' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => {
      const getters = Object.keys(await import(path)).map((name) => `get ${name}() { return (loaded ??= require('${path}')).${name}; }`);
      return { contents: `let loaded; module.exports = { __esModule: true, ${getters.join(', ')} };` };
    });
  },
};

/**
 * What dependencies bring for what rapport never asks of them: inquirer its own prompts, half a megabyte with their editor,
 * conf its schemas and migrations; chalk is told whether there are colours, and its own look at the terminal would load
 * node's network code.
 */
const leavingOut = {
  name: 'leaving-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(@inquirer\/prompts|ajv\/.*|ajv-formats|semver)$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({ path: join(resolveDir, 'vendor/supports-color/browser.js') }));
  },
};

const output = { minifySyntax: true, target: 'node20', charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const { metafile, outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  minifyIdentifiers: true,
  ...output,
  metafile: true,
  write: false,
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [sharing, loadingLate, leavingOut],
});
const folders = new Set(Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
/** Each text once, with all that come under it. */
const licences = new Map();
for (const folder of [...folders].sort()) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  licences.set(text, [...licences.get(text) ?? [], `${name} ${version} (${license})`]);
}
// esbuild splits ES modules only, so each chunk becomes CommonJS here, and a function that bin/load.js calls
const chunks = await Promise.all(outputFiles.map(async ({ path, text }) => {
  const { code } = await transform(asCommonJs(text), { ...output, minifyWhitespace: true });
  return [basename(path), `(function (module, require, __dirname) {${escaped(code)}})`];
}));

/**
 * esbuild's own way looks each name up in its chunk whenever it is used, with a function for every name: a fifth more to
 * load. Here names are copied once, which is the same as long as no module gives another value to what it exports.
 */
function asCommonJs(text) {
  return text
    .replace(/^import (".*");$/gm, 'require($1);')
    .replace(/^import (?:\* as )?(\S+) from (".*");$/gm, 'var $1 = require($2);')
    .replace(/^import (\{[^}]*\}) from (".*");$/gm, (_, names, file) => `var ${names.replaceAll(' as ', ': ')} = require(${file});`)
    .replace(/\bimport\((".*?")\)/g, 'Promise.resolve().then(() => require($1))')
    .replace(/^export \{([^}]*)\};$/m, (_, names) => `module.exports = {${names.replace(/(\S+) as (\S+?)(?=,|\s)/g, '$2: $1')}};`);
}

/** Reading is quickest where all letters are ASCII. Only a language of other letters would be twice as long, escaped. */
function escaped(code) {
  if (code.replace(/[\0-\x7f]/g, '').length > code.length / 100) return code;
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// what is there goes on working until all is written: somebody may be running it
const files = new Map([...chunks, ['LICENCES.txt', [...licences].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`)]]);
mkdirSync(outdir, { recursive: true });
// main.cjs, which is first and names the others, comes last
for (const [name, text] of [...files].reverse()) {
  rmSync(join(outdir, `${name}.v8`), { force: true });
  writeFileSync(join(outdir, name), text);
}

const home = mkdtempSync(join(tmpdir(), 'rapport-build-'));
const env = { HOME: home, RAPPORT_NOW: '2026-11-24T08:00:00+01:00' };
const compile = (line, store, ...manner) => execFileSync(process.execPath, ['bin/compile.js', resolve(outdir), ...manner, ...line.split(' ')], { cwd: resolve(src, '..'), env: { ...env, ...store }, stdio: ['ignore', 'ignore', 'inherit'] });
compile(`demo ${home}/demo`);
// what an earlier build left goes, and what V8 made of the demo, which is run once
for (const name of readdirSync(outdir)) if (!files.has(name)) rmSync(join(outdir, name), { recursive: true });
// V8 compiles a function when it is first called: what it makes of these lines is kept, which are most mornings. To keep it
// of all that there is would double the size of the package
const store = { RAPPORT_STORE: join(home, 'demo') };
for (const line of ['--help', 'status', 'remind', 'portfolio', 'report carrickmoy', 'report carrickmoy --format html', 'check carrickmoy --answer -']) compile(line, store);
compile('check', store, 'at a keyboard');
writeFileSync(join(outdir, 'rapport.1'), execFileSync(process.execPath, ['bin/rapport.js', 'manual'], { env }));
rmSync(home, { recursive: true });
