import type { CompletionFiles } from '../../commands/completion.ts';
import type { Place } from './tree.ts';
import type { Source } from './values.ts';

/**
 * For bash 3.2 and later, without the bash-completion package. Nothing that was typed is evaluated: words are compared
 * as they are, and names are quoted where they are put in. All answers are in `case` branches, so that no program is
 * started but for names that are not known yet.
 */
export function bashScript(places: readonly Place[], files: CompletionFiles): string {
  return `# Completion of rapport for bash. Load it: eval "$(rapport completion bash)"
_rapport_options() {
  case $1 in
${places.map(({ path, options }) => `    ${quoted(path)}) REPLY=${quoted(options.map(({ word }) => word).join('\n'))} ;;`).join('\n')}
    *) REPLY='' ;;
  esac
}
_rapport_commands() {
  case $1 in
${places.filter(({ commands }) => commands.length > 0).map(({ path, commands }) => `    ${quoted(path)}) REPLY=${quoted(commands.map(({ word }) => word).join('\n'))} ;;`).join('\n')}
    *) REPLY='' ;;
  esac
}
_rapport_takes() {
  case $1 in
${places.flatMap(({ path, options }) => options.flatMap(({ word, takes }) => (takes === undefined ? [] : [`    ${quoted(`${path}:${word}`)}) REPLY=${source(takes)} ;;`]))).join('\n')}
    *) REPLY='' ;;
  esac
}
_rapport_operand() {
  case $1 in
${places.flatMap(({ path, following }) => following.map(([place, takes]) => `    ${quoted(`${path}/${place}`)}) REPLY=${source(takes)} ;;`)).join('\n')}
${places.flatMap(({ path, operands, isVariadic }) => operands.map((takes, index) => `    ${quoted(`${path}:${index + 1}`)}${isVariadic && index === operands.length - 1 ? `|${quoted(`${path}:`)}*` : ''}) REPLY=${source(takes)} ;;`)).join('\n')}
    *) REPLY='' ;;
  esac
}
_rapport_names() {
  local kind=$1 line file=${quoted(files.words)}
  REPLY=''
  if [[ -n $_rapport_store || \${RAPPORT_STORE:-${plain(files.store)}} != ${quoted(files.store)} || ! -r $file || ${quoted(files.journal)} -nt $file ]]; then
    file=$(command rapport \${_rapport_store:+--store "$_rapport_store"} completion words 2>/dev/null)
  else
    file=$(<"$file")
  fi
  while IFS= read -r line; do
    [[ $line == "$kind "* ]] && REPLY+=\${line#"$kind "}$'\\n'
  done <<< "$file"
}
_rapport() {
  local cur=\${COMP_WORDS[COMP_CWORD]:-} word path='' count=0 waits='' over='' i line options='' _rapport_store='' last='' before='' given=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = && -n $last ]]; then waits=$last; continue; fi
    last=''
    if [[ -n $waits ]]; then
      [[ $waits == --store ]] && _rapport_store=$word
      waits=''
    elif [[ -z $over && $word == -- ]]; then over=1
    elif [[ -z $over && $word == --store=* ]]; then _rapport_store=\${word#--store=}
    elif [[ -z $over && $word == -?* ]]; then
      _rapport_takes "$path:$word"
      if [[ -n $REPLY ]]; then waits=$word; last=$word; fi
    else
      _rapport_commands "$path"
      if [[ $count == 0 && -n $word && $'\\n'$REPLY$'\\n' == *$'\\n'"$word"$'\\n'* ]]; then path=\${path:+$path }$word; else count=$((count + 1)) before=$word; fi
    fi
  done
  if [[ $cur == = && -n $waits ]]; then cur=''; fi
  if [[ -n $waits ]]; then _rapport_takes "$path:$waits"
  elif [[ -z $over && $cur == --*=* ]]; then
    # bash before 4 gives the option and its value as one word
    _rapport_takes "$path:\${cur%%=*}"
    [[ \${COMP_WORDBREAKS:-} == *=* ]] || given=\${cur%%=*}=
    cur=\${cur#*=}
  elif [[ -z $over && $cur == -* ]]; then _rapport_options "$path"
  else
    options=''
    if [[ $count == 0 ]]; then _rapport_commands "$path"; options=$REPLY; fi
    _rapport_operand "$path/$((count + 1)):$before"
    [[ -n $before && -n $REPLY ]] || _rapport_operand "$path:$((count + 1))"
    if [[ $REPLY == @* && -n $options ]]; then
      _rapport_offer "$options" "$cur"
      options=''
    fi
    REPLY=\${options:+$options$'\\n'}$REPLY
  fi
  case $REPLY in
    @clients) _rapport_names client ;;
    @people) _rapport_names person ;;
    @files)
      while IFS= read -r line; do COMPREPLY[\${#COMPREPLY[@]}]=$line; done < <(compgen -f -- "$cur")
      [[ \${#COMPREPLY[@]} -gt 0 ]] && compopt -o filenames 2>/dev/null
      return 0 ;;
    @anything) return 0 ;;
  esac
  _rapport_offer "$REPLY" "$cur" "$given"
  [[ \${COMPREPLY[0]:-} == *= ]] && compopt -o nospace 2>/dev/null
  return 0
}
_rapport_offer() {
  local line cur=$2 whole=''
  [[ $cur == [\\'\\"]* ]] && whole=1 cur=\${cur#?}
  cur=\${cur//\\\\/}
  while IFS= read -r line; do
    if [[ -n $line && $line == "$cur"* ]]; then
      if [[ -z $whole && $line == *[!a-zA-Z0-9_.=,:-]* ]]; then printf -v line %q "$line"; fi
      COMPREPLY[\${#COMPREPLY[@]}]=\${3:-}$line
    fi
  done <<< "$1"
}
complete -F _rapport rapport
`;
}

function source(takes: Source): string {
  return quoted(typeof takes === 'string' ? `@${takes}` : takes.join('\n'));
}

/** As one word of the shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Inside an expansion, where quotes would be part of the value. */
function plain(text: string): string {
  return text.replaceAll(/[^\w/.-]/g, (sign) => `\\${sign}`);
}
