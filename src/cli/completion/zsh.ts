import type { CompletionFiles } from '../../commands/completion.ts';
import type { Place } from './tree.ts';
import type { Source } from './values.ts';

/** For zsh 5 and later, with what every command and option does. Words reach `compadd` as they are, never the shell. */
export function zshScript(places: readonly Place[], files: CompletionFiles): string {
  return `#compdef rapport
# Completion of rapport for zsh. Load it: eval "$(rapport completion zsh)"
_rapport_place() {
  below=() flags=() takes=() operands=() after=() rest=''
  case $1 in
${places.map(place).join('\n')}
  esac
}
_rapport_names() {
  local kind=$1 file=${quoted(files.words)} text line
  if [[ -n $store || \${RAPPORT_STORE:-}x != x && \${RAPPORT_STORE:-} != ${quoted(files.store)} || ! -r $file || ${quoted(files.journal)} -nt $file ]]; then
    text=$(command rapport \${store:+--store} \${store:+"$store"} completion words 2>/dev/null)
  else
    text=$(<$file)
  fi
  for line in \${(f)text}; do [[ $line == "$kind "* ]] && found+=("\${line#"$kind "}"); done
}
_rapport_offer() {
  local -a found
  case $1 in
    @clients) _rapport_names client ;;
    @people) _rapport_names person ;;
    @files) _files; return ;;
    @anything) return 1 ;;
    *) found=(\${(f)1}) ;;
  esac
  (( $#found )) || return
  if [[ \${found[1]} == *= ]]; then compadd -Q -S '' -- \${(@q)found}; else compadd -Q -- \${(@q)found}; fi
}
_rapport() {
  local -a below flags operands
  local -A takes after
  local rest='' waits='' over='' here='' store='' before='' word i count=0
  _rapport_place ''
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ -n $waits ]]; then
      [[ $waits == --store ]] && store=\${(Q)word}
      waits=''
    elif [[ -z $over && $word == -- ]]; then over=1
    elif [[ -z $over && $word == --*=* ]]; then
      [[ $word == --store=* ]] && store=\${(Q)word#--store=}
    elif [[ -z $over && $word == -?* ]]; then
      [[ -n \${takes[$word]:-} ]] && waits=$word
    elif (( ! count )) && (( \${below[(I)$word:*]} )); then
      here=\${here:+$here }$word
      _rapport_place $here
    else (( count += 1 )); before=$word; fi
  done
  if [[ -n $waits ]]; then _rapport_offer \${takes[$waits]}
  elif [[ -z $over && $PREFIX == --*=* ]]; then
    word=\${PREFIX%%=*}
    compset -P '*='
    [[ -n \${takes[$word]:-} ]] && _rapport_offer \${takes[$word]}
  elif [[ -z $over && $PREFIX == -* ]]; then _describe -o option flags
  else
    (( ! count && $#below )) && _describe command below
    word=$((count + 1)):$before
    word=\${after[$word]:-\${operands[count + 1]:-$rest}}
    [[ -n $word ]] && _rapport_offer $word
  fi
  return 0
}
if (( ! $+functions[compdef] )); then
  autoload -Uz compinit && compinit -i
fi
if [[ \${funcstack[1]:-} == _rapport ]]; then _rapport "$@"; else compdef _rapport rapport; fi
`;
}

function place({ path, commands, options, operands, following, isVariadic }: Place): string {
  const parts = [
    assigned('below', commands.map(described)),
    assigned('flags', options.map(described)),
    assigned('takes', options.flatMap(({ word, takes }) => (takes === undefined ? [] : [word, source(takes)]))),
    assigned('operands', operands.map(source)),
    assigned('after', following.flatMap(([where, takes]) => [where, source(takes)])),
    isVariadic ? `rest=${quoted(source(operands.at(-1)!))}` : '',
  ];
  return `    ${quoted(path)}) ${parts.filter((part) => part !== '').join('; ')} ;;`;
}

function assigned(name: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `${name}=(${words.map(quoted).join(' ')})`;
}

function described({ word, help }: { readonly word: string; readonly help: string }): string {
  return `${word.replaceAll(':', '\\:')}:${help}`;
}

function source(takes: Source): string {
  return typeof takes === 'string' ? `@${takes}` : takes.join('\n');
}

/** As one word of the shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
