import type { CompletionFiles } from '../../commands/completion.ts';
import type { Place } from './tree.ts';
import type { Source } from './values.ts';

/** For fish 3 and later. What was typed is only compared; each answer is a line with its meaning behind a tab. */
export function fishScript(places: readonly Place[], files: CompletionFiles): string {
  return `# Completion of rapport for fish. Load it: rapport completion fish | source
function __rapport_commands
    switch "$argv[1]"
${places.filter(({ commands }) => commands.length > 0).map(({ path, commands }) => `        case ${quoted(path)}\n            printf '%s\\n' ${commands.map(described).join(' ')}`).join('\n')}
    end
end
function __rapport_options
    switch "$argv[1]"
${places.map(({ path, options }) => `        case ${quoted(path)}\n            printf '%s\\n' ${options.map(described).join(' ')}`).join('\n')}
    end
end
function __rapport_takes
    switch "$argv[1]"
${places.flatMap(({ path, options }) => options.flatMap(({ word, takes }) => (takes === undefined ? [] : [`        case ${quoted(`${path}:${word}`)}\n            printf '%s\\n' ${source(takes)}`]))).join('\n')}
    end
end
function __rapport_operand
    switch "$argv[1]"
${places.flatMap(({ path, following }) => following.map(([place, takes]) => `        case ${quoted(`${path}/${place}`)}\n            printf '%s\\n' ${source(takes)}`)).join('\n')}
${places.flatMap(({ path, operands, isVariadic }) => operands.map((takes, index) => `        case ${quoted(`${path}:${index + 1}`)}${isVariadic && index === operands.length - 1 ? ` ${quoted(`${path}:*`)}` : ''}\n            printf '%s\\n' ${source(takes)}`)).join('\n')}
    end
end
function __rapport_names
    set -l file ${quoted(files.words)}
    set -l lines
    if test -n "$argv[2]"; or begin; set -q RAPPORT_STORE; and test -n "$RAPPORT_STORE"; and test "$RAPPORT_STORE" != ${quoted(files.store)}; end; or not test -r $file; or test ${quoted(files.journal)} -nt $file
        if test -n "$argv[2]"
            set lines (command rapport --store "$argv[2]" completion words 2>/dev/null)
        else
            set lines (command rapport completion words 2>/dev/null)
        end
    else
        while read -l line
            set -a lines $line
        end <$file
    end
    for line in $lines
        string match -q -- "$argv[1] *" $line; and string replace -- "$argv[1] " '' $line
    end
end
function __rapport_offer
    switch "$argv[1]"
        case @clients
            __rapport_names client "$argv[2]"
        case @people
            __rapport_names person "$argv[2]"
        case @files
            __fish_complete_path (commandline -ct)
        case @anything
        case '*'
            printf '%s\\n' $argv[3..]
    end
end
function __rapport_complete
    set -l path ''
    set -l count 0
    set -l waits ''
    set -l over ''
    set -l store ''
    set -l before ''
    set -l cur (commandline -ct)
    set -l typed (commandline -opc)
    for word in $typed[2..]
        if test -n "$waits"
            test "$waits" = --store; and set store $word
            set waits ''
        else if test -z "$over"; and test "$word" = --
            set over 1
        else if test -z "$over"; and string match -q -- '--store=*' $word
            set store (string replace -- --store= '' $word)
        else if test -z "$over"; and string match -qr -- '^-.' $word
            test -n "$(__rapport_takes "$path:$word")"; and set waits $word
        else if test $count -eq 0; and contains -- $word (__rapport_commands "$path" | string replace -r '\\t.*' '')
            set path (string trim -- "$path $word")
        else
            set count (math $count + 1)
            set before $word
        end
    end
    set -l takes
    if test -n "$waits"
        set takes (__rapport_takes "$path:$waits")
    else if test -z "$over"; and string match -q -- '--*=*' $cur
        set -l option (string replace -r -- '=.*' '' $cur)
        set takes (__rapport_takes "$path:$option")
        test -n "$takes[1]"; and __rapport_offer $takes[1] "$store" $takes | string replace -r -- '^' "$option="
        return
    else if test -z "$over"; and string match -q -- '-*' $cur
        __rapport_options "$path"
        return
    else
        test $count -eq 0; and __rapport_commands "$path"
        test -n "$before"; and set takes (__rapport_operand "$path/"(math $count + 1)":$before")
        test -n "$takes[1]"; or set takes (__rapport_operand "$path:"(math $count + 1))
    end
    test -n "$takes[1]"; and __rapport_offer $takes[1] "$store" $takes
end
complete -c rapport -e
complete -c rapport -f -a '(__rapport_complete)'
`;
}

function described({ word, help }: { readonly word: string; readonly help: string }): string {
  return quoted(`${word}\t${help}`);
}

function source(takes: Source): string {
  return (typeof takes === 'string' ? [`@${takes}`] : takes).map(quoted).join(' ');
}

/** As one word of fish: within single quotes only the quote and the backslash mean something. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`;
}
