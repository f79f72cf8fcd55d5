# SPDX-License-Identifier: Apache-2.0
#
# Completion of the chithi tools in bash: the tools say themselves what may stand next.

# Sets `shared` to the beginning that all of several words have in common.
_chithi_shared() {
    local word
    shared=$1
    for word; do
        while [[ $word != "$shared"* ]]; do shared=${shared%?}; done
    done
}

_chithi() {
    local tool=${COMP_WORDS[0]/#\~/$HOME} current=${COMP_WORDS[COMP_CWORD]} escape shared
    local -a before=("${COMP_WORDS[@]:1:COMP_CWORD-1}") words
    before=("${before[@]//[\'\"\\]/}")
    case $current in
        \'*) current=${current:1} escape="s/'/'\\\\''/g" ;;
        \"*) current=${current:1} escape='s/[$`"\\]/\\&/g' ;;
        *) current=${current//\\/} escape='s/[][ !"$&'\''()*,;<>?^`{|}~\\]/\\&/g' ;;
    esac
    mapfile -t words < <("$tool" --complete "${before[@]}" "$current" 2>/dev/null | cut -f 1)
    if [[ ${words[0]-} == :files ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "${current#=}")
        return
    fi
    ((${#words[@]})) || return
    mapfile -t COMPREPLY < <(printf '%s\n' "${words[@]}" | sed "$escape")
    # Words that begin as typed but for marks ("so" for "Sở Y tế") may share less than was typed: then an empty one
    # keeps readline from taking that away.
    _chithi_shared "${words[@]}"
    ((${#shared} >= ${#current})) || COMPREPLY+=('')
}

complete -F _chithi chithi chithi-check chithi-export chithi-ingest chithi-list chithi-parse chithi-search chithi-show
